/// Shows which root the first records of a larger tree have: a consistency proof (RFC 6962 §2.1.2) that always begins
/// with a hash of its own, so that it needs no word of anybody about the smaller tree.
///
/// That is what turns a failed consistency check into evidence: the larger head, signed, and this path fix the root of
/// the smaller tree, and a smaller head, signed, that says otherwise is a contradiction.
package struct PrefixProof: Hashable, Sendable {
    /// How many records the smaller tree has: at least 1.
    package let smaller: Int
    /// How many records the larger tree has; may be the same.
    package let larger: Int
    /// The hashes, lowest first; the first stands for the last full subtree of the smaller tree.
    package let path: [ContentHash]

    /// Takes a proof as it came.
    ///
    /// - Throws: `badSize`, `badPathLength`.
    package init(smaller: Int, larger: Int, path: [ContentHash]) throws(EvidenceError) {
        let parts = try Self.parts(smaller: smaller, larger: larger)
        guard path.count == parts.count else { throw .badPathLength }
        self.smaller = smaller
        self.larger = larger
        self.path = path
    }

    /// The root that the first `smaller` records of the larger tree have.
    ///
    /// - Throws: `sizeMismatch` if the head is of another size, `rootMismatch` if the path does not lead to its root.
    package func root(within head: TreeHead) throws(EvidenceError) -> ContentHash {
        guard larger == head.size else { throw .sizeMismatch }
        let roots = roots
        guard roots.larger == head.root else { throw .rootMismatch }
        return roots.smaller
    }

    /// Where both climbs end.
    var roots: (smaller: ContentHash, larger: ContentHash) {
        var rest = path[...]
        return Self.roots(smaller: smaller, larger: larger, &rest)
    }

    /// The same in the form of the RFC, which leaves out the first hash where it is the smaller root.
    package var consistencyProof: ConsistencyProof {
        ConsistencyProof(self, path: Array(path.dropFirst(Self.startsWithSmallerRoot(smaller, larger) ? 1 : 0)))
    }

    /// Whether the smaller tree is one full subtree of the larger, or all of it.
    static func startsWithSmallerRoot(_ smaller: Int, _ larger: Int) -> Bool {
        smaller == larger || smaller.isPowerOfTwo
    }

    /// The leaves under each hash of the path, in its order.
    static func parts(smaller: Int, larger: Int) throws(EvidenceError) -> [Range<Int>] {
        guard (1...EvidenceLimits.size).contains(larger), (1...larger).contains(smaller) else { throw .badSize }
        var parts: [Range<Int>] = []
        var tree = 0..<larger
        while smaller < tree.upperBound {
            let middle = tree.lowerBound + tree.count.leavesOnTheLeft
            if smaller <= middle {
                parts.append(middle..<tree.upperBound)
                tree = tree.lowerBound..<middle
            } else {
                parts.append(tree.lowerBound..<middle)
                tree = middle..<tree.upperBound
            }
        }
        parts.append(tree)
        return parts.reversed()
    }

    private static func roots(
        smaller: Int,
        larger: Int,
        _ path: inout ArraySlice<ContentHash>
    ) -> (smaller: ContentHash, larger: ContentHash) {
        guard smaller < larger else {
            let both = path.removeFirst()
            return (both, both)
        }
        let middle = larger.leavesOnTheLeft
        if smaller <= middle {
            let left = roots(smaller: smaller, larger: middle, &path)
            return (left.smaller, ContentHash(left: left.larger, right: path.removeFirst()))
        }
        let right = roots(smaller: smaller - middle, larger: larger - middle, &path)
        let left = path.removeFirst()
        return (ContentHash(left: left, right: right.smaller), ContentHash(left: left, right: right.larger))
    }
}
