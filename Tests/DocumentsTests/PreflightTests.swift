import Council
import Documents
import Testing

@Suite("Bytes are checked before they are read")
struct PreflightTests {
    @Test(
        "what is no text form is refused with its own code",
        arguments: [
            ([], "empty"),
            (Array(" \n\t\n".utf8), "empty"),
            (Array("%PDF-1.7 x".utf8), "unsupported-format"),
            ([0x50, 0x4B, 0x03, 0x04, 0x14], "unsupported-format"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], "unsupported-format"),
            (Array("{\\rtf1 x}".utf8), "unsupported-format"),
            (Array("\n <!DOCTYPE html><p>x".utf8), "unsupported-format"),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D], "unsupported-format"),
            ([0xFF, 0xFE, 0x41, 0x00], "not-utf-8"),
            (Array("Priorit".utf8) + [0xE9, 0x73], "not-utf-8"),
            (Array("a\u{0}b".utf8), "control-character"),
            (Array("a\u{1B}[31mb".utf8), "control-character"),
            (Array("a\u{9B}b".utf8), "control-character"),
            (Array("a\u{7F}b".utf8), "control-character"),
            (Array(String(repeating: "x\n", count: 20_001).utf8), "too-many-lines"),
            (Array(repeating: 0x61, count: 2 * 1024 * 1024 + 1), "too-large"),
        ] as [([UInt8], String)]
    )
    func refusals(_ bytes: [UInt8], _ code: String) {
        let refusal = #expect(throws: ImportRefusal.self) { try FormImporter().importForm(bytes) }
        #expect(refusal?.code == code)
        #expect(refusal?.message.en.isEmpty == false && refusal?.message.fr.isEmpty == false)
        #expect(refusal?.message.en != refusal?.message.fr)
    }

    @Test("a refusal names the line")
    func lines() {
        #expect(throws: ImportRefusal.notUTF8(line: 3)) {
            try FormImporter().importForm(Array("a\nb\nc".utf8) + [0xFF])
        }
        #expect(throws: ImportRefusal.controlCharacter(code: 7, line: 2)) {
            try FormImporter().importForm(Array("a\n\u{7}".utf8))
        }
        let message = ImportRefusal.controlCharacter(code: 7, line: 2).message
        #expect(message.en.contains("U+0007") && message.fr.contains("ligne 2"))
    }

    @Test("every foreign format is named in both languages", arguments: ForeignFormat.allCases)
    func foreignFormats(_ format: ForeignFormat) {
        #expect(format.name.en.hasPrefix("a"))
        #expect(format.name.fr.hasPrefix("un"))
    }

    @Test("line ends of every kind, a byte order mark and invisible characters make no difference")
    func tolerance() throws {
        let lines = ["Jurisdiction: City of Larch", "", "1. Achievements", "", "• A new counter", "• A new page"]
        let plain = try imported(lines.joined(separator: "\n"))
        for ending in ["\r\n", "\r", "\u{2028}", "\u{85}"] {
            #expect(try imported("\u{FEFF}" + lines.joined(separator: ending)).sections == plain.sections)
        }
        let hidden = lines.joined(separator: "\n").replacing("counter", with: "coun\u{200B}\u{202E}ter")
        #expect(try imported(hidden).sections == plain.sections)
    }

    @Test("decomposed letters, ligatures and soft hyphens come out whole")
    func composition() throws {
        let text = "1. Réalisations\n\n• Ame\u{301}lioration de l’oﬃce admi\u{AD}nistratif des dos\u{AD}\nsiers\n"
        #expect(
            try imported(text).outline(.achievements)
                == ["[bullet] Amélioration de l’office administratif des dossiers:"]
        )
    }

    @Test(
        "the kind of text is known by its name, else by its look",
        arguments: [
            ("# Form\n\n## 1. Achievements\n\nWe opened a counter.", nil as String?, "We opened a counter."),
            ("# Form\n\n## 1. Achievements\n\nWe opened a counter.", "form.md", "We opened a counter."),
            ("1. Achievements\n\nWe opened a *counter*.", "form.txt", "We opened a *counter*."),
            ("1. Achievements\n\nWe opened a *counter*.", "form.markdown", "We opened a counter."),
        ]
    )
    func formats(_ text: String, _ name: String?, _ body: String) throws {
        #expect(try imported(text, named: name).outline(.achievements) == [body])
    }
}
