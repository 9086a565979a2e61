import Testing

@testable import SyncProtocol

@Suite("Sets of items")
struct ItemSetTests {
    @Test("the fingerprint of any range is that of its ids taken one by one")
    func fingerprints() throws {
        let seed = Fuzzing.seed
        var random = SeededGenerator(seed: seed)
        for count in [0, 1, 15, 16, 17, 31, 32, 33, 257, 1_000] {
            let set = ItemSet(try Item.sequence(count, seed: seed))
            for _ in 0..<40 {
                let lower = Int.random(in: 0...count, using: &random)
                let upper = Int.random(in: lower...count, using: &random)
                #expect(
                    set.fingerprint(of: lower..<upper)
                        == Fingerprint(of: set.ids.dropFirst(lower).prefix(upper - lower)),
                    "seed \(seed), \(lower)..<\(upper) of \(count)"
                )
            }
        }
    }

    @Test("items come in any order and repeated, and stand sorted and once")
    func building() throws {
        let seed = Fuzzing.seed
        var random = SeededGenerator(seed: seed)
        let items = try Item.sequence(200, seed: seed)
        let shuffled = (items + items.prefix(50)).shuffled(using: &random)
        let set = ItemSet(shuffled)
        #expect(set.items == items, "seed \(seed)")
        #expect(set.fingerprint == Fingerprint(of: items.map(\.id)))
    }

    @Test("an item can be inserted anywhere, one at a time, and every sum stays right")
    func insertion() throws {
        let seed = Fuzzing.seed
        var random = SeededGenerator(seed: seed)
        let items = try Item.sequence(150, seed: seed)
        var set = ItemSet()
        for (step, item) in items.shuffled(using: &random).enumerated() {
            let (isNew, isNewAgain) = (set.insert(item), set.insert(item))
            #expect(isNew && !isNewAgain)
            #expect(set.count == step + 1)
            expectRightSums(set, "seed \(seed), after \(step + 1) insertions")
        }
        #expect(set.items == items, "seed \(seed)")
    }

    @Test("several items can be inserted at once, wherever they belong")
    func insertingMany() throws {
        let seed = Fuzzing.seed
        var random = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let items = try Item.sequence(Int.random(in: 0...200, using: &random), seed: random.next())
            let first = items.filter { _ in Bool.random(using: &random) }
            let from = Int.random(in: 0...items.count, using: &random)
            var set = ItemSet(first)
            let later = (items[from...] + items[from...].prefix(3)).shuffled(using: &random)
            set.insert(contentsOf: later)
            #expect(set.items == Set(first + later).sorted(), "seed \(seed)")
            expectRightSums(set, "seed \(seed)")
        }
    }

    @Test("a copy does not change with the set it was made from")
    func copies() throws {
        let items = try Item.sequence(40, seed: 3)
        var set = ItemSet(items.dropLast())
        let copy = set
        set.insert(items[39])
        #expect(copy.count == 39)
        #expect(!copy.contains(items[39]))
        #expect(set.contains(items[39]))
    }

    @Test("ids sort bytewise, whatever their words")
    func order() throws {
        let seed = Fuzzing.seed
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let shared = Int.random(in: 0..<32, using: &random)
            let start = random.bytes(shared)
            let (a, b) = (start + random.bytes(32 - shared), start + random.bytes(32 - shared))
            let (first, second) = (try #require(ItemID(a)), try #require(ItemID(b)))
            #expect((first < second) == a.lexicographicallyPrecedes(b), "seed \(seed)")
            #expect(first.bytes == a)
            #expect(ItemID(hex: first.description.uppercased()) == first)
        }
    }

    @Test("only 32 bytes make an id")
    func idLength() {
        #expect(ItemID(Array(repeating: 1, count: 31)) == nil)
        #expect(ItemID(Array(repeating: 1, count: 33)) == nil)
        #expect(ItemID(hex: String(repeating: "0g", count: 32)) == nil)
    }

    @Test("the digest tells sets apart whatever their timestamps, and does not depend on the order of arrival")
    func digest() throws {
        let items = try Item.sequence(50, seed: 11)
        #expect(SetDigest(of: ItemSet(items)) == SetDigest(of: ItemSet(items.reversed())))
        #expect(SetDigest(of: ItemSet(items)) != SetDigest(of: ItemSet(items.dropLast())))
        let moved = try items.map { try #require(Item(timestamp: $0.timestamp * 2, id: $0.id)) }
        #expect(SetDigest(of: ItemSet(items)) == SetDigest(of: ItemSet(moved)))
        #expect(
            SetDigest(of: ItemSet()).sha256.hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
    }

    private func expectRightSums(_ set: ItemSet, _ comment: Comment, at line: SourceLocation = #_sourceLocation) {
        for end in stride(from: 0, through: set.count, by: 7) {
            let naive = set.items.prefix(end).reduce(UInt256.zero) { $0 &+ $1.id.number }
            #expect(set.sum(of: 0..<end) == naive, comment, sourceLocation: line)
        }
    }
}
