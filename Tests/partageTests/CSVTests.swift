import Testing

@testable import partage

@Suite("CSV opens in a spreadsheet without running anything")
struct CSVTests {
    @Test(
        "A cell that begins like a formula is made text",
        arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "=HYPERLINK(\"http://example.org\")"]
    )
    func formula(_ text: String) {
        let cell = text.csv
        #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"), "\(cell)")
    }

    @Test("Plain cells stay plain", arguments: ["", "abc", "a=b", "été 2018", "a-b", "l’œuvre"])
    func plain(_ text: String) {
        #expect(text.csv == text)
    }

    @Test("Commas, quotes and line breaks are quoted")
    func quoting() {
        #expect("a,b".csv == "\"a,b\"")
        #expect("say \"yes\"".csv == "\"say \"\"yes\"\"\"")
        #expect("a\nb".csv == "\"a\nb\"")
    }

    @Test("Rows end as RFC 4180 has it")
    func rows() {
        let table = Table([.short("A"), .short("B")], rows: [["1", "=2"], ["é", "x,y"]])
        #expect(CSVRenderer().render(table) == "A,B\r\n1,'=2\r\né,\"x,y\"\r\n")
    }
}
