/// What a signature covers and says of itself: the value of `Signature-Input` after its label (RFC 9421 §4.1).
///
/// Components are covered whole, without parameters of their own. Order is kept, because it is signed.
struct SignatureInput: Hashable, Sendable {
    let components: [String]
    let parameters: [Parameter]

    struct Parameter: Hashable, Sendable {
        let name: String
        let value: Value
    }

    enum Value: Hashable, Sendable {
        case integer(Int)
        case string(String)
    }

    subscript(name: String) -> Value? { parameters.first { $0.name == name }?.value }

    /// The canonical text, which is also the value of `@signature-params` in the base.
    var text: String {
        let covered = components.map { Self.quoted($0) }.joined(separator: " ")
        let parameters = parameters.map { parameter in
            switch parameter.value {
            case .integer(let number): ";\(parameter.name)=\(number)"
            case .string(let string): ";\(parameter.name)=\(Self.quoted(string))"
            }
        }
        return "(\(covered))" + parameters.joined()
    }

    /// What is signed: one line for each component and one for the signature's own parameters (RFC 9421 §2.5).
    ///
    /// - Throws: what `value` throws for a component, or `badComponent` for a value with a character outside printable
    ///   ASCII: a line feed in it could pass for another component.
    func base(_ value: (String) throws(SignatureFault) -> String) throws(SignatureFault) -> [UInt8] {
        var base: [UInt8] = []
        for component in components {
            let value = try value(component)
            guard value.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else { throw .badComponent(component) }
            base.append(contentsOf: "\(Self.quoted(component)): \(value)\n".utf8)
        }
        base.append(contentsOf: "\"@signature-params\": \(text)".utf8)
        return base
    }

    private static func quoted(_ string: String) -> String {
        var quoted = "\""
        for character in string.unicodeScalars {
            if character == "\"" || character == "\\" { quoted.unicodeScalars.append("\\") }
            quoted.unicodeScalars.append(character)
        }
        return quoted + "\""
    }
}
