/// The place of a full subtree: 2^height leaves, the first of which is leaf index · 2^height.
///
/// Its hash never changes once its leaves are there, whatever is appended later; so these are what trees store, tiles
/// carry and proofs are put together from.
struct Subtree: Hashable, Sendable {
    let height: Int
    let index: Int

    /// The full subtrees that the leaves fall into, from left to right: largest first, as the bits of their number.
    ///
    /// The range begins where a subtree as large as itself could; all ranges that a proof asks for do.
    static func covering(_ leaves: Range<Int>) -> [Subtree] {
        var subtrees: [Subtree] = []
        var start = leaves.lowerBound
        while start < leaves.upperBound {
            let height = (leaves.upperBound - start).floorLog2
            subtrees.append(Subtree(height: height, index: start >> height))
            start += 1 << height
        }
        return subtrees
    }

    /// The hash over neighbouring full subtrees as `covering` lists them; the smaller ones on the right join first.
    static func root(over hashes: some BidirectionalCollection<ContentHash>) -> ContentHash {
        guard let last = hashes.last else { return .emptyTree }
        return hashes.dropLast().reversed().reduce(last) { ContentHash(left: $1, right: $0) }
    }
}

extension Int {
    /// The position of the highest bit of a positive number.
    var floorLog2: Int { Int.bitWidth - 1 - leadingZeroBitCount }

    /// How many of so many leaves, at least two, are under the root's left side: the largest power of two below.
    var leavesOnTheLeft: Int { 1 << (self - 1).floorLog2 }

    /// Whether the positive number has one bit.
    var isPowerOfTwo: Bool { self & (self - 1) == 0 }
}
