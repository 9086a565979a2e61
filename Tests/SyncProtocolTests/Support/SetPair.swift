@testable import SyncProtocol

/// Two sets that differ in some way that sessions meet: made from a seed, and cheap to describe to another process.
struct SetPair {
    let seed: UInt64
    let timestamps: [UInt64]
    /// The index of the first id in the pool.
    let first: Int
    let clientOmits: Set<Int>
    let serverOmits: Set<Int>
    let client: ItemSet
    let server: ItemSet

    /// Ids that the client has and the server lacks.
    var have: Set<ItemID> { Set(serverOmits.subtracting(clientOmits).map { Self.pool[first + $0] }) }
    /// Ids that the server has and the client lacks.
    var need: Set<ItemID> { Set(clientOmits.subtracting(serverOmits).map { Self.pool[first + $0] }) }

    static let largest = 5_000
    static let pool: [ItemID] = (0..<3 * largest).map { ItemID(hashing: "fuzz-\($0)") }

    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let most = [8, 40, 60, 120, 300, 300, 300, 600, 1_500, Self.largest].randomElement(using: &random) ?? 8
        self.init(seed: seed, total: Int.random(in: 0...most, using: &random), random: &random)
    }

    /// Each side has a tail that the other lacks, after a few scattered differences: the shape in which a frame limit
    /// on both sides can hide the tail behind a closing fingerprint.
    init(exclusiveTails seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let total = Int.random(in: 800...3_200, using: &random)
        let tail = Int.random(in: 130...700, using: &random)
        let mine = random.chance(1, in: 2) ? 0 : Int.random(in: 0...tail, using: &random)
        var omits: [Set<Int>] = [Set(total - tail + mine..<total), Set(total - tail..<total - tail + mine)]
        if random.chance(1, in: 2) { omits.swapAt(0, 1) }
        for _ in 0..<Int.random(in: 4...24, using: &random) {
            omits[Int.random(in: 0...1, using: &random)].insert(Int.random(in: 0..<total - tail, using: &random))
        }
        let timestamps = Self.timestamps(total, random: &random)
        self.init(seed: seed, timestamps, omits[0], omits[1], random: &random)
    }

    private init(seed: UInt64, total: Int, random: inout SeededGenerator) {
        var omits: [Set<Int>] = [[], []]
        let half = Int.random(in: 0...1, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0:  // equal
            break
        case 1:  // one side is empty
            omits[half] = Set(0..<total)
        case 2:  // nothing in common
            for index in 0..<total { omits[Int.random(in: 0...1, using: &random)].insert(index) }
        case 3:  // one side is behind
            omits[half] = Set(total - Int.random(in: 0...total, using: &random)..<total)
        case 4:  // many differences
            let rate = Int.random(in: 2...30, using: &random)
            for index in 0..<total where random.chance(1, in: rate) {
                omits[Int.random(in: 0...1, using: &random)].insert(index)
            }
        case 5:  // a block in the middle
            let start = Int.random(in: 0...total, using: &random)
            omits[half] = Set(start..<Int.random(in: start...total, using: &random))
            fallthrough
        default:  // a few differences
            for _ in 0..<Int.random(in: 0...12, using: &random) where total > 0 {
                omits[Int.random(in: 0...1, using: &random)].insert(Int.random(in: 0..<total, using: &random))
            }
        }
        self.init(seed: seed, Self.timestamps(total, random: &random), omits[0], omits[1], random: &random)
    }

    private init(
        seed: UInt64,
        _ timestamps: [UInt64],
        _ clientOmits: Set<Int>,
        _ serverOmits: Set<Int>,
        random: inout SeededGenerator
    ) {
        self.seed = seed
        self.timestamps = timestamps
        self.clientOmits = clientOmits
        self.serverOmits = serverOmits
        let first = Int.random(in: 0...Self.pool.count - timestamps.count, using: &random)
        self.first = first
        func set(without omits: Set<Int>) -> ItemSet {
            ItemSet(
                timestamps.indices.lazy.filter { !omits.contains($0) }
                    .compactMap { Item(timestamp: timestamps[$0], id: Self.pool[first + $0]) }
            )
        }
        client = set(without: clientOmits)
        server = set(without: serverOmits)
    }

    /// All equal, all different, in groups, or by chance; near zero, today, in milliseconds, or at the end of time.
    private static func timestamps(_ count: Int, random: inout SeededGenerator) -> [UInt64] {
        let base: UInt64 = [0, 1_700_000_000, 1_700_000_000, 1_700_000_000_000].randomElement(using: &random) ?? 0
        let group = Int.random(in: 2...400, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: return Array(repeating: base, count: count)
        case 1: return (0..<count).map { base + UInt64($0 / group) * 60 }
        case 2: return (0..<count).map { _ in base + UInt64.random(in: 0...UInt64(count), using: &random) }
        case 3: return (0..<count).map { .max - 1 - UInt64($0) }
        default: return (0..<count).map { base + UInt64($0) }
        }
    }
}

extension SplitPolicy {
    /// The two that are in use, or any other.
    static func random(using random: inout SeededGenerator) -> SplitPolicy {
        func rule() -> Rule {
            Rule(
                listBelow: Int.random(in: 0...100, using: &random),
                buckets: Int.random(in: 0...60, using: &random),
                smallestBucket: Int.random(in: 0...20, using: &random)
            )
        }
        switch Int.random(in: 0..<3, using: &random) {
        case 0: return .reference
        case 1: return .compact
        default:
            return SplitPolicy(
                initiator: rule(),
                responder: rule(),
                initiatorListsIDs: Bool.random(using: &random)
            )
        }
    }
}
