import Council
import Foundation
import Testing

@testable import partage

@Suite("A filled form is shown as it was understood")
struct ParseTests {
    @Test(
        "The whole form reads as recorded",
        arguments: ["form-en.txt", "form-fr.md"],
        [Format.table, .csv, .markdown]
    )
    func golden(_ name: String, _ format: Format) async throws {
        let world = World()
        let language: Language = name.contains("-fr") ? .french : .english
        #expect(await world.run(["parse", fixture(name), "--format", format.rawValue], language) == .ok)
        let ending = [Format.csv: "csv", .markdown: "md"][format] ?? "txt"
        try expectGolden(world.output, "parse-\(name.prefix { $0 != "." }).\(ending)")
    }

    @Test("Standard input reads as the file does")
    func standardInput() async throws {
        let (file, piped) = (World(), World())
        let text = try String(contentsOfFile: fixture("form-en.txt"), encoding: .utf8)
        #expect(await file.run(["parse", fixture("form-en.txt")]) == .ok)
        #expect(await piped.run(["parse", "-"], input: text) == .ok)
        #expect(file.output == piped.output)
    }

    @Test("Messages inside the JSON are in the language asked for")
    func messages() async throws {
        let (english, french) = (World(), World())
        #expect(await english.run(["parse", fixture("form-en.txt"), "--format", "json"]) == .ok)
        #expect(await french.run(["parse", fixture("form-en.txt"), "--format", "json"], .french) == .ok)
        #expect(english.output.contains("\"report\""))
        #expect(english.output != french.output || english.output.contains("\"report\" : [\n\n  ]"))
    }
}
