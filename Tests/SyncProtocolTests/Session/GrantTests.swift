import Ledger
import Testing

@testable import SyncProtocol

@Suite("What a peer may see and send")
struct GrantTests {
    private func patterns(_ texts: String...) -> [AudiencePattern] { texts.compactMap { AudiencePattern($0) } }

    private func scope(_ audiences: [String], _ grants: SyncGrants) throws -> SyncScope {
        try SyncScope(audiences: audiences, aclHead: grants.head, set: SetDigest(of: ItemSet()))
    }

    @Test(
        "a pattern means one audience, a kind, or all",
        arguments: [
            ("meeting/*", "meeting/2018-02", true), ("meeting/*", "meetings/2018-02", false),
            ("meeting/*", "meeting", false),
            ("*", "anything", true), ("control", "control", true), ("control", "control/x", false),
            ("a/*", "a/b/c", true),
        ]
    )
    func covers(pattern: String, audience: String, isMeant: Bool) throws {
        #expect(try #require(AudiencePattern(pattern)).covers(audience) == isMeant)
    }

    @Test(
        "what two patterns both mean is the narrower, or nothing",
        arguments: [
            ("*", "a/*", "a/*"), ("a/*", "a/b", "a/b"), ("a/*", "b/*", nil), ("a", "a", "a"), ("a", "b", nil),
            ("a/*", "a", nil),
        ] as [(String, String, String?)]
    )
    func intersection(one: String, other: String, both: String?) throws {
        let (one, other) = (try #require(AudiencePattern(one)), try #require(AudiencePattern(other)))
        #expect(one.intersection(other)?.description == both)
        #expect(other.intersection(one)?.description == both)
    }

    @Test("the intersection of two lists means exactly what both mean")
    func lists() throws {
        let kinds = ["*", "a/*", "b/*", "a/1", "a/2", "b/1", "c"].compactMap { AudiencePattern($0) }
        let audiences = ["a/1", "a/2", "a/3", "b/1", "b/2", "c", "d"]
        let seed = Fuzzing.seed
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let one = Array(kinds.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random)))
            let other = Array(kinds.shuffled(using: &random).prefix(Int.random(in: 0...4, using: &random)))
            let both = one.intersection(other)
            #expect(Set(both).count == both.count)
            for audience in audiences {
                #expect(both.cover(audience) == (one.cover(audience) && other.cover(audience)), "seed \(seed)")
            }
        }
    }

    @Test("a scope is what is asked for and granted; the rest might as well not exist")
    func audiences() throws {
        let grants = SyncGrants(reads: patterns("control", "meeting/*"), writes: [])
        let known = ["control", "meeting/2018-02", "jurisdiction/on", "secretariat"]
        func asked(_ texts: String...) throws -> [String] {
            grants.audiences(for: try ScopeRequest(want: texts.compactMap { AudiencePattern($0) }), known: known)
        }
        #expect(try asked("*") == ["control", "meeting/2018-02"])
        #expect(try asked("meeting/*") == ["meeting/2018-02"])
        #expect(try asked("meeting/2019-02") == ["meeting/2019-02"])
        #expect(try asked("jurisdiction/on", "jurisdiction/*") == [])
        #expect(try asked("jurisdiction/on") == asked("jurisdiction/none"))
        #expect(SyncGrants.none.audiences(for: try ScopeRequest(want: [.all]), known: known) == [])
    }

    @Test("the name of grants is that of what they grant, whatever the order")
    func head() throws {
        let grants = SyncGrants(reads: patterns("a", "b"), writes: patterns("a"))
        #expect(try grants.head == SyncGrants(reads: patterns("b", "a", "b"), writes: patterns("a")).head)
        #expect(try grants.head != SyncGrants(reads: patterns("a"), writes: patterns("a", "b")).head)
        #expect(try grants.head != SyncGrants(reads: patterns("a", "b"), writes: []).head)
    }

    @Test("a scope is upheld only under the grants it was made under")
    func uphold() throws {
        let grants = SyncGrants(reads: patterns("a", "b"), writes: patterns("a"))
        #expect(grants.uphold(try scope(["a"], grants)))
        #expect(!SyncGrants(reads: patterns("a"), writes: patterns("a")).uphold(try scope(["a"], grants)))
        #expect(!grants.uphold(try scope(["c"], grants)))
    }

    @Test("a record is taken only into an audience of the scope that the peer may write to")
    func uploads() throws {
        let grants = SyncGrants(reads: patterns("a", "b", "c"), writes: patterns("a", "c", "d"))
        let scope = try scope(["a", "b"], grants)
        #expect(grants.refusal(ofRecordFor: "a", in: scope) == nil)
        for audience in ["b", "c", "d", "e"] {
            #expect(grants.refusal(ofRecordFor: audience, in: scope) == .notGranted)
        }
    }

    @Test("an id that must not be seen is answered byte for byte as one that does not exist")
    func invisible() throws {
        let grants = SyncGrants(reads: patterns("a"), writes: [])
        let scope = try scope(["a"], grants)
        let ids = try Item.sequence(3, seed: 1).map(\.id)
        let line = Array(#"{"payload":"secret"}"#.utf8)
        let batch = try IDBatch(ids)
        let hidden = try RecordStream.answer(to: batch, in: scope) { _ in
            RecordStream.Kept(audience: "b", line: line)
        }
        let unknown = try RecordStream.answer(to: batch, in: scope) { _ in nil }
        #expect(hidden == unknown)
        #expect(try RecordStream(hidden).missing == ids)
    }

    @Test("an answer stops at its limits, not before its first record, and the rest is asked for again")
    func limits() throws {
        let scope = try scope(["a"], SyncGrants(reads: patterns("a"), writes: []))
        let records = (0..<5).compactMap { number in
            SimulatedRecord(number: number, author: 0, audience: "a", timestamp: 1, isBad: false)
        }
        func sent(_ limits: SyncLimits) throws -> Int {
            let batch = try IDBatch(records.map(\.id))
            let answer = try RecordStream.answer(to: batch, in: scope, limits: limits) { id in
                records.first { $0.id == id }?.kept
            }
            let stream = try RecordStream(answer)
            #expect(stream.missing == [] && stream.unreadable == [])
            #expect(stream.records.map(\.id) == records.prefix(stream.records.count).map(\.id))
            return stream.records.count
        }
        #expect(try sent(.standard) == 5)
        #expect(try sent(SyncLimits(batchRecords: 2)) == 2)
        #expect(try sent(SyncLimits(batchBytes: 1)) == 1)
        #expect(try sent(SyncLimits(batchBytes: 2 * (records[0].kept.line.count + 1))) == 2)
    }
}
