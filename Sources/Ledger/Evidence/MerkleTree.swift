/// The log's tree over record ids in the order in which the hub accepted them (RFC 6962 §2.1).
///
/// It keeps the hash of every full subtree, about 64 bytes a record: no leaf's own text, and nothing that a later
/// record could change. Any head and any proof, of now or of an earlier size, is then put together from a few of them.
package struct MerkleTree: Sendable {
    /// `rows[h][i]` is the hash of the subtree of height h and index i.
    private var rows: [[ContentHash]] = [[]]

    /// A tree without records.
    package init() {}

    /// Builds the tree of these records.
    package init(_ ids: some Sequence<RecordID>) {
        for id in ids { append(id) }
    }

    /// How many records there are.
    package var size: Int { rows[0].count }

    /// Adds the record that was accepted next.
    package mutating func append(_ id: RecordID) {
        append(leaf: ContentHash(leaf: id))
    }

    /// Adds an entry of which only the leaf hash is known, as from a stored tile.
    package mutating func append(leaf: ContentHash) {
        var hash = leaf
        var height = 0
        // A second child completes its parent, which may complete the one above.
        while true {
            rows[height].append(hash)
            guard rows[height].count.isMultiple(of: 2) else { return }
            let children = rows[height].suffix(2)
            hash = ContentHash(left: children[children.startIndex], right: hash)
            height += 1
            if height == rows.count { rows.append([]) }
        }
    }

    /// The head of the tree as it is, or as it was when it had so many records.
    ///
    /// - Throws: `badSize` for more records than there are.
    package func head(at size: Int? = nil) throws(EvidenceError) -> TreeHead {
        let size = try checked(size)
        return try TreeHead(size: size, root: root(over: 0..<size))
    }

    /// Proves that the record at this place is in the tree, as it is or as it was when it had so many records.
    ///
    /// - Throws: `badSize`, `badIndex`.
    package func inclusionProof(of index: Int, in size: Int? = nil) throws(EvidenceError) -> InclusionProof {
        let size = try checked(size)
        let path = try InclusionProof.siblings(of: index, size: size).map(root(over:))
        return try InclusionProof(index: index, size: size, path: path)
    }

    /// Proves that the tree of so many records is the beginning of the tree as it is, or as it was at a later size.
    ///
    /// - Throws: `badSize`.
    package func consistencyProof(from smaller: Int, to larger: Int? = nil) throws(EvidenceError) -> ConsistencyProof {
        let larger = try checked(larger)
        guard smaller != 0 else { return try ConsistencyProof(smaller: 0, larger: larger, path: []) }
        return try prefixProof(of: smaller, in: larger).consistencyProof
    }

    /// Proves which root the first records have.
    ///
    /// - Throws: `badSize`.
    package func prefixProof(of smaller: Int, in larger: Int? = nil) throws(EvidenceError) -> PrefixProof {
        let larger = try checked(larger)
        let path = try PrefixProof.parts(smaller: smaller, larger: larger).map(root(over:))
        return try PrefixProof(smaller: smaller, larger: larger, path: path)
    }

    /// The hashes of neighbouring subtrees of one height, all of which are full.
    func hashes(height: Int, _ indices: Range<Int>) -> ArraySlice<ContentHash> { rows[height][indices] }

    private func root(over leaves: Range<Int>) -> ContentHash {
        Subtree.root(over: Subtree.covering(leaves).map { rows[$0.height][$0.index] })
    }

    private func checked(_ size: Int?) throws(EvidenceError) -> Int {
        guard let size else { return self.size }
        guard (0...self.size).contains(size) else { throw .badSize }
        return size
    }
}
