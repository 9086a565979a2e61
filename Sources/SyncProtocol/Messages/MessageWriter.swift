/// The bytes of a message being written, range by range.
struct MessageWriter {
    private(set) var bytes: [UInt8] = [ProtocolVersion.current]

    /// The timestamp coded last; the next is written as its distance from this one.
    private var timestamp: UInt64 = 0

    /// A place in the message to which it can be cut back.
    struct Mark {
        fileprivate let count: Int
        fileprivate let timestamp: UInt64
    }

    var mark: Mark { Mark(count: bytes.count, timestamp: timestamp) }

    /// Drops everything written after the mark.
    mutating func cut(to mark: Mark) {
        bytes.removeLast(bytes.count - mark.count)
        timestamp = mark.timestamp
    }

    mutating func skip(upTo bound: Bound) {
        write(bound)
        write(.skip)
    }

    mutating func fingerprint(_ fingerprint: Fingerprint, upTo bound: Bound) {
        write(bound)
        write(.fingerprint)
        fingerprint.append(to: &bytes)
    }

    mutating func list(_ items: ArraySlice<Item>, upTo bound: Bound) {
        bytes.reserveCapacity(bytes.count + 64 + items.count * ItemID.byteCount)
        write(bound)
        write(.idList)
        Varint.append(UInt64(items.count), to: &bytes)
        for item in items { item.id.number.appendLittleEndian(to: &bytes) }
    }

    private mutating func write(_ mode: RangeMode) {
        Varint.append(mode.rawValue, to: &bytes)
    }

    private mutating func write(_ bound: Bound) {
        // Bounds ascend within a message, so the distance is never negative; zero stands for infinity.
        Varint.append(bound.isInfinity ? 0 : bound.timestamp &- timestamp &+ 1, to: &bytes)
        timestamp = bound.timestamp
        Varint.append(UInt64(bound.prefixLength), to: &bytes)
        bound.prefix.appendLittleEndian(to: &bytes, count: bound.prefixLength)
    }
}
