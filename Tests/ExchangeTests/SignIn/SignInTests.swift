import Council
import Exchange
import Foundation
import Testing

@Suite("Signing in with a token")
struct SignInTests {
    private static func token(_ world: World, _ principal: Principal, _ scopes: Scope..., days: Int = 1) async throws
        -> NewAccessToken
    {
        try await world.exchange.createToken(label: "test", scopes: scopes, days: days, for: nil, as: principal)
    }

    @Test("A token signs its account in, with the account's roles and the token's scopes")
    func principal() async throws {
        try await World.with { world in
            let made = try await Self.token(world, People.approverON, .draft, .read)
            for _ in 0..<2 {
                let principal = try await world.exchange.principal(bearing: made.token)
                #expect(principal == People.approverON.with(.read, .draft))
                let whoami = Whoami(principal)
                #expect(whoami.account == People.approverON.account)
                #expect(whoami.roles == [.approver(World.on)])
                #expect(whoami.scopes == [.read, .draft])
            }
            try await world.save("herons", as: try await world.exchange.principal(bearing: made.token))
            await expectRefusal(.notAllowed) {
                try await world.submit("herons", as: try await world.exchange.principal(bearing: made.token))
            }
        }
    }

    @Test("Malformed, mistyped, unknown, expired and revoked tokens are refused in the same words")
    func refused() async throws {
        try await World.with { world in
            let good = try await Self.token(world, People.member, .read).token
            let expired = try await Self.token(world, People.member, .read).token
            let revoked = try await Self.token(world, People.member, .read)
            try await world.exchange.revokeToken(revoked.details.id, as: People.member)
            var generator = SeededGenerator(seed: 5)
            let unknown = TokenSecret(using: &generator).text
            #expect(TokenSecret(unknown) != nil)
            let bad = [
                "", " ", "partage_pat_", unknown, revoked.token, good + "0", String(good.dropLast()),
                " " + good, good + "\n", good.uppercased(), good.replacing("partage_pat_", with: "partage_pet_"),
                "partage_pat_" + String(repeating: "é", count: 18), String(repeating: "x", count: 100_000),
            ]
            let words = await refusal { try await world.exchange.principal(bearing: unknown) }
            #expect(words.hasPrefix("not-signed-in"))
            for text in bad {
                #expect(await refusal { try await world.exchange.principal(bearing: text) } == words)
            }
            _ = try await world.exchange.principal(bearing: expired)
            world.clock.advance(by: 86_399)
            _ = try await world.exchange.principal(bearing: expired)
            world.clock.advance(by: 1)
            #expect(await refusal { try await world.exchange.principal(bearing: expired) } == words)
        }
    }

    @Test("Every single mistyped character fails the checksum", arguments: SeededGenerator.seeds)
    func checksum(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
        for _ in 0..<20 {
            let secret = TokenSecret(using: &generator)
            #expect(secret.text.count == 48)
            #expect(TokenSecret(secret.text)?.hash == secret.hash)
            let characters = Array(secret.text)
            for place in 12..<48 {
                var mistyped = characters
                mistyped[place] = letters.filter { $0 != characters[place] }.randomElement(using: &generator) ?? "!"
                #expect(TokenSecret(String(mistyped)) == nil, "\(place), seed \(seed)")
            }
            for place in 12..<47 where characters[place] != characters[place + 1] {
                var swapped = characters
                swapped.swapAt(place, place + 1)
                #expect(TokenSecret(String(swapped)) == nil, "\(place), seed \(seed)")
            }
        }
    }

    @Test("A revocation holds at once, also for a bearer who was just here")
    func revocation() async throws {
        try await World.with { world in
            let made = try await Self.token(world, People.member, .read)
            let other = try await Self.token(world, People.member, .read)
            _ = try await world.exchange.principal(bearing: made.token)
            _ = try await world.exchange.principal(bearing: other.token)
            try await world.exchange.revokeToken(made.details.id, as: People.member)
            await expectRefusal(.notSignedIn) { try await world.exchange.principal(bearing: made.token) }
            _ = try await world.exchange.principal(bearing: other.token)
        }
    }

    @Test("A changed account's tokens follow its new roles at once")
    func newRoles() async throws {
        try await World.with { world in
            let made = try await Self.token(world, People.approverON, .read, .submit)
            _ = try await world.exchange.principal(bearing: made.token)
            let demoted = Account(
                id: People.approverON.account,
                name: "Person",
                email: nil,
                language: .french,
                roles: [.contact(World.on)]
            )
            _ = try await world.exchange.putAccount(demoted, as: People.administrator)
            let principal = try await world.exchange.principal(bearing: made.token)
            #expect(principal.roles == [.contact(World.on)])
            #expect(principal.language == .french)
            await expectRefusal(.notAllowed) { try await world.submit("x", as: principal) }
        }
    }

    @Test("The secret is told once and stands nowhere on disk")
    func atRest() async throws {
        try await World.with { world in
            let made = try await Self.token(world, People.member, .read)
            _ = try await world.exchange.principal(bearing: made.token)
            await world.exchange.close()
            let secret = Data(made.token.dropFirst(12).utf8)
            let files = try FileManager.default.contentsOfDirectory(atPath: world.folder)
            #expect(files.contains("partage.sqlite"))
            for file in files {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: world.folder + "/" + file))
                #expect(bytes.firstRange(of: secret) == nil, "\(file)")
            }
        }
    }

    @Test("Its owner sees when a token was last used")
    func lastUse() async throws {
        try await World.with { world in
            let made = try await Self.token(world, People.member, .read)
            #expect(try await world.exchange.tokens(of: nil, as: People.member).map(\.lastUsedAt) == [nil])
            world.clock.advance(by: 77)
            _ = try await world.exchange.principal(bearing: made.token)
            let listed = try await world.exchange.tokens(of: nil, as: People.member)
            #expect(listed.map(\.lastUsedAt) == [Timestamp(World.begin.seconds + 77)])
        }
    }
}
