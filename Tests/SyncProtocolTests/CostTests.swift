import Testing

@testable import SyncProtocol

/// What sessions may cost, in bytes and round trips; both depend on nothing but the sets.
@Suite("Cost of a session")
struct CostTests {
    @Test("equal sets of 100,000 cost at most 400 bytes and one round trip, however the session opens")
    func equalSets() throws {
        let set = ItemSet(try Item.sequence(100_000, seed: 1))
        for opening in [Initiator.Opening.whole, .recent()] {
            let session = try Session(client: set, server: set, opening: opening)
            #expect(session.roundTrips == 1)
            #expect(session.bytes <= 400)
        }
    }

    @Test("catching up with the newest 10 of 100,000 costs at most 700 bytes and one round trip")
    func behind() throws {
        let items = try Item.sequence(100_000, seed: 2)
        let session = try Session(client: ItemSet(items.dropLast(10)), server: ItemSet(items))
        #expect(session.need.count == 10)
        #expect(session.roundTrips == 1)
        #expect(session.bytes <= 700)
    }

    @Test("1,000 differences spread over 100,000 cost at most 400 kB")
    func spread() throws {
        let session = try spreadSession(100_000, 1_000)
        #expect(session.have.count + session.need.count == 1_000)
        #expect(session.bytes <= 400_000)
    }

    @Test(
        "ten times the items cost at most three times the bytes for the same few differences",
        arguments: [1, 10, 100]
    )
    func growth(differences: Int) throws {
        let bytes = try [1_000, 10_000, 100_000].map { try spreadSession($0, differences).bytes }
        #expect(bytes[1] <= 3 * bytes[0])
        #expect(bytes[2] <= 3 * bytes[1])
    }

    private func spreadSession(_ count: Int, _ differences: Int) throws -> Session {
        let items = try Item.sequence(count, seed: 3)
        var random = SeededGenerator(seed: UInt64(count + differences))
        let missing = items.indices.shuffled(using: &random).prefix(differences)
        let mine = Set(missing.prefix(differences / 2)), theirs = Set(missing.dropFirst(differences / 2))
        return try Session(
            client: ItemSet(items.indices.filter { !theirs.contains($0) }.map { items[$0] }),
            server: ItemSet(items.indices.filter { !mine.contains($0) }.map { items[$0] }),
            opening: .whole
        )
    }
}
