import Council
import Documents
import Foundation

/// Writes a value as JSON for people and programs: sorted keys, two spaces, no bytes that a terminal would act on.
struct JSONRenderer {
    /// The language of messages inside the value.
    let language: Language

    func render(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        if let key = CodingUserInfoKey.interfaceLanguage { encoder.userInfo[key] = language }
        let text = String(decoding: try encoder.encode(value), as: UTF8.self)
        return Self.escaped(text) + "\n"
    }

    /// JSON lets any character of a string be written `\uXXXX` (RFC 8259 §7): the value stays, its effect goes.
    private static func escaped(_ json: String) -> String {
        guard json.unicodeScalars.contains(where: String.isActive) else { return json }
        return json.unicodeScalars.reduce(into: "") { result, scalar in
            if String.isActive(scalar) {
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
    }
}
