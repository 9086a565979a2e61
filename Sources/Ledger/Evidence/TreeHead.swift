/// What a whole log comes down to: how many records it holds, and the one hash that fixes them and their order.
package struct TreeHead: Hashable, Sendable {
    /// The number of records.
    package let size: Int
    /// The root of the Merkle tree over their ids.
    package let root: ContentHash

    /// States a head.
    ///
    /// - Throws: `badSize` below 0 or beyond 2^53−1, `rootMismatch` for a tree of no record with any root but that of
    ///   the empty tree.
    package init(size: Int, root: ContentHash) throws(EvidenceError) {
        guard (0...EvidenceLimits.size).contains(size) else { throw .badSize }
        guard size > 0 || root == .emptyTree else { throw .rootMismatch }
        self.size = size
        self.root = root
    }
}
