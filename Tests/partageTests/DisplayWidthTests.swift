import Testing

@testable import partage

@Suite("Texts are measured as a terminal shows them")
struct DisplayWidthTests {
    @Test(
        "Width counts columns, not bytes or code points",
        arguments: [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("œuvre", 5), ("日本語", 6), ("한국", 4), ("ｆｕｌｌ", 8),
            ("👍", 2), ("👩‍💻", 2), ("🇨🇦", 2), ("✔️", 2), ("1️⃣", 1), ("a\u{200B}b", 2), ("«\u{A0}x\u{A0}»", 5), ("─", 1),
        ]
    )
    func width(_ text: String, _ columns: Int) {
        #expect(text.displayWidth == columns)
    }

    @Test("A line never exceeds the width, and no word is lost", arguments: [1, 2, 7, 20, 80])
    func wrapping(_ width: Int) {
        let text = "Les services aux citoyens, 日本語の説明, et un-mot-beaucoup-trop-long-pour-la-ligne; «\u{A0}fin\u{A0}»"
        let lines = RichText(text).wrapped(to: width).map(\.string)
        #expect(lines.allSatisfy { $0.displayWidth <= max(width, 2) })
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }

    @Test("A no-break space keeps its words on one line")
    func noBreak() {
        #expect(RichText("un deux\u{A0}: trois").wrapped(to: 8).map(\.string) == ["un", "deux\u{A0}:", "trois"])
    }

    @Test("Styles survive wrapping")
    func styles() {
        let text = RichText("one two ") + RichText("three four", .inserted) + RichText(" five")
        let lines = text.wrapped(to: 9)
        #expect(lines.map(\.string) == ["one two", "three", "four five"])
        #expect(lines[1].spans.map(\.style) == [.inserted])
        #expect(lines[2].spans.map(\.style) == [.inserted, .plain])
    }
}
