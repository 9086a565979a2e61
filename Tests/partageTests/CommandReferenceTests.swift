import Foundation
import Testing

@testable import partage

@Suite("The command reference is what the commands say")
struct CommandReferenceTests {
    @Test("schema/cli.md names every command, option and exit status")
    func golden() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "schema/cli.md")
        let text = try CommandReference().text()
        for path in CommandTree.paths {
            #expect(text.contains("## `" + (["partage"] + path).joined(separator: " ") + "`"))
        }
        try expectGolden(text, at: file)
    }
}
