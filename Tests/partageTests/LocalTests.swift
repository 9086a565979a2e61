import Council
import Foundation
import Testing

@testable import partage

@Suite("The operator's commands work on a data folder")
struct LocalTests {
    private let world = World()

    private var data: [String] { ["--data", world.folder.appending(path: "data").path] }

    private func create() async -> Ending {
        await world.run(
            ["init"] + data + [
                "--name-en", "Service Council", "--name-fr", "Conseil des services", "--acronym-en", "SC",
                "--acronym-fr",
                "CS", "--account", "secretariat", "--account-name", "Sam Roy", "--format", "json",
            ]
        )
    }

    @Test("init makes a council and shows its first token once")
    func initialize() async throws {
        #expect(await create() == .ok)
        let made = try JSONDecoder().decode(NewAccessToken.self, from: Data(world.output.utf8))
        #expect(made.token.hasPrefix("partage_pat_") && made.details.account.rawValue == "secretariat")
        #expect(await create() == .badData)
        #expect(world.errors.contains("holds a council already"))
    }

    @Test("init without a terminal names the option that is missing", arguments: Language.allCases)
    func missing(_ language: Language) async {
        #expect(await world.run(["init"] + data, language) == .usage)
        #expect(world.errors.contains("--name-en"))
    }

    @Test("Without a data folder, the commands that need one say how to name it")
    func unnamed() async {
        #expect(await world.run(["ledger", "rebuild"]) == .usage)
        #expect(world.errors.contains("PARTAGE_DATA"))
    }

    @Test("A ledger is verified, rebuilt and looked into")
    func ledger() async throws {
        #expect(await create() == .ok)
        let (verified, rebuilt) = (World(), World())
        #expect(await verified.run(["ledger", "verify"] + data) == .ok)
        #expect(verified.output.contains("sound"))
        #expect(await rebuilt.run(["ledger", "rebuild"] + data, .french) == .ok)
        #expect(rebuilt.output.contains("intact"))
        let unknown = String(repeating: "0", count: 64)
        #expect(await world.run(["ledger", "show", unknown] + data) == .badData)
    }

    @Test("A backup is written, verified and restored with its key")
    func backup() async throws {
        #expect(await create() == .ok)
        let file = world.folder.appending(path: "council.backup").path
        let restored = world.folder.appending(path: "restored").path
        #expect(await world.run(["backup", "create", file] + data) == .ok)
        #expect(await world.run(["backup", "create", file] + data) != .ok)
        #expect(await world.run(["backup", "verify", file]) == .ok)
        let key = world.folder.appending(path: "data/node.key").path
        #expect(await world.run(["backup", "restore", file, "--data", restored, "--key", key]) == .ok)
        #expect(await world.run(["backup", "restore", file] + data) != .ok)
        let verified = World()
        #expect(await verified.run(["ledger", "verify", "--data", restored]) == .ok)
        #expect(verified.output.contains("sound"))
    }

    @Test("A damaged backup is found out, and nothing is restored from it")
    func damagedBackup() async throws {
        let file = world.folder.appending(path: "council.backup")
        try Data("not a database at all".utf8).write(to: file)
        let restored = world.folder.appending(path: "restored")
        #expect(await world.run(["backup", "restore", file.path, "--data", restored.path]) != .ok)
        #expect(!FileManager.default.fileExists(atPath: restored.path + "/partage.sqlite"))
    }

    @Test("The doctor names what is wrong with a folder", arguments: Language.allCases)
    func doctor(_ language: Language) async throws {
        #expect(await create() == .ok)
        let folder = world.folder.appending(path: "data").path
        let quiet = ["PARTAGE_SERVER": ClosedPort.address()]
        let sound = World()
        #expect(await sound.run(["doctor"] + data, language) == .warning)
        #expect(sound.output.contains("SQLite") && sound.output.contains("synchronous"))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: folder + "/node.key")
        let exposed = World()
        #expect(await exposed.run(["doctor"] + data, language, environment: quiet) == .fault)
        #expect(exposed.output.contains("chmod 600"))
    }
}
