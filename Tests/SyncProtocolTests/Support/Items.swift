import SyncProtocol
import Testing

extension Item {
    /// An item whose id begins with the given bytes.
    static func at(_ timestamp: UInt64, _ idPrefix: UInt8...) throws -> Item {
        try at(timestamp, idPrefix)
    }

    /// An item whose id begins with the given bytes; the others are zero.
    static func at(_ timestamp: UInt64, _ idPrefix: [UInt8]) throws -> Item {
        let bytes = idPrefix + Array(repeating: 0, count: ItemID.byteCount - idPrefix.count)
        let id = try #require(ItemID(bytes))
        return try #require(Item(timestamp: timestamp, id: id))
    }

    /// Items a second apart, with ids by chance.
    static func sequence(_ count: Int, seed: UInt64, from timestamp: UInt64 = 1_700_000_000) throws -> [Item] {
        var random = SeededGenerator(seed: seed)
        return try (0..<count).map { index in
            let id = try #require(ItemID(random.bytes(ItemID.byteCount)))
            return try #require(Item(timestamp: timestamp + UInt64(index), id: id))
        }
    }
}
