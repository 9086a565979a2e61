import Council
import Exchange
import Testing

@Suite("Accounts and tokens")
struct AccountTests {
    @Test("A token needs a label, a scope and a life of 1 to 90 days")
    func limits() async throws {
        try await World.with { world in
            func make(_ label: String, _ scopes: [Scope], _ days: Int) async throws -> NewAccessToken {
                try await world.exchange.createToken(
                    label: label,
                    scopes: scopes,
                    days: days,
                    for: nil,
                    as: People.contactON
                )
            }
            for (label, scopes, days) in [
                ("", [Scope.read], 1), (String(repeating: "x", count: 101), [.read], 1), ("x", [], 1),
                ("x", [.read], 0),
                ("x", [.read], 91), ("x", [.read], -1), ("x", [.read], .max),
            ] {
                await expectRefusal(.invalid) { try await make(label, scopes, days) }
            }
            let made = try await make(String(repeating: "x", count: 100), [.draft, .read, .read], 90)
            #expect(made.details.scopes == [.read, .draft])
            #expect(made.details.expiresAt == Timestamp(World.begin.seconds + 90 * 86_400))
            #expect(made.details.account == People.contactON.account)
            #expect(made.details.lastUsedAt == nil)
            let listed = try await world.exchange.tokens(of: nil, as: People.contactON)
            #expect(listed == [made.details])
        }
    }

    @Test("A token never makes one that allows more than itself")
    func narrower() async throws {
        try await World.with { world async throws in
            let narrow = People.approverON.with(.read, .draft, .submit, .administer)
            func make(_ scopes: Scope...) async throws -> NewAccessToken {
                try await world.exchange.createToken(label: "x", scopes: scopes, days: 1, for: nil, as: narrow)
            }
            await expectRefusal(.notAllowed) { try await make(.read, .manage) }
            await expectRefusal(.notAllowed) { try await make(.audit) }
            #expect(try await world.exchange.tokens(of: nil, as: narrow).isEmpty)
            #expect(try await make(.read, .submit).details.scopes == [.read, .submit])
            // One that may only read or draft makes none at all: what leaks stays narrow, and ends.
            await expectRefusal(.notAllowed) {
                try await world.exchange.createToken(
                    label: "x",
                    scopes: [.read],
                    days: 1,
                    for: nil,
                    as: People.approverON.with(.read, .draft)
                )
            }
        }
    }

    @Test("Another's tokens are the administrator's business alone")
    func others() async throws {
        try await World.with { world in
            let made = try await world.exchange.createToken(
                label: "for Cleo",
                scopes: [.read],
                days: 1,
                for: People.contactON.account,
                as: People.administrator
            )
            #expect(made.details.account == People.contactON.account)
            #expect(
                try await world.exchange.principal(bearing: made.token).account == People.contactON.account
            )
            for principal in [People.secretariat, People.auditor, People.contactON, People.member] {
                await expectRefusal(.notAllowed) {
                    try await world.exchange.createToken(
                        label: "x",
                        scopes: [.read],
                        days: 1,
                        for: People.approverQC.account,
                        as: principal
                    )
                }
                await expectRefusal(.notAllowed) {
                    try await world.exchange.tokens(of: People.approverQC.account, as: principal)
                }
            }
            await expectRefusal(.notFound) {
                try await world.exchange.createToken(
                    label: "x",
                    scopes: [.read],
                    days: 1,
                    for: AccountID(checked: "never"),
                    as: People.administrator
                )
            }
            let listed = try await world.exchange.tokens(of: People.contactON.account, as: People.administrator)
            #expect(listed.map(\.id) == [made.details.id])
            try await world.exchange.revokeToken(made.details.id, as: People.administrator)
            try await world.exchange.revokeToken(made.details.id, as: People.contactON)
            await expectRefusal(.notSignedIn) { try await world.exchange.principal(bearing: made.token) }
            let after = try await world.exchange.tokens(of: nil, as: People.contactON)
            #expect(after.map(\.revokedAt) == [World.begin])
        }
    }

    @Test("An administrator's narrow token still revokes what leaked")
    func narrowAdministrator() async throws {
        try await World.with { world in
            let made = try await world.exchange.createToken(
                label: "x",
                scopes: [.read],
                days: 1,
                for: nil,
                as: People.contactON
            )
            try await world.exchange.revokeToken(made.details.id, as: People.administrator.with(.administer))
            await expectRefusal(.notSignedIn) { try await world.exchange.principal(bearing: made.token) }
        }
    }

    @Test("Accounts are the administrator's business alone, and speak for jurisdictions that exist")
    func accounts() async throws {
        try await World.with { world async throws in
            let account = Account(
                id: AccountID(checked: "new"),
                name: "New Person",
                email: "new@example.org",
                language: .french,
                roles: [.contact(World.qc), .member]
            )
            #expect(try await world.exchange.putAccount(account, as: People.administrator) == account)
            #expect(try await world.exchange.accounts(as: People.administrator).contains(account))
            for principal in [People.secretariat, People.auditor, People.member, People.approverON, People.nobody] {
                await expectRefusal(.notAllowed) { try await world.exchange.putAccount(account, as: principal) }
                await expectRefusal(.notAllowed) { try await world.exchange.accounts(as: principal) }
            }
            await expectRefusal(.notAllowed) {
                try await world.exchange.accounts(as: People.administrator.with(.read))
            }
            let many = (0..<51).map { Role.contact(JurisdictionCode(checked: "j\($0)")) }
            for (name, roles) in [
                ("", []), (String(repeating: "x", count: 201), []),
                ("X", [Role.contact(JurisdictionCode(checked: "zz"))]),
                ("X", many),
            ] {
                let bad = Account(
                    id: AccountID(checked: "bad"),
                    name: name,
                    email: nil,
                    language: .english,
                    roles: roles
                )
                await expectRefusal(.invalid) { try await world.exchange.putAccount(bad, as: People.administrator) }
            }
            #expect(try await !world.exchange.accounts(as: People.administrator).contains { $0.id.rawValue == "bad" })
        }
    }
}
