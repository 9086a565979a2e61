/// A sorted set of items that tells the fingerprint of any range without walking it.
///
/// Beside the sorted items it keeps the running sum of their ids at every 16th item, so that a range costs at most 30
/// additions and one hash whatever its length. A copy shares storage until one of the two changes.
package struct ItemSet: Sendable {
    /// The items in order: by timestamp, then bytewise by id.
    package private(set) var items: [Item]

    /// `sums[k]` is the sum of the first `k * stride` ids, for every such point up to the end.
    private var sums: [UInt256]

    private static let stride = 16

    package init() {
        items = []
        sums = [.zero]
    }

    /// Takes items in any order, and repeated ones once; fastest when they come sorted.
    package init(_ items: some Sequence<Item>) {
        var sorted = Array(items)
        if !Self.isStrictlyAscending(sorted) {
            sorted.sort()
            Self.dropRepeats(in: &sorted)
        }
        self.items = sorted
        sums = [.zero]
        extendSums()
    }

    package var count: Int { items.count }
    package var isEmpty: Bool { items.isEmpty }

    /// The ids in the order of the items.
    package var ids: some Collection<ItemID> & Sendable { items.lazy.map(\.id) }

    package func contains(_ item: Item) -> Bool {
        let index = firstIndex(notBefore: item)
        return index < items.count && items[index] == item
    }

    /// The fingerprint of the whole set.
    package var fingerprint: Fingerprint { fingerprint(of: 0..<items.count) }

    /// The fingerprint of the items at these positions, which lie within the set.
    func fingerprint(of range: Range<Int>) -> Fingerprint {
        Fingerprint(sum: sum(of: range), count: range.count)
    }

    func sum(of range: Range<Int>) -> UInt256 {
        if range.count <= Self.stride { return directSum(of: range) }
        return sum(upTo: range.upperBound) &- sum(upTo: range.lowerBound)
    }

    private func sum(upTo end: Int) -> UInt256 {
        sums[end / Self.stride] &+ directSum(of: end - end % Self.stride..<end)
    }

    private func directSum(of range: Range<Int>) -> UInt256 {
        var sum = UInt256.zero
        for index in range { sum = sum &+ items[index].id.number }
        return sum
    }

    /// The first position at or after `start` whose item does not lie below the bound.
    func firstIndex(notBelow bound: Bound, from start: Int = 0) -> Int {
        partitioningIndex(from: start) { bound.isAbove($0) }
    }

    private func firstIndex(notBefore item: Item) -> Int {
        // New items mostly belong at the end; ask there first.
        if let last = items.last, last < item { return items.count }
        return partitioningIndex(from: 0) { $0 < item }
    }

    private func partitioningIndex(from start: Int, where isBefore: (Item) -> Bool) -> Int {
        var low = start
        var high = items.count
        while low < high {
            let middle = low + (high - low) / 2
            if isBefore(items[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

// Growth. The set only ever grows: what is no longer in scope makes another set.
extension ItemSet {
    /// Adds one item, and says whether it was new; cheap near the end of the set.
    @discardableResult
    package mutating func insert(_ item: Item) -> Bool {
        let index = firstIndex(notBefore: item)
        if index < items.count, items[index] == item { return false }
        // Every later sum gains the new id and loses the item that moves across its point.
        for point in index / Self.stride + 1..<max(index / Self.stride + 1, sums.count) {
            sums[point] = sums[point] &+ item.id.number &- items[point * Self.stride - 1].id.number
        }
        items.insert(item, at: index)
        extendSums()
        return true
    }

    /// Adds several items in one pass over the part of the set that they touch; repeated ones count once.
    package mutating func insert(contentsOf newItems: some Sequence<Item>) {
        var added = Array(newItems)
        if !Self.isStrictlyAscending(added) { added.sort() }
        guard let first = added.first else { return }
        let start = firstIndex(notBefore: first)
        var merged = items[start...] + added
        if start < items.count { merged.sort() }
        var tail = Array(merged)
        Self.dropRepeats(in: &tail)
        items.replaceSubrange(start..., with: tail)
        sums.removeSubrange((start / Self.stride + 1)...)
        extendSums()
    }

    private mutating func extendSums() {
        while sums.count <= items.count / Self.stride {
            let end = sums.count * Self.stride
            sums.append(sums[sums.count - 1] &+ directSum(of: end - Self.stride..<end))
        }
    }

    private static func isStrictlyAscending(_ items: [Item]) -> Bool {
        zip(items, items.dropFirst()).allSatisfy { $0 < $1 }
    }

    private static func dropRepeats(in sorted: inout [Item]) {
        var last: Item?
        sorted.removeAll { item in
            defer { last = item }
            return item == last
        }
    }
}
