/// The upper end of a range of items, itself outside the range: a timestamp and the beginning of an id.
///
/// Missing id bytes are zero. Infinity, above every item, is the timestamp 2^64−1 with no id.
struct Bound: Sendable, Hashable {
    let timestamp: UInt64
    /// The id's beginning, as a number whose further bytes are zero.
    let prefix: UInt256
    /// How many bytes of `prefix` are written: 0 to 32.
    let prefixLength: Int

    /// Where the first range begins: at or below every item.
    static let start = Bound(timestamp: 0, prefix: .zero, prefixLength: 0)
    static let infinity = Bound(timestamp: .max, prefix: .zero, prefixLength: 0)

    init(timestamp: UInt64, prefix: UInt256, prefixLength: Int) {
        self.timestamp = timestamp
        self.prefix = prefix
        self.prefixLength = prefixLength
    }

    /// The bound that stands exactly at an item.
    init(at item: Item) {
        self.init(timestamp: item.timestamp, prefix: item.id.number, prefixLength: ItemID.byteCount)
    }

    /// The shortest bound that lies above the one item and not above the next.
    init(between previous: Item, and next: Item) {
        guard previous.timestamp == next.timestamp else {
            self.init(timestamp: next.timestamp, prefix: .zero, prefixLength: 0)
            return
        }
        let length = min(previous.id.number.sharedLittleEndianBytes(with: next.id.number) + 1, ItemID.byteCount)
        self.init(
            timestamp: next.timestamp,
            prefix: next.id.number.keepingLittleEndianBytes(length),
            prefixLength: length
        )
    }

    var isInfinity: Bool { timestamp == .max }

    /// Whether an item lies below this bound.
    func isAbove(_ item: Item) -> Bool {
        item.timestamp == timestamp ? item.id.number.bytesPrecede(prefix) : item.timestamp < timestamp
    }

    /// Whether this bound lies above another, the written length of the prefixes aside.
    func isAbove(_ other: Bound) -> Bool {
        timestamp == other.timestamp ? other.prefix.bytesPrecede(prefix) : other.timestamp < timestamp
    }
}
