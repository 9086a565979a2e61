import Council
import Exchange
import Testing

@Suite("History")
struct HistoryTests {
    /// Draft, submitted, submitted again, returned, redrafted.
    private static func tell(_ world: World) async throws -> (
        draft: String, first: String, second: String, redraft: String
    ) {
        let draft = try await world.save("one", as: People.contactON).saved.revision
        world.clock.advance(by: 1)
        let first = try await world.exchange.submit(nil, for: World.current, of: World.on, as: People.approverON).record
        world.clock.advance(by: 1)
        let second = try await world.submit("two").record
        world.clock.advance(by: 1)
        try await world.giveBack(because: "Why not three?")
        world.clock.advance(by: 1)
        let redraft = try await world.save("three", as: People.contactON).saved.revision
        return (draft, first, second, redraft)
    }

    private static func states(_ world: World, as principal: Principal) async throws -> [SubmissionState] {
        try await world.exchange.history(World.current, World.on, as: principal).map(\.state)
    }

    @Test("Its own jurisdiction reads all of it, oldest first, with who did what and why")
    func own() async throws {
        try await World.with { world in
            let ids = try await Self.tell(world)
            for principal in [People.contactON, People.approverON] {
                let lines = try await world.exchange.history(World.current, World.on, as: principal)
                #expect(lines.map(\.state) == [.draft, .submitted, .submitted, .returned, .draft])
                #expect(lines.map(\.hasText) == [true, true, true, false, true])
                #expect(lines.map(\.reason) == [nil, nil, nil, "Why not three?", nil])
                #expect(
                    lines.map(\.by) == [
                        People.contactON.account, People.approverON.account, People.approverON.account,
                        People.secretariat.account, People.contactON.account,
                    ]
                )
                #expect(lines.map(\.at.seconds) == (0..<5).map { World.begin.seconds + $0 })
                for id in [ids.draft, ids.first, ids.second, ids.redraft] {
                    let view = try await world.exchange.revision(id, of: World.current, World.on, as: principal)
                    #expect(try Payload.decode(SubmissionView.self, from: view.bytes).revision == id)
                }
            }
        }
    }

    @Test("The secretariat reads the council's lane and its own reasons, and no draft")
    func secretariat() async throws {
        try await World.with { world in
            let ids = try await Self.tell(world)
            #expect(try await Self.states(world, as: People.secretariat) == [.submitted, .submitted, .returned])
            for id in [ids.first, ids.second] {
                let view = try await world.exchange.revision(id, of: World.current, World.on, as: People.secretariat)
                #expect(try Payload.decode(SubmissionView.self, from: view.bytes).state == .submitted)
            }
            for id in [ids.draft, ids.redraft] {
                await expectRefusal(.notFound) {
                    try await world.exchange.revision(id, of: World.current, World.on, as: People.secretariat)
                }
            }
            let diff = try await world.exchange.diff(
                from: ids.first,
                to: ids.second,
                of: World.current,
                World.on,
                as: People.secretariat
            )
            #expect(!diff.isEmpty)
            await expectRefusal(.notFound) {
                try await world.exchange.diff(
                    from: ids.draft,
                    to: ids.second,
                    of: World.current,
                    World.on,
                    as: People.secretariat
                )
            }
        }
    }

    @Test("The other members read the text that stands, and none that stood before")
    func members() async throws {
        try await World.with { world in
            let first = try await world.submit("one").record
            #expect(try await Self.states(world, as: People.member) == [.submitted])
            let second = try await world.submit("two").record
            for principal in [People.member, People.contactQC] {
                let lines = try await world.exchange.history(World.current, World.on, as: principal)
                #expect(lines.map(\.revision) == [second])
                _ = try await world.exchange.revision(second, of: World.current, World.on, as: principal)
                await expectRefusal(.notFound) {
                    try await world.exchange.revision(first, of: World.current, World.on, as: principal)
                }
                for (from, to) in [(first, second), (second, first)] {
                    await expectRefusal(.notFound) {
                        try await world.exchange.diff(from: from, to: to, of: World.current, World.on, as: principal)
                    }
                }
            }
            try await world.giveBack()
            await expectRefusal(.notFound) {
                try await world.exchange.history(World.current, World.on, as: People.member)
            }
            for principal in [People.auditor, People.administrator, People.nobody] {
                await expectRefusal(.notFound) {
                    try await world.exchange.history(World.current, World.on, as: principal)
                }
            }
        }
    }

    @Test("A revision answers under its own submission's name only, and a return or withdrawal has no text")
    func place() async throws {
        try await World.with { world in
            let id = try await world.submit("one").record
            try await world.submit("qc", of: World.qc, as: People.approverQC)
            await expectRefusal(.notFound) {
                try await world.exchange.revision(id, of: World.current, World.qc, as: People.member)
            }
            await expectRefusal(.notFound) {
                try await world.exchange.revision(id, of: World.past, World.on, as: People.member)
            }
            for strange in ["", "x", id.uppercased(), String(id.dropLast()), id + "0", "../../x"] {
                await expectRefusal(.notFound) {
                    try await world.exchange.revision(strange, of: World.current, World.on, as: People.approverON)
                }
            }
            let line = try await world.exchange.withdraw(World.current, World.on, as: People.approverON)
            await expectRefusal(.notFound) {
                try await world.exchange.revision(line.revision, of: World.current, World.on, as: People.approverON)
            }
        }
    }

    @Test("A revision's validator changes when what it shows does")
    func validator() async throws {
        try await World.with { world in
            world.clock.advance(by: 50_000)
            let id = try await world.submit("one").record
            let late = try await world.exchange.revision(id, of: World.current, World.on, as: People.member)
            _ = try await world.exchange.extend(
                World.current,
                for: World.on,
                until: Timestamp(World.due.seconds + 100_000),
                reason: nil,
                as: People.secretariat
            )
            let inTime = try await world.exchange.revision(id, of: World.current, World.on, as: People.member)
            #expect(late.bytes != inTime.bytes)
            #expect(late.etag != inTime.etag)
        }
    }

    @Test("A text handed in is the draft it came from, word for word")
    func difference() async throws {
        try await World.with { world in
            let ids = try await Self.tell(world)
            func diff(_ from: String, _ to: String) async throws -> SubmissionDiff {
                try await world.exchange.diff(from: from, to: to, of: World.current, World.on, as: People.contactON)
            }
            #expect(try await diff(ids.draft, ids.first).isEmpty)
            #expect(try await diff(ids.first, ids.second).count(.changed) == 4)
        }
    }
}
