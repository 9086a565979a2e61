import Council
import ExchangeAPI
import Foundation
import Testing

@testable import partage

@Suite("Logins are kept where only their owner reads them")
struct StoredLoginsTests {
    private let world = World()

    private func logins(_ environment: [String: String] = [:]) -> StoredLogins {
        StoredLogins(environment: ["HOME": world.folder.path].merging(environment) { $1 })
    }

    @Test("A token is kept for its server alone, in a file of mode 0600")
    func store() throws {
        let (one, two) = (try ServerAddress("https://one.example.org"), try ServerAddress("https://two.example.org/"))
        try logins().store("secret-1", for: one)
        try logins().store("secret-2", for: two)
        #expect(try logins().token(for: one) == "secret-1")
        #expect(try logins().token(for: two) == "secret-2")
        let mode = try FileManager.default.attributesOfItem(atPath: logins().file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try logins().forget(one))
        #expect(try logins().token(for: one) == nil)
        #expect(try !logins().forget(one))
    }

    @Test("XDG_CONFIG_HOME says where, unless it is relative")
    func place() {
        #expect(logins(["XDG_CONFIG_HOME": "/x"]).file == "/x/partage/logins.json")
        #expect(logins(["XDG_CONFIG_HOME": "x"]).file == world.folder.path + "/.config/partage/logins.json")
    }

    @Test("A file that others can read is refused")
    func exposed() throws {
        let server = try ServerAddress("https://one.example.org")
        try logins().store("secret", for: server)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: logins().file)
        #expect(throws: Failure.self) { try logins().token(for: server) }
    }

    @Test("A file that is not JSON is refused, and said so")
    func damaged() throws {
        let server = try ServerAddress("https://one.example.org")
        try logins().store("secret", for: server)
        let handle = try #require(FileHandle(forWritingAtPath: logins().file))
        try handle.write(contentsOf: Data("nonsense".utf8))
        try handle.close()
        #expect(throws: Failure.self) { try logins().token(for: server) }
    }

    @Test("login stores nothing when the server cannot be asked")
    func loginUnreachable() async throws {
        let status = await world.run(["login", "--server", ClosedPort.address()], input: "partage_pat_secret\n")
        #expect(status == .unavailable)
        #expect(!FileManager.default.fileExists(atPath: logins().file))
        #expect(!world.errors.contains("secret") && !world.output.contains("secret"))
    }

    @Test("login without a token is a mistake of usage")
    func loginEmpty() async {
        #expect(await world.run(["login"], input: "") == .usage)
    }
}
