import Council
import Exchange
import Testing

@Suite("The audit trail")
struct AuditTests {
    private static func lines(_ world: World) async throws -> [AuditLine] {
        try await world.exchange.audit(after: nil, limit: 500, as: People.auditor).items
    }

    private static func has(
        _ lines: [AuditLine],
        _ who: Principal,
        _ action: Action,
        _ resource: String,
        _ outcome: AuditLine.Outcome
    ) -> Bool {
        lines.contains {
            $0.account == who.account && $0.action == action.rawValue && $0.resource == resource
                && $0.outcome == outcome
        }
    }

    @Test("Reading another's text leaves a line, reading one's own none")
    func reads() async throws {
        try await World.with { world in
            let id = try await world.submit("herons").record
            let exchange = world.exchange
            _ = try await exchange.submission(World.current, World.on, as: People.approverON)
            _ = try await exchange.history(World.current, World.on, as: People.approverON)
            _ = try await exchange.revision(id, of: World.current, World.on, as: People.approverON)
            #expect(try await !Self.lines(world).contains { $0.account == People.approverON.account })
            _ = try await exchange.submission(World.current, World.on, as: People.member)
            #expect(Self.has(try await Self.lines(world), People.member, .readSubmission, "2018-02/on", .allowed))
            _ = try await exchange.revision(id, of: World.current, World.on, as: People.contactQC)
            #expect(Self.has(try await Self.lines(world), People.contactQC, .readSubmission, "2018-02/on", .allowed))
            _ = try await exchange.history(World.current, World.on, as: People.approverQC)
            #expect(Self.has(try await Self.lines(world), People.approverQC, .readSubmission, "2018-02/on", .allowed))
            _ = try await exchange.receipt(World.current, World.on, as: People.secretariat)
            #expect(Self.has(try await Self.lines(world), People.secretariat, .readSubmission, "2018-02/on", .allowed))
        }
    }

    @Test("Reading sets of texts leaves a line for each kind")
    func sets() async throws {
        try await World.with { world in
            let exchange = world.exchange
            _ = try await exchange.entries(EntryFilter(words: "herons"), as: People.member)
            _ = try await exchange.compare([World.on], in: World.current, section: .sharing, as: People.member)
            _ = try await exchange.agenda(of: World.current, minutes: 60, as: People.member)
            let lines = try await Self.lines(world)
            for resource in ["entries", "compare/2018-02", "agenda/2018-02"] {
                #expect(Self.has(lines, People.member, .readSubmission, resource, .allowed))
            }
        }
    }

    @Test("Every refusal leaves a line with its reason, whatever the refused one was told")
    func refusals() async throws {
        try await World.with { world in
            let id = try await world.save("herons", as: People.contactON).saved.revision
            let exchange = world.exchange
            let tries: [(Action, String, () async throws -> Void)] = [
                (
                    .readSubmission, "2018-02/on",
                    { _ = try await exchange.draft(World.current, World.on, as: People.member) }
                ),
                (
                    .readSubmission, "2018-02/on",
                    { _ = try await exchange.history(World.current, World.on, as: People.member) }
                ),
                (
                    .readSubmission, "2018-02/on",
                    { _ = try await exchange.revision(id, of: World.current, World.on, as: People.member) }
                ),
                (.saveDraft, "2018-02/on", { try await world.save("x", as: People.member) }),
                (.submit, "2018-02/on", { try await world.submit("x", as: People.member) }),
                (
                    .withdraw, "2018-02/on",
                    { _ = try await exchange.withdraw(World.current, World.on, as: People.member) }
                ),
                (
                    .returnSubmission, "2018-02/on",
                    {
                        _ = try await exchange.returnSubmission(World.current, World.on, reason: "", as: People.member)
                    }
                ),
                (
                    .manageMeeting, "meeting/2018-02",
                    { _ = try await exchange.setMeetingState(World.current, to: .closed, as: People.member) }
                ),
                (.manageAccounts, "accounts", { _ = try await exchange.accounts(as: People.member) }),
                (.readAudit, "audit", { _ = try await exchange.audit(after: nil, limit: 1, as: People.member) }),
                (.verifyLedger, "ledger", { _ = try await exchange.verifyLedger(as: People.member) }),
            ]
            for (action, resource, attempt) in tries {
                let before = try await Self.lines(world).filter { $0.outcome == .refused }.reduce(0) { $0 + $1.count }
                _ = await refusal { try await attempt() }
                let lines = try await Self.lines(world).filter { $0.outcome == .refused }
                #expect(lines.reduce(0) { $0 + $1.count } == before + 1, "\(action) \(resource)")
                #expect(Self.has(lines, People.member, action, resource, .refused), "\(action) \(resource)")
                #expect(lines.allSatisfy { !$0.reason.isEmpty })
            }
            try await world.submit("herons")
            _ = await refusal { try await exchange.receipt(World.current, World.on, as: People.contactQC) }
            let lines = try await Self.lines(world)
            #expect(Self.has(lines, People.contactQC, .readSubmission, "2018-02/on", .refused))
            #expect(!Self.has(lines, People.contactQC, .readSubmission, "2018-02/on", .allowed))
        }
    }

