/// Shows that a log has only grown: that the records of an earlier head are the first of a later one, in the same order
/// (RFC 6962 §2.1.2).
package struct ConsistencyProof: Hashable, Sendable {
    /// How many records the earlier tree has.
    package let smaller: Int
    /// How many records the later tree has.
    package let larger: Int
    /// The hashes in the order of the RFC; none where the sizes are equal or the earlier tree is empty.
    package let path: [ContentHash]

    /// Takes a proof as it came; whether it proves anything, `verify` tells.
    ///
    /// - Throws: `badSize`, `badPathLength`.
    package init(smaller: Int, larger: Int, path: [ContentHash]) throws(EvidenceError) {
        guard try path.count == Self.length(smaller: smaller, larger: larger) else { throw .badPathLength }
        self.smaller = smaller
        self.larger = larger
        self.path = path
    }

    /// Takes over a path whose length is known to be right.
    init(_ proof: PrefixProof, path: [ContentHash]) {
        smaller = proof.smaller
        larger = proof.larger
        self.path = path
    }

    /// Tells whether the later head continues the earlier one.
    ///
    /// - Throws: `sizeMismatch` if the heads are of other sizes, `rootMismatch` if the path does not lead to the later
    ///   root, `inconsistent` if it does and the earlier root is another. The RFC's form takes the earlier root from the
    ///   head where that is a full subtree, so there a wrong one is a `rootMismatch`; a `PrefixProof` tells them apart.
    package func verify(from earlier: TreeHead, to later: TreeHead) throws(EvidenceError) {
        guard smaller == earlier.size, larger == later.size else { throw .sizeMismatch }
        // Nothing is before everything; that an empty tree has the one root it can have, `TreeHead` knows.
        guard smaller > 0 else { return }
        let full = PrefixProof.startsWithSmallerRoot(smaller, larger) ? [earlier.root] + path : path
        let proof = try PrefixProof(smaller: smaller, larger: larger, path: full)
        guard try proof.root(within: later) == earlier.root else { throw .inconsistent }
    }

    private static func length(smaller: Int, larger: Int) throws(EvidenceError) -> Int {
        guard (0...EvidenceLimits.size).contains(larger), (0...larger).contains(smaller) else { throw .badSize }
        guard smaller > 0 else { return 0 }
        let parts = try PrefixProof.parts(smaller: smaller, larger: larger)
        return parts.count - (PrefixProof.startsWithSmallerRoot(smaller, larger) ? 1 : 0)
    }
}
