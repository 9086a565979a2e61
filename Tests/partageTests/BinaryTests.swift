import Council
import Foundation
import Testing

@testable import partage

@Suite("The built binary behaves as the manual says")
struct BinaryTests {
    private let world = World()

    private func run(
        _ arguments: String...,
        input: String = "",
        environment: [String: String] = [:]
    ) async throws -> Binary.Outcome {
        try await Binary.run(arguments, input: input, environment: environment, in: world)
    }

    @Test("Results stand on standard output and everything else on standard error")
    func streams() async throws {
        let help = try await run("--help")
        #expect(help.status == 0 && help.errors.isEmpty && help.output.hasPrefix("OVERVIEW: "))
        let wrong = try await run("status", "--nonsense")
        #expect(wrong.status == 64 && wrong.output.isEmpty && wrong.errors.hasPrefix("Error: "))
    }

    @Test("The locale chooses the language of help, and --lang goes before it")
    func locale() async throws {
        let french = try await run("--help", environment: ["LANG": "fr_CA.UTF-8"])
        #expect(french.output.hasPrefix("APERÇU\u{A0}: ") && french.output.contains("UTILISATION\u{A0}: partage"))
        let english = try await run("help", "submit", "--lang", "en", environment: ["LC_ALL": "fr_CA.UTF-8"])
        #expect(english.output.hasPrefix("OVERVIEW: "))
    }

    @Test(
        "The exit status is that of the contract",
        arguments: [
            (["--version"], 0), (["frobnicate"], 64), (["parse"], 64), (["parse", "/no/such/file"], 65),
            (["status"], 77), (["status", "--server", "ftp://example.org"], 64), (["ledger", "rebuild"], 64),
            (["ledger", "rebuild", "--data", "/no/such/folder"], 65), (["serve", "--data", "/no/such/folder"], 65),
            (["doctor", "--data", "/no/such/folder"], 2), (["compare", "on"], 64),
        ] as [([String], Int32)]
    )
    func exitStatus(_ arguments: [String], _ status: Int32) async throws {
        let outcome = try await Binary.run(arguments, in: world)
        #expect(outcome.status == status, "\(outcome.errors)")
    }

    @Test("A server that is not there is not available")
    func unreachable() async throws {
        let outcome = try await run(
            "whoami",
            "--server",
            ClosedPort.address(),
            environment: ["PARTAGE_TOKEN": "partage_pat_x"]
        )
        #expect(outcome.status == 69 && outcome.output.isEmpty)
    }

    @Test("parse reads standard input and prints the form as JSON")
    func parseStandardInput() async throws {
        let form = try String(contentsOfFile: fixture("form-en.txt"), encoding: .utf8)
        let outcome = try await run("parse", "-", "--format", "json", input: form)
        #expect(outcome.status == 0 && outcome.errors.isEmpty)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
        #expect(
            Set(json.keys) == ["jurisdiction", "meeting", "contact", "sections", "other", "unplaced", "report"]
        )
        let sections = try #require(json["sections"] as? [[String: Any]])
        #expect(sections.compactMap { $0["key"] as? String } == SectionKey.allCases.map(\.rawValue))
        #expect((json["meeting"] as? [String: Int]) == ["year": 2018, "month": 2])
        #expect((json["contact"] as? [String: Any])?["email"] as? String == "priya.lindqvist@sk.example.org")
    }

    @Test("What is no text is refused with a reason", arguments: ["%PDF-1.7 …", "PK\u{3}\u{4}", "", "a\u{0}b"])
    func refused(_ content: String) async throws {
        let outcome = try await run("parse", "-", input: content)
        #expect(outcome.status == 65 && outcome.output.isEmpty && outcome.errors.hasPrefix("Error: "))
    }

    @Test("A dry run needs no server, stores nothing and says so")
    func dryRun() async throws {
        let outcome = try await run(
            "submit",
            fixture("form-en.txt"),
            "--meeting",
            "2018-02",
            "--dry-run",
            environment: ["COLUMNS": "200"]
        )
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Government of Saskatchewan") && outcome.output.contains("1. Achievements"))
        #expect(outcome.errors.contains("Nothing was stored"))
    }

    @Test("Without a terminal nothing is coloured, whatever TERM says")
    func colourless() async throws {
        let outcome = try await run("parse", fixture("form-en.txt"), environment: ["TERM": "xterm-256color"])
        #expect(outcome.status == 0 && !outcome.output.contains("\u{1B}"))
    }

    @Test("COLUMNS sets the width", arguments: [40, 80, 120])
    func columns(_ width: Int) async throws {
        let outcome = try await run("parse", fixture("form-en.txt"), environment: ["COLUMNS": "\(width)"])
        #expect(outcome.output.split(separator: "\n").allSatisfy { String($0).displayWidth <= width })
    }
}
