import Testing

@testable import partage

@Suite("Markdown shows others' texts as they are")
struct MarkdownTests {
    @Test(
        "What would be markup is escaped",
        arguments: [
            ("*bold* _x_", "\\*bold\\* \\_x\\_"), ("[a](javascript:x)", "\\[a\\](javascript:x)"),
            ("<script>", "\\<script\\>"), ("# title", "\\# title"), ("- item", "\\- item"), ("1. item", "1\\. item"),
            ("a | b", "a \\| b"), ("`code`", "\\`code\\`"), ("&amp;", "\\&amp;"), ("a - b. c", "a - b. c"),
            ("~~no~~", "\\~\\~no\\~\\~"),
        ]
    )
    func escaping(_ text: String, _ expected: String) {
        #expect(text.markdown == expected)
    }

    @Test("A document becomes headings, lists and tables")
    func golden() throws {
        let document = Document([
            .heading("Ontario — 2018-02", level: 1),
            .paragraph(RichText("Read it ") + RichText("with care", .strong) + RichText(".")),
            .fields([.init("State", RichText("submitted", .good)), .init("Note", "a|b")]),
            .table(
                Table(
                    [.short("Code"), .number("n"), Table.Column("Text")],
                    rows: [["on", "3", RichText("old ", .deleted) + RichText("new", .inserted) + " a|b\nsecond line"]]
                )
            ),
            .outline([
                Document.Item(
                    marker: "a)",
                    [RichText("A title", .strong), "A paragraph.\nWith a second line."],
                    children: [Document.Item(marker: "•", ["A point"]), Document.Item(["* not a list"])]
                )
            ]),
        ])
        try expectGolden(MarkdownRenderer().render(document), "document.md")
    }
}