    @Test("The same act in one minute makes one line with a count, in the next minute another line")
    func counts() async throws {
        try await World.with { world in
            try await world.submit("herons")
            for _ in 0..<5 { _ = try await world.exchange.submission(World.current, World.on, as: People.member) }
            world.clock.advance(by: 60)
            for _ in 0..<3 { _ = try await world.exchange.submission(World.current, World.on, as: People.member) }
            let lines = try await Self.lines(world).filter { $0.account == People.member.account }
            #expect(lines.map(\.count) == [3, 5])
            #expect(lines.map(\.at.seconds) == [World.begin.seconds + 60, World.begin.seconds])
        }
    }

    @Test("Nothing of any text, of no reason and of no search stands in the trail")
    func noContent() async throws {
        try await World.with { world in
            try await world.save("herons", as: People.contactON)
            try await world.submit("herons")
            try await world.giveBack(because: "herons again")
            for principal in People.all { _ = await world.sight(of: principal, words: "herons") }
            let text = String(decoding: try Payload.encode(try await Self.lines(world)), as: UTF8.self)
            #expect(text.count > 1000)
            #expect(!text.contains("herons"))
            #expect(!text.contains("counter"))
        }
    }

    @Test("Changes to accounts and tokens leave lines, without any secret")
    func accounts() async throws {
        try await World.with { world in
            let made = try await world.exchange.createToken(
                label: "label",
                scopes: [.read],
                days: 1,
                for: nil,
                as: People.contactON
            )
            try await world.exchange.revokeToken(made.details.id, as: People.contactON)
            let lines = try await Self.lines(world)
            #expect(Self.has(lines, People.administrator, .manageAccounts, "account/max", .allowed))
            #expect(
                lines.count { $0.account == People.contactON.account && $0.resource == "token/\(made.details.id)" } >= 1
            )
            #expect(
                lines.filter { $0.account == People.contactON.account && $0.resource == "token/\(made.details.id)" }
                    .reduce(0) { $0 + $1.count } == 2
            )
            #expect(!String(decoding: try Payload.encode(lines), as: UTF8.self).contains(made.token.dropFirst(12)))
        }
    }

    @Test("The auditor pages through it, the newest first, each line once")
    func pages() async throws {
        try await World.with { world in
            for meeting in [World.past, World.current, World.next] {
                for code in World.codes {
                    world.clock.advance(by: 1)
                    _ = await refusal { try await world.exchange.draft(meeting, code, as: People.member) }
                    _ = await refusal { try await world.save("x", of: code, for: meeting, as: People.member) }
                }
            }
            let whole = try await Self.lines(world)
            #expect(whole.map(\.sequence) == whole.map(\.sequence).sorted(by: >))
            var cursor: String?
            var paged: [AuditLine] = []
            repeat {
                let page = try await world.exchange.audit(after: cursor, limit: 4, as: People.auditor)
                paged += page.items
                cursor = page.next
            } while cursor != nil && paged.count < 1000
            #expect(paged == whole)
            for principal in [People.secretariat, People.administrator, People.member] {
                await expectRefusal(.notAllowed) {
                    try await world.exchange.audit(after: nil, limit: 1, as: principal)
                }
            }
            await expectRefusal(.notAllowed) {
                try await world.exchange.audit(after: nil, limit: 1, as: People.auditor.with(.read))
            }
        }
    }
}
