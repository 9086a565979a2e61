/// The short name of a public key: `ed25519:` and the first 16 bytes of SHA-256(raw public key), in hexadecimal.
///
/// A record's header names its author by this, and nothing else of the key is in the record.
package struct KeyID: Hashable, Sendable {
    private let first, second: UInt64

    /// Names the key whose 32 raw bytes these are.
    package init(of rawPublicKey: [UInt8]) {
        (first, second) = ContentHash(hashing: rawPublicKey).leadingWords
    }

    private static let prefix = "ed25519:"
}

extension KeyID: Comparable {
    package static func < (one: Self, other: Self) -> Bool {
        (one.first, one.second) < (other.first, other.second)
    }
}

extension KeyID: TextCodable {
    /// Reads `ed25519:` and 32 lower-case hexadecimal digits; `nil` for anything else.
    package init?(_ text: String) {
        guard text.hasPrefix(Self.prefix) else { return nil }
        let digits = text.utf8.dropFirst(Self.prefix.utf8.count)
        guard digits.count == 32, let first = UInt64(hexadecimal: digits.prefix(16)),
            let second = UInt64(hexadecimal: digits.dropFirst(16))
        else { return nil }
        self.first = first
        self.second = second
    }

    package var description: String {
        var text = Array(Self.prefix.utf8)
        first.appendHexadecimal(to: &text)
        second.appendHexadecimal(to: &text)
        return String(decoding: text, as: UTF8.self)
    }
}
