import Testing

@testable import partage

@Suite("Tables fit the terminal")
struct TableTests {
    private static let table = Table(
        [.short("Code"), .number("min"), Table.Column("Jurisdiction"), Table.Column("What it says")],
        rows: [
            ["ON", "20", "Ontario", "A short line."],
            [
                "QC", "5", "Québec et sa très longue désignation officielle",
                RichText("Un texte plus long, avec des accents — œuvre, été — et ")
                    + RichText("un mot ajouté", .inserted)
                    + RichText(" et ") + RichText("un mot ôté", .deleted) + RichText("."),
            ],
            [
                "日本", "120", "CJK 日本語の列",
                "第一行\nsecond line\nURL https://example.org/a/very/long/path/that/has/no/spaces/at/all",
            ],
        ]
    )

    @Test("A table is laid out at every width", arguments: [40, 80, 120], [false, true])
    func golden(_ width: Int, _ colour: Bool) throws {
        let text = TerminalRenderer(width: width, colour: colour).render(Document(Self.table))
        if !colour {
            #expect(text.split(separator: "\n").allSatisfy { String($0).displayWidth <= width })
        }
        try expectGolden(text, "table-\(width)\(colour ? "-colour" : "").txt")
    }

    @Test("Columns that cannot stand side by side are written under each other")
    func stacked() {
        #expect(TableLayout(Self.table, width: 30) == .stacked)
        #expect(TableLayout(Self.table, width: 400) != .stacked)
    }

    @Test("An empty table says so")
    func empty() {
        let text = TerminalRenderer(width: 80, colour: false).render(
            Document(Table([.short("A")], rows: [], whenEmpty: "Nothing yet."))
        )
        #expect(text == "Nothing yet.\n")
    }

    @Test("Nothing is coloured where colour is off, and marks stand in its place")
    func marks() {
        let text = TerminalRenderer(width: 400, colour: false).render(Document(Self.table))
        #expect(!text.contains("\u{1B}"))
        #expect(text.contains("{+un mot ajouté+} et [-un mot ôté-]."))
        #expect(
            TerminalRenderer(width: 400, colour: true).render(Document(Self.table)).contains(
                "\u{1B}[32;4mun mot ajouté\u{1B}[0m"
            )
        )
    }
}
