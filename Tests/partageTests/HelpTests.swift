import ArgumentParser
import Council
import Testing

@testable import partage

@Suite("Help says everything, in both languages")
struct HelpTests {
    @Test("Every command's help reads as recorded", arguments: Language.allCases)
    func golden(_ language: Language) async throws {
        var pages = ""
        for path in CommandTree.paths {
            let world = World()
            #expect(await world.run(path + ["--help"], language) == .ok)
            pages += "$ " + (["partage"] + path + ["--help"]).joined(separator: " ") + "\n" + world.output + "\n"
        }
        try expectGolden(pages, "help.\(language.rawValue).txt")
    }

    @Test("Help fits the terminal", arguments: Language.allCases)
    func width(_ language: Language) throws {
        try Interface.$language.withValue(language) {
            for (path, type) in CommandTree.commands {
                let screen = Partage.helpMessage(for: type, columns: HelpPage.unbroken)
                let page = try #require(HelpPage(screen, in: language))
                for width in [40, 60, 80, 120] {
                    let lines = page.rendered(width: width).split(separator: "\n")
                    // Paths and addresses have no place to break at.
                    let long = lines.filter { $0.count > width && !$0.contains("/") }
                    #expect(long.isEmpty, "\(path) at \(width): \(long)")
                }
            }
        }
    }

    @Test("The root's help documents every exit status and every environment variable")
    func documented() async {
        let world = World()
        _ = await world.run(["--help"], width: 400)
        for status in Ending.allCases { #expect(world.output.contains("  \(status.rawValue): \(status.meaning.en)")) }
        for name in ["PARTAGE_SERVER", "PARTAGE_TOKEN", "PARTAGE_DATA", "NO_COLOR"] {
            #expect(world.output.contains(name))
        }
    }

    @Test("help COMMAND is the command's help", arguments: Language.allCases)
    func helpCommand(_ language: Language) async {
        let (a, b) = (World(), World())
        #expect(await a.run(["help", "show"], language) == .ok)
        #expect(await b.run(["show", "--help"], language) == .ok)
        #expect(a.output == b.output)
    }

    @Test("The version is one line on standard output")
    func version() async {
        let world = World()
        #expect(await world.run(["--version"]) == .ok)
        #expect(world.output == Partage.version + "\n")
    }

    @Test("Completion scripts are written for each shell", arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) async {
        let world = World()
        #expect(await world.run(["completions", shell], .french) == .ok)
        #expect(world.output.contains("partage") && world.output.contains("status"))
    }
}
