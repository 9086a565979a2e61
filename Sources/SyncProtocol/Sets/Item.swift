/// One member of a reconciled set: a sort key and an id.
///
/// Items sort by timestamp, then by id. Whole seconds below 2^31 keep every known peer correct; the protocol itself
/// carries 64 bits.
package struct Item: Sendable, Hashable, Comparable {
    package let timestamp: UInt64
    package let id: ItemID

    /// Nil for the timestamp 2^64−1, which the protocol keeps for infinity.
    package init?(timestamp: UInt64, id: ItemID) {
        guard timestamp != .max else { return nil }
        self.timestamp = timestamp
        self.id = id
    }

    package static func < (lhs: Item, rhs: Item) -> Bool {
        lhs.timestamp == rhs.timestamp ? lhs.id < rhs.id : lhs.timestamp < rhs.timestamp
    }
}
