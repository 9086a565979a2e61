/// The three hashes of a Merkle tree (RFC 6962 §2.1). The first byte keeps a leaf from passing for a node.
extension ContentHash {
    /// The root of a tree that has no leaf: the hash of nothing.
    package static let emptyTree = ContentHash(hashing: [])

    /// The hash of one entry of a log: SHA-256(0x00 ‖ entry).
    package init(leaf entry: [UInt8]) {
        self.init(hashing: [0x00] + entry)
    }

    /// The hash of the entry that a record is in the log: its id.
    package init(leaf id: RecordID) {
        self.init(leaf: id.bytes)
    }

    /// The hash above two others: SHA-256(0x01 ‖ left ‖ right).
    package init(left: ContentHash, right: ContentHash) {
        self.init(hashing: [0x01] + left.bytes + right.bytes)
    }
}
