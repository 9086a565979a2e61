/// A question for records: 1 to 1,000 ids, each once, as 32 bytes after one another.
package struct IDBatch: Hashable, Sendable {
    /// The ids, in the order in which they are asked for.
    package let ids: [ItemID]

    /// - Throws: `badIDBatch` for no ids, too many, or one twice.
    package init(_ ids: [ItemID]) throws(MessageFault) {
        guard (1...SyncLimits.ids).contains(ids.count), Set(ids).count == ids.count else { throw .badIDBatch }
        self.ids = ids
    }

    /// Reads the octets of a request.
    package init(octets: [UInt8]) throws(MessageFault) {
        guard octets.count.isMultiple(of: ItemID.byteCount), octets.count <= SyncLimits.ids * ItemID.byteCount else {
            throw .badIDBatch
        }
        try self.init(
            stride(from: 0, to: octets.count, by: ItemID.byteCount).compactMap { start in
                ItemID(octets[start..<start + ItemID.byteCount])
            }
        )
    }

    /// The octets to send.
    package var octets: [UInt8] { ids.flatMap(\.bytes) }
}
