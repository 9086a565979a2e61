/// Reads the two signature fields: a dictionary of one member, as far as RFC 9651 lets a field of this protocol go.
///
/// The member's label must be the protocol's. A second member, a component with parameters of its own, or a parameter
/// that is neither an integer nor a string is refused, because nothing here would check it.
struct SignatureFieldReader {
    private let bytes: [UInt8]
    private var position = 0

    /// Longer fields are refused before they are looked at.
    static let longest = 1_024
    static let label = "sig1"

    /// - Throws: `missingSignature` where there is no field, `malformedSignature` where there are several, or one that
    ///   is too long or has another label.
    private init(_ fields: [String]) throws(SignatureFault) {
        guard let field = fields.first else { throw .missingSignature }
        guard fields.count == 1, field.utf8.count <= Self.longest else { throw .malformedSignature }
        bytes = Array(field.utf8)
        skipSpaces()
        guard try key() == Self.label else { throw .malformedSignature }
        try expect("=")
    }

    /// Reads `Signature-Input`.
    static func input(_ fields: [String]) throws(SignatureFault) -> SignatureInput {
        var reader = try SignatureFieldReader(fields)
        let input = SignatureInput(components: try reader.components(), parameters: try reader.parameters())
        try reader.finish()
        return input
    }

    /// Reads `Signature`.
    static func signature(_ fields: [String]) throws(SignatureFault) -> [UInt8] {
        var reader = try SignatureFieldReader(fields)
        let rest = String(decoding: reader.bytes[reader.position...], as: UTF8.self)
        let end = rest.lastIndex { $0 != " " } ?? rest.startIndex
        guard !rest.isEmpty, let bytes = ByteSequence.bytes(of: rest[...end]) else { throw .malformedSignature }
        reader.position = reader.bytes.count
        return bytes
    }

    private mutating func components() throws(SignatureFault) -> [String] {
        try expect("(")
        var components: [String] = []
        skipSpaces()
        while !take(")") {
            components.append(try string())
            guard next == UInt8(ascii: ")") || next == UInt8(ascii: " ") else { throw .malformedSignature }
            skipSpaces()
        }
        return components
    }

    private mutating func parameters() throws(SignatureFault) -> [SignatureInput.Parameter] {
        var parameters: [SignatureInput.Parameter] = []
        while take(";") {
            skipSpaces()
            let name = try key()
            try expect("=")
            let value: SignatureInput.Value =
                next == UInt8(ascii: "\"") ? .string(try string()) : .integer(try integer())
            // The RFC lets a later one replace an earlier one; two readers could then see two values.
            guard !parameters.contains(where: { $0.name == name }) else { throw .malformedSignature }
            parameters.append(SignatureInput.Parameter(name: name, value: value))
        }
        return parameters
    }

    private mutating func key() throws(SignatureFault) -> String {
        let start = position
        while let byte = next, Self.keyCharacters.contains(byte) { position += 1 }
        guard start < position, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start]) else {
            throw .malformedSignature
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func string() throws(SignatureFault) -> String {
        try expect("\"")
        var text: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard let escaped = next, escaped == UInt8(ascii: "\"") || escaped == UInt8(ascii: "\\") else {
                    throw .malformedSignature
                }
                position += 1
                text.append(escaped)
            case 0x20...0x7E: text.append(byte)
            default: throw .malformedSignature
            }
        }
        throw .malformedSignature
    }

    /// Up to 15 digits, not negative: the only integer here is a time.
    private mutating func integer() throws(SignatureFault) -> Int {
        let start = position
        var number = 0
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), position - start < 15 {
            number = number * 10 + Int(byte - UInt8(ascii: "0"))
            position += 1
        }
        guard start < position, bytes[start] != UInt8(ascii: "0") || position == start + 1 else {
            throw .malformedSignature
        }
        return number
    }

    private mutating func finish() throws(SignatureFault) {
        skipSpaces()
        guard position == bytes.count else { throw .malformedSignature }
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func expect(_ character: Unicode.Scalar) throws(SignatureFault) {
        guard take(character) else { throw .malformedSignature }
    }

    private mutating func skipSpaces() {
        while take(" ") {}
    }

    private static let keyCharacters = Set("abcdefghijklmnopqrstuvwxyz0123456789_-.*".utf8)
}
