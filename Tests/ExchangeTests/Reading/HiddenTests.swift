import Council
import Exchange
import Testing

@Suite("Forbidden looks like missing")
struct HiddenTests {
    /// Ways to ask for one submission; each gets the meeting, the jurisdiction and a revision's id.
    private static func asks(_ world: World, _ principal: Principal) -> [(
        String, (MeetingCode, JurisdictionCode, String) async throws -> Void
    )] {
        let exchange = world.exchange
        return [
            (
                "submission",
                {
                    _ = try await exchange.submission($0, $1, as: principal); _ = $2
                }
            ),
            (
                "draft",
                {
                    _ = try await exchange.draft($0, $1, as: principal); _ = $2
                }
            ),
            (
                "history",
                {
                    _ = try await exchange.history($0, $1, as: principal); _ = $2
                }
            ),
            (
                "receipt",
                {
                    _ = try await exchange.receipt($0, $1, as: principal); _ = $2
                }
            ),
            ("revision", { _ = try await exchange.revision($2, of: $0, $1, as: principal) }),
            ("diff", { _ = try await exchange.diff(from: $2, to: $2, of: $0, $1, as: principal) }),
            (
                "comparison",
                {
                    _ = try await exchange.compare($1, from: $0, to: $0, as: principal); _ = $2
                }
            ),
            (
                "save",
                {
                    _ = try await exchange.saveDraft(.about("x"), for: $0, of: $1, match: .any, as: principal)
                    _ = $2
                }
            ),
            (
                "withdraw",
                {
                    _ = try await exchange.withdraw($0, $1, as: principal); _ = $2
                }
            ),
        ]
    }

    @Test("Whatever is hidden is refused with the very words for what never was")
    func sameWords() async throws {
        try await World.with { world in
            // Ontario: a draft beside a returned text. Québec: nothing. Yukon: withdrawn. The past meeting: nothing at all.
            try await world.submit("herons")
            try await world.giveBack()
            let draft = try await world.save("gulls", as: People.contactON).saved.revision
            try await world.submit("terns", of: World.yt, as: People.approverYT)
            _ = try await world.exchange.withdraw(World.current, World.yt, as: People.approverYT)
            let unknown = JurisdictionCode(checked: "zz")
            let never = MeetingCode(checked: "2031-01")
            let observers = [People.member, People.contactQC, People.approverQC, People.auditor, People.administrator]
            let zero = String(repeating: "0", count: 64)
            for observer in observers {
                for (name, ask) in Self.asks(world, observer) {
                    let missing = await refusal { try await ask(never, unknown, zero) }
                    #expect(missing.hasPrefix("not-found"), "\(name)")
                    for (meeting, code, id) in [
                        (World.current, World.on, draft), (World.current, World.on, zero),
                        (World.current, World.yt, zero), (World.past, World.on, zero), (World.current, unknown, zero),
                        (never, World.on, zero),
                    ] {
                        let hidden = await refusal { try await ask(meeting, code, id) }
                        #expect(hidden == missing, "\(name) of \(meeting)/\(code) as \(observer.account)")
                    }
                }
            }
            // The secretariat knows of what was filed, and of drafts knows nothing.
            for (name, ask) in Self.asks(world, People.secretariat) where ["draft", "save"].contains(name) {
                let hidden = await refusal { try await ask(World.current, World.on, draft) }
                #expect(hidden == (await refusal { try await ask(never, unknown, zero) }), "\(name)")
            }
            let hidden = await refusal {
                try await world.exchange.revision(draft, of: World.current, World.on, as: People.secretariat)
            }
            #expect(hidden.hasPrefix("not-found"))
        }
    }

    @Test("Another's token is refused with the words for a token that never was")
    func tokens() async throws {
        try await World.with { world in
            let token = try await world.exchange.createToken(
                label: "mine",
                scopes: [.read],
                days: 1,
                for: nil,
                as: People.contactON
            )
            let others = await refusal {
                try await world.exchange.revokeToken(token.details.id, as: People.contactQC)
            }
            #expect(others == (await refusal { try await world.exchange.revokeToken("t-none", as: People.contactQC) }))
            #expect(others.hasPrefix("not-found"))
            _ = try await world.exchange.principal(bearing: token.token)
        }
    }

    @Test("A token without the scope for reading sees nothing, whoever bears it")
    func blind() async throws {
        try await World.with { world in
            try await world.submit("herons")
            try await world.save("gulls", as: People.contactON)
            for principal in People.all {
                let scopes = Scope.allCases.filter { $0 != .read && $0 != .administer && $0 != .audit }
                let blind = Principal(
                    account: principal.account,
                    name: principal.name,
                    language: principal.language,
                    roles: principal.roles,
                    scopes: Set(scopes)
                )
                let sight = await world.sight(of: blind, words: "herons")
                #expect(sight.answers.values.allSatisfy { $0.hasPrefix("refused: not-") }, "\(principal.account)")
            }
        }
    }

    @Test("An account without roles gets nothing at all")
    func noRoles() async throws {
        try await World.with { world in
            try await world.submit("herons")
            let sight = await world.sight(of: People.nobody, words: "herons")
            #expect(sight.answers.values.allSatisfy { $0.hasPrefix("refused: not-") })
        }
    }
}
