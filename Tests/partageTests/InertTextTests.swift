import Council
import Testing

@testable import partage

@Suite("Others' texts cannot act on a terminal")
struct InertTextTests {
    @Test("An escape sequence is shown, not obeyed")
    func escape() {
        #expect("a\u{1B}[2Jb".inert == "a␛[2Jb")
        #expect("bell\u{07} title\u{1B}]0;x\u{07}".inert == "bell␇ title␛]0;x␇")
        #expect("\u{9B}31m\u{7F}".inert == "\u{FFFD}31m␡")
    }

    @Test("A carriage return cannot overwrite what stands before it, and a tab is a space")
    func lines() {
        #expect("paid\rnot paid".inert == "paid␍not paid")
        #expect("paid\r\nnext".inert == "paid␍\nnext")
        #expect("a\tb\nc".inert == "a b\nc")
    }

    @Test("Bidirectional overrides are made visible, and marks that languages need stay")
    func bidirectional() {
        #expect("a\u{202E}b\u{2066}c\u{2069}".inert == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
        #expect("שלום\u{200F} café œuvre ‘ok’ 日本".inert == "שלום\u{200F} café œuvre ‘ok’ 日本")
    }

    @Test("No format lets a control character through", arguments: Format.allCases)
    func everyFormat(_ format: Format) throws {
        let world = World()
        try world.context().present(Hostile(), as: format)
        let active = world.output.unicodeScalars.filter(String.isActive)
        #expect(active.allSatisfy { format == .csv && $0 == "\r" }, "\(Array(active))")
        #expect(world.output.contains("marker"))
    }
}

/// A list whose every text is an attack.
private struct Hostile: Presentation {
    private static let text = "marker \u{1B}[31m\u{202E}\u{9B}2J\u{07}"

    var json: any Encodable & Sendable { [Self.text: Self.text] }

    func document(in language: Language) -> Document {
        Document([
            .heading(RichText(Self.text), level: 1), .paragraph(RichText(Self.text, .found)),
            .fields([.init(Self.text, RichText(Self.text))]), .table(table(in: language)),
            .outline([
                Document.Item(marker: "\u{1B}", [RichText(Self.text)], children: [Document.Item([RichText(Self.text)])])
            ]),
        ])
    }

    func table(in language: Language) -> Table {
        Table([Table.Column(Self.text)], rows: [[RichText(Self.text)]])
    }
}
