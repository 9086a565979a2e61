/// Shows that a log has a certain record at a certain place, with about log₂(size) hashes (RFC 6962 §2.1.1).
///
/// The path alone does not fix the size: trees of other sizes may have the same path. So the size is compared with the
/// tree head, and the tree head is signed.
package struct InclusionProof: Hashable, Sendable {
    /// The record's place, counted from 0.
    package let index: Int
    /// The size of the tree.
    package let size: Int
    /// The hashes beside the way from the leaf up to the root, lowest first.
    package let path: [ContentHash]

    /// Takes a proof as it came; whether it proves anything, `verify` tells.
    ///
    /// - Throws: `badSize`, `badIndex`, `badPathLength`.
    package init(index: Int, size: Int, path: [ContentHash]) throws(EvidenceError) {
        let siblings = try Self.siblings(of: index, size: size)
        guard path.count == siblings.count else { throw .badPathLength }
        self.index = index
        self.size = size
        self.path = path
    }

    /// Tells whether the record is where the proof says in the tree of the head.
    ///
    /// - Throws: `sizeMismatch` if the head is of another size, `rootMismatch` if the path leads elsewhere.
    package func verify(_ id: RecordID, in head: TreeHead) throws(EvidenceError) {
        try verify(leaf: ContentHash(leaf: id), in: head)
    }

    /// The same for an entry of which only the leaf hash is known.
    package func verify(leaf: ContentHash, in head: TreeHead) throws(EvidenceError) {
        guard size == head.size else { throw .sizeMismatch }
        var rest = path[...]
        guard Self.root(above: leaf, at: index, size: size, &rest) == head.root else { throw .rootMismatch }
    }

    /// The leaves under each hash of the path, in its order.
    static func siblings(of index: Int, size: Int) throws(EvidenceError) -> [Range<Int>] {
        guard (1...EvidenceLimits.size).contains(size) else { throw .badSize }
        guard (0..<size).contains(index) else { throw .badIndex }
        var siblings: [Range<Int>] = []
        var tree = 0..<size
        while tree.count > 1 {
            let middle = tree.lowerBound + tree.count.leavesOnTheLeft
            if index < middle {
                siblings.append(middle..<tree.upperBound)
                tree = tree.lowerBound..<middle
            } else {
                siblings.append(tree.lowerBound..<middle)
                tree = middle..<tree.upperBound
            }
        }
        return siblings.reversed()
    }

    /// Climbs from the leaf to the root, taking a hash of the path at each step; their number was checked.
    private static func root(
        above leaf: ContentHash,
        at index: Int,
        size: Int,
        _ path: inout ArraySlice<ContentHash>
    ) -> ContentHash {
        guard size > 1 else { return leaf }
        let middle = size.leavesOnTheLeft
        if index < middle {
            let left = root(above: leaf, at: index, size: middle, &path)
            return ContentHash(left: left, right: path.removeFirst())
        }
        let right = root(above: leaf, at: index - middle, size: size - middle, &path)
        return ContentHash(left: path.removeFirst(), right: right)
    }
}
