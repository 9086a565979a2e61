import Foundation

/// The JSON bodies of the council's records, and how they are written and read.
package enum Payload {
    /// A draft or a submitted text.
    package struct Text: Codable, Sendable {
        package let by: AccountID
        /// True where the secretariat filed it for the jurisdiction.
        package let onBehalf: Bool?
        package let submission: Submission

        package init(by: AccountID, onBehalf: Bool?, submission: Submission) {
            self.by = by
            self.onBehalf = onBehalf
            self.submission = submission
        }
    }

    /// A record about a revision: filed, returned, withdrawn.
    package struct Reference: Codable, Sendable {
        package let by: AccountID
        /// The revision it is about, as 64 hexadecimal digits.
        package let revision: String
        package let reason: String?

        package init(by: AccountID, revision: String, reason: String? = nil) {
            self.by = by
            self.revision = revision
            self.reason = reason
        }
    }

    /// Sorted keys and no white space, so that equal values are equal bytes.
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(value))
    }

    package static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}
