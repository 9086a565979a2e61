/// The two sets of a session vector, derived from a rule: ids by hashing, timestamps by counting, less what each omits.
struct DerivedSets: Decodable, Sendable {
    private let prefix: String
    private let total: Int
    /// Decimal, since not every decoder carries 64 bits.
    private let baseTimestamp: String
    private let group: Int
    private let step: Int
    private let clientOmits: [[Int]]
    private let serverOmits: [[Int]]

    /// Both sets, and every id by its index; nil where the rule does not make sense.
    func derive() -> (client: ItemSet, server: ItemSet, ids: [ItemID])? {
        guard (0...VectorItems.most).contains(total), group > 0, step >= 0, let base = UInt64(baseTimestamp),
            let clientOmits = Self.indexes(clientOmits, below: total),
            let serverOmits = Self.indexes(serverOmits, below: total)
        else { return nil }
        var client: [Item] = []
        var server: [Item] = []
        var ids: [ItemID] = []
        for index in 0..<total {
            let id = ItemID(hashing: "\(prefix)-\(index)")
            let timestamp = base &+ UInt64(index / group) &* UInt64(step)
            guard let item = Item(timestamp: timestamp, id: id) else { return nil }
            ids.append(id)
            if !clientOmits.contains(index) { client.append(item) }
            if !serverOmits.contains(index) { server.append(item) }
        }
        return (ItemSet(client), ItemSet(server), ids)
    }

    /// The indexes in half-open ranges `[a, b]` below a limit; nil for any other form.
    static func indexes(_ ranges: [[Int]], below limit: Int) -> Set<Int>? {
        var indexes: Set<Int> = []
        for range in ranges {
            guard range.count == 2, 0 <= range[0], range[0] <= range[1], range[1] <= limit else { return nil }
            indexes.formUnion(range[0]..<range[1])
        }
        return indexes
    }
}
