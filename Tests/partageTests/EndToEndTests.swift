import Council
import Foundation
import Testing

@testable import partage

@Suite("The command line does the council's main job against a real server", .serialized)
struct EndToEndTests {
    private let form = fixture("form-en.txt")

    /// Runs a command as a role; gives what it wrote.
    private func run(
        _ arguments: [String],
        as role: String,
        _ server: ServerProcess,
        _ language: Language = .english,
        width: Int = 80,
        expecting status: Ending = .ok
    ) async throws -> World {
        let world = World()
        let ended = await world.run(arguments, language, width: width, environment: try server.signedIn(as: role))
        #expect(ended == status, "\(arguments) as \(role): \(world.errors)")
        return world
    }

    @Test("A form is tried, drafted by its contact, submitted by its approver, and read by the others")
    func filing() async throws {
        try await ServerProcess.with { server in
            let tried = try await run(["submit", form, "--dry-run"], as: "contact:sk", server)
            #expect(
                tried.output.contains("Government of Saskatchewan (sk)") && tried.errors.contains("Nothing was stored")
            )
            _ = try await run(["show", "sk", "--draft"], as: "contact:sk", server, expecting: .badData)

            let refused = try await run(["submit", form], as: "contact:sk", server, expecting: .notAllowed)
            #expect(refused.errors.contains("--draft") && refused.errors.contains("approver"))

            let drafted = try await run(["submit", form, "--draft"], as: "contact:sk", server)
            #expect(drafted.output.contains("The draft is saved."))
            let again = try await run(["submit", form, "--draft"], as: "contact:sk", server)
            #expect(again.output.contains("Nothing has changed"))
            _ = try await run(["show", "sk"], as: "member", server, expecting: .badData)

            let receipt = try await submit(form, as: "approver:sk", server)
            #expect(receipt.jurisdiction.rawValue == "sk" && !receipt.unchanged && receipt.record.count == 64)
            let second = try await submit(form, as: "approver:sk", server)
            #expect(second.unchanged && second.record == receipt.record && second.receivedAt == receipt.receivedAt)
            let french = try await run(["submit", form], as: "approver:sk", server, .french)
            #expect(french.output.contains("Accusé de réception") && french.output.contains("Rien n’a changé"))

            let shown = try await run(["show", "SK", "--meeting", "2018-02"], as: "member", server)
            #expect(shown.output.contains("Rural counters share one queue") && shown.output.contains("submitted"))
            let found = try await run(["search", "shared", "queue", "--jurisdiction", "sk"], as: "member", server)
            #expect(found.output.contains("[queue]") || found.output.contains("[shared]"))
            let board = try await run(["status", "--format", "csv"], as: "member", server)
            #expect(board.output.contains("sk,Government of Saskatchewan,submitted,"))
            let sides = try await run(
                ["compare", "SK", "ON", "QC", "--section", "priorities", "--format", "markdown"],
                as: "member",
                server
            )
            #expect(
                sides.output.contains("One address change for all programs")
                    && sides.output.contains("| SK | ON | QC |")
            )
            let agenda = try await run(["agenda", "--format", "json"], as: "secretariat", server)
            #expect(agenda.output.contains("\"sk\""))
        }
    }

    @Test("A form for another jurisdiction or meeting is stopped, loudly, unless --yes says otherwise")
    func contradiction() async throws {
        try await ServerProcess.with { server in
            let stopped = try await run(
                ["submit", form, "--jurisdiction", "on"],
                as: "approver:on",
                server,
                expecting: .badData
            )
            #expect(stopped.errors.contains("WARNING: ") && stopped.errors.contains("Nothing was stored."))
            let meeting = try await run(
                ["submit", form, "--meeting", "2017-09"],
                as: "approver:sk",
                server,
                expecting: .badData
            )
            #expect(meeting.errors.contains("2018-02"))
            _ = try await run(["submit", form, "--jurisdiction", "on", "--draft", "--yes"], as: "approver:on", server)
        }
    }

    @Test("A changed form keeps its entries' ids, and diff shows the words that changed")
    func changing() async throws {
        try await ServerProcess.with { server in
            let first = try await submit(form, as: "approver:sk", server)
            let world = World()
            let text = try String(contentsOfFile: form, encoding: .utf8)
            let changed = world.folder.appending(path: "changed.txt")
            try Data(text.replacing("52 minutes to 19", with: "52 minutes to 17").utf8).write(to: changed)
            let second = try await submit(changed.path, as: "approver:sk", server)

            let named = ["diff", "sk", String(first.record.prefix(10)), String(second.record.prefix(10))]
            let diff = try await run(named, as: "approver:sk", server, width: 120)
            #expect(diff.output.contains("0 added, 0 removed, 0 moved, 1 changed"))
            #expect(diff.output.contains("[-19-]{+17+}"))
            // Without names, the last two; both may be of the same second, so that either may be the older.
            let last = try await run(["diff", "sk"], as: "approver:sk", server, width: 120)
            #expect(last.output.contains("0 added, 0 removed, 0 moved, 1 changed"))
            _ = try await run(["diff", "sk", "00"], as: "approver:sk", server, expecting: .badData)

            let history = try await run(["history", "sk", "--format", "csv"], as: "approver:sk", server)
            #expect(history.output.contains(first.record) && history.output.contains(second.record))
        }
    }

    private func submit(_ file: String, as role: String, _ server: ServerProcess) async throws -> Receipt {
        let world = try await run(["submit", file, "--format", "json"], as: role, server)
        return try JSONDecoder().decode(Receipt.self, from: Data(world.output.utf8))
    }

    @Test("The secretariat plans, opens, extends and closes a meeting, and returns what it cannot take")
    func secretariat() async throws {
        try await ServerProcess.with { server in
            let create = [
                "meeting", "create", "2018-09", "--title-en", "Fall", "--title-fr", "Automne", "--date", "2018-09-18",
                "--opens", "2018-07-10", "--due", "2018-08-28T21:00Z",
            ]
            _ = try await run(create, as: "member", server, expecting: .notAllowed)
            _ = try await run(create, as: "secretariat", server)
            _ = try await run(create, as: "secretariat", server, expecting: .badData)
            let opened = try await run(["meeting", "open", "2018-09"], as: "secretariat", server)
            #expect(opened.output.contains("open"))
            let extended = try await run(
                ["meeting", "extend", "2018-09", "on", "--until", "2018-09-04T21:00Z"],
                as: "secretariat",
                server
            )
            #expect(extended.output.contains("2018-09-04"))
            _ = try await run(["meeting", "close", "2018-09"], as: "secretariat", server)
            let list = try await run(["meeting", "list", "--format", "csv"], as: "member", server, .french)
            #expect(list.output.contains("2018-09,Automne,close"))

            let returned = try await run(
                ["return", "qc", "--meeting", "2018-02", "--reason", "Please add part 4."],
                as: "secretariat",
                server
            )
            #expect(returned.output.contains("returned"))
            _ = try await run(["show", "qc", "--meeting", "2018-02"], as: "member", server, expecting: .badData)
            _ = try await run(["withdraw", "on", "--meeting", "2018-02"], as: "approver:on", server, expecting: .usage)
            _ = try await run(["withdraw", "on", "--meeting", "2018-02", "--yes"], as: "approver:on", server)
        }
    }

    @Test("Every reading command answers in every format and both languages")
    func formats() async throws {
        try await ServerProcess.with { server in
            for format in Format.allCases {
                for language in Language.allCases { try await readAll(format, language, server) }
            }
        }
    }

    private func readAll(_ format: Format, _ language: Language, _ server: ServerProcess) async throws {
        let readings: [(arguments: [String], role: String)] = [
            (["status", "--meeting", "2018-02"], "member"), (["show", "qc", "--meeting", "2018-02"], "member"),
            (["history", "qc", "--meeting", "2018-02"], "approver:qc"),
            (["compare", "ESDC", "ON", "QC", "--meeting", "2018-02"], "member"),
            (["compare", "QC", "--meetings", "2017-09", "2018-02"], "member"),
            (["search", "service", "--limit", "1000"], "member"),
            (["agenda", "--meeting", "2018-02"], "secretariat"), (["meeting", "list"], "member"),
            (["jurisdiction", "list"], "member"), (["whoami"], "member"), (["token", "list"], "member"),
            (["account", "list"], "administrator"), (["audit"], "auditor"), (["ledger", "verify"], "auditor"),
        ]
        for (arguments, role) in readings {
            let world = try await run(arguments + ["--format", format.rawValue], as: role, server, language)
            #expect(!world.output.isEmpty && world.errors.isEmpty, "\(arguments)")
            switch format {
            case .json: _ = try JSONSerialization.jsonObject(with: Data(world.output.utf8))
            case .csv: #expect(world.output.hasSuffix("\r\n") && world.output.contains(","), "\(arguments)")
            case .table:
                let long = world.output.split(separator: "\n").filter { String($0).displayWidth > 80 }
                #expect(long.isEmpty, "\(arguments): \(long)")
            case .markdown: #expect(world.output.contains(where: { "|-#".contains($0) }), "\(arguments)")
            }
        }
    }

    @Test("Accounts and tokens are made, used and ended")
    func accounts() async throws {
        try await ServerProcess.with { server in
            _ = try await run(
                [
                    "account", "add", "t-okafor", "--name", "Tomi Okafor", "--language", "fr", "--role", "member",
                    "--role", "contact:mb",
                ],
                as: "administrator",
                server
            )
            let made = try await run(
                [
                    "token", "create", "--label", "laptop", "--scope", "read", "--account", "t-okafor", "--format",
                    "json",
                ],
                as: "administrator",
                server
            )
            let token = try JSONDecoder().decode(NewAccessToken.self, from: Data(made.output.utf8))
            let world = World()
            let environment = ["PARTAGE_SERVER": server.address]
            #expect(await world.run(["login"], input: token.token + "\n", environment: environment) == .ok)
            #expect(world.errors.contains("Tomi Okafor") && !world.errors.contains(token.token))
            #expect(await world.run(["whoami"], environment: environment) == .ok)
            #expect(world.output.contains("t-okafor") && world.output.contains("contact for mb"))
            _ = try await run(["token", "revoke", token.details.id], as: "administrator", server)
            #expect(await world.run(["whoami"], environment: environment) == .notAllowed)
            #expect(await world.run(["logout"], environment: environment) == .ok)
            #expect(await world.run(["whoami"], environment: environment) == .notAllowed)
        }
    }

    @Test("The doctor finds a running demo in order but for being a demo, and a second process is kept out")
    func doctor() async throws {
        try await ServerProcess.with { server in
            let data = ["--data", server.dataFolder.path]
            let checked = try await run(["doctor"] + data, as: "member", server, expecting: .warning)
            #expect(checked.output.contains("answered in") && !checked.output.contains("fault"))
            let french = try await run(["doctor"] + data, as: "member", server, .french, expecting: .warning)
            #expect(french.output.contains("réponse en"))
            _ = try await run(["ledger", "rebuild"] + data, as: "member", server, expecting: .tryAgain)
        }
    }
}
