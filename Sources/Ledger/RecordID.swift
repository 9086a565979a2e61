/// The name of a record for ever: the SHA-256 of its header's bytes, without the signature.
///
/// Ordered bytewise, which is the order of `parents` and of reconciliation; written as 64 lower-case hexadecimal digits.
package struct RecordID: Hashable, Sendable {
    /// The hash itself.
    package let hash: ContentHash

    /// Names the record whose header these bytes are.
    package init(hashing header: [UInt8]) {
        hash = ContentHash(hashing: header)
    }

    /// Takes the 32 bytes of an id, as a database or a reconciliation message holds them; `nil` for any other number.
    package init?(_ bytes: some Collection<UInt8>) {
        guard let hash = ContentHash(bytes) else { return nil }
        self.hash = hash
    }

    /// The 32 bytes.
    package var bytes: [UInt8] { hash.bytes }
}

extension RecordID: Comparable {
    package static func < (one: Self, other: Self) -> Bool { one.hash < other.hash }
}

extension RecordID: TextCodable {
    /// Reads 64 lower-case hexadecimal digits; `nil` for anything else.
    package init?(_ hexadecimal: String) {
        guard let hash = ContentHash(hexadecimal) else { return nil }
        self.hash = hash
    }

    package var description: String { hash.description }
}
