import Crypto

/// The items of one responder vector: listed, or described by the rule that derives them.
struct VectorItems: Decodable, Sendable {
    /// Nil where the rule is in a form that this version does not know.
    let set: ItemSet?

    /// More items than this are not derived, so that a document cannot exhaust the machine.
    static let most = 2_000_000

    init(from decoder: any Decoder) throws {
        if let rule = try? decoder.singleValueContainer().decode(String.self) {
            set = Self.derive(rule)
            return
        }
        var container = try decoder.unkeyedContainer()
        var items: [Item] = []
        while !container.isAtEnd {
            var pair = try container.nestedUnkeyedContainer()
            let timestamp = UInt64(try pair.decode(String.self))
            let id = ItemID(hex: try pair.decode(String.self))
            guard let timestamp, let id, let item = Item(timestamp: timestamp, id: id) else {
                throw DecodingError.dataCorruptedError(in: pair, debugDescription: "an item is a timestamp and an id")
            }
            items.append(item)
        }
        set = ItemSet(items)
    }

    /// Reads `i in 0..<40: id = SHA-256('v1-'+i), timestamp = 1000+7*i`, where the step may be absent.
    private static func derive(_ rule: String) -> ItemSet? {
        let form = /i in 0\.\.<(\d+): id = SHA-256\('([^']*)-'\+i\), timestamp = (\d+)(?:\+(\d+)\*i)?/
        guard let match = rule.wholeMatch(of: form), let count = Int(match.1), let base = UInt64(match.3),
            let step = UInt64(match.4 ?? "0"), count <= most
        else { return nil }
        let items = (0..<count).compactMap { index in
            Item(timestamp: base &+ step &* UInt64(index), id: ItemID(hashing: "\(match.2)-\(index)"))
        }
        return items.count == count ? ItemSet(items) : nil
    }
}

extension ItemID {
    /// The SHA-256 of a text: how the vectors derive their ids.
    init(hashing text: String) {
        var hash = SHA256()
        var text = text
        text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        self.init(number: UInt256(littleEndian: ArraySlice(hash.finalize())))
    }
}
