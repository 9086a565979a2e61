import Council
import Exchange
import Foundation
import Testing

@Suite("Opening and founding a council")
struct OpeningTests {
    private static func withFolder(_ work: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "partage-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await work(folder)
    }

    private static func found(in folder: String) async throws -> (Exchange, NewAccessToken) {
        try await Exchange.create(
            in: folder,
            profile: World.profile,
            first: People.account(People.administrator),
            logger: .silent,
            now: { World.begin }
        )
    }

    @Test("A new council has its profile, one account that can sign in for a week, and a key that only its owner reads")
    func founding() async throws {
        try await Self.withFolder { folder in
            let (exchange, token) = try await Self.found(in: folder)
            let principal = try await exchange.principal(bearing: token.token)
            #expect(principal.account == People.administrator.account)
            #expect(principal.roles == [.administrator])
            #expect(token.details.expiresAt == Timestamp(World.begin.seconds + 7 * 86_400))
            #expect(try await exchange.council(as: principal) == World.profile)
            #expect(try await exchange.verify().isSound)
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/node.key")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            #expect(try String(contentsOfFile: folder + "/node.key", encoding: .utf8).count == 65)
            await exchange.close()
        }
    }

    @Test("It opens again with the same key and the same content")
    func reopening() async throws {
        try await Self.withFolder { folder in
            let key = try await {
                let (exchange, _) = try await Self.found(in: folder)
                await exchange.close()
                return exchange.keyID
            }()
            let exchange = try await Exchange.open(in: folder, logger: .silent)
            #expect(exchange.keyID == key)
            #expect(try await exchange.council(as: People.member) == World.profile)
            let settings = try await exchange.storageSettings()
            #expect(settings.synchronous == 2)
            await exchange.close()
        }
    }

    @Test("A council is never founded over another, and none is opened where none is")
    func neverOver() async throws {
        try await Self.withFolder { folder in
            await expectRefusal(.notFound) { try await Exchange.open(in: folder, logger: .silent) }
            #expect(!FileManager.default.fileExists(atPath: folder))
            try await {
                let (exchange, _) = try await Self.found(in: folder)
                // Somebody holds it: whoever comes second is told, founder or not.
                await expectRefusal(.unavailable) { try await Self.found(in: folder) }
                await expectRefusal(.unavailable) { try await Exchange.open(in: folder, logger: .silent) }
                #expect(try await exchange.council(as: People.member) == World.profile)
                await exchange.close()
            }()
            await expectRefusal(.alreadyExists) { try await Self.found(in: folder) }
            let exchange = try await Exchange.open(in: folder, logger: .silent)
            #expect(try await exchange.council(as: People.member) == World.profile)
            await exchange.close()
        }
    }

    @Test("A key that is missing, that others may read or that is no key is refused, and the message says which")
    func badKeys() async throws {
        try await Self.withFolder { folder in
            try await { await (try Self.found(in: folder)).0.close() }()
            let path = folder + "/node.key"
            let key = try String(contentsOfFile: path, encoding: .utf8)
            func refused() async -> String { await refusal { try await Exchange.open(in: folder, logger: .silent) } }
            try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
            #expect(await refused().contains("chmod 600"))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            for text in ["", "abc", String(repeating: "z", count: 64), key + key] {
                try Data(text.utf8).write(to: URL(fileURLWithPath: path))
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
                let words = await refused()
                #expect(words.hasPrefix("unavailable"))
                #expect(words.contains("64"))
            }
            try FileManager.default.removeItem(atPath: path)
            #expect(await refused().contains("node.key"))
            try Data(key.utf8).write(to: URL(fileURLWithPath: path))
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
            let exchange = try await Exchange.open(in: folder, logger: .silent)
            #expect(try await exchange.verify().isSound)
            await exchange.close()
        }
    }

    @Test("Founding that broke off before there was a council can be done again")
    func brokenOff() async throws {
        try await Self.withFolder { folder in
            try await { await (try Self.found(in: folder)).0.close() }()
            let key = try String(contentsOfFile: folder + "/node.key", encoding: .utf8)
            // As a crash may leave it: the key is there and the database is not.
            for file in try FileManager.default.contentsOfDirectory(atPath: folder)
            where file.hasPrefix("partage.sqlite") {
                try FileManager.default.removeItem(atPath: "\(folder)/\(file)")
            }
            let (exchange, token) = try await Self.found(in: folder)
            _ = try await exchange.principal(bearing: token.token)
            #expect(try String(contentsOfFile: folder + "/node.key", encoding: .utf8) == key)
            await exchange.close()
        }
    }
}
