import Testing

@testable import Council

@Suite("The stretch of text around what was found")
struct SnippetTests {
    private let text = """
        Le nouveau guichet unique a ouvert ses portes. Les délais d’attente ont baissé de moitié dans les régions.
        Une deuxième phase étendra l’accès aux services à l’automne, avec les mêmes délais.
        """

    @Test("words are found without accents and marked in the original")
    func marksOriginal() {
        let snippet = Snippet.mark(text, matching: ["DELAI"], around: 3)
        #expect(snippet.matches.map { String(text[$0]) } == ["délais"])
        #expect(snippet.marked().contains("⟦délais⟧ d’attente"))
        #expect(snippet.marked().hasPrefix("…"))
        #expect(snippet.marked().hasSuffix("…"))
    }

    @Test("the window stands where most of the different words stand together")
    func window() {
        let snippet = Snippet.mark(text, matching: ["délais", "automne", "accès"], around: 6)
        #expect(Set(snippet.matches.map { String(text[$0]) }) == ["accès", "automne", "délais"])
    }

    @Test("a text in which nothing is found shows its beginning")
    func nothingFound() {
        let snippet = Snippet.mark(text, matching: ["zèbre"], around: 2)
        #expect(snippet.matches.isEmpty)
        #expect(snippet.marked() == "Le nouveau guichet unique a…")
        #expect(Snippet.mark("", matching: ["x"]).marked().isEmpty)
        #expect(Snippet.mark("court", matching: []).marked() == "court")
    }

    @Test("a star makes a word a beginning")
    func beginnings() {
        #expect(Snippet.mark("prestation de services", matching: ["prest*"]).marked() == "⟦prestation⟧ de services")
        #expect(Snippet.mark("prestation de services", matching: ["prest"]).matches.isEmpty)
    }

    @Test("a query word with an apostrophe finds its parts")
    func compoundQuery() {
        #expect(Snippet.mark("l’accès libre", matching: ["l'acces"]).marked() == "⟦l⟧’⟦accès⟧ libre")
    }

    @Test("another idea of a match can be given")
    func ownMatch() {
        let snippet = Snippet.mark("they delivered it") { $0.hasPrefix("deliver") ? 0 : nil }
        #expect(snippet.marked(open: "<", close: ">") == "they <delivered> it")
    }

    @Test("a text cannot bring its own marks, and lines are joined")
    func falseMarks() {
        let marked = Snippet.mark("un ⟦faux⟧ signe\net un vrai", matching: ["vrai"], around: 9).marked()
        #expect(marked == "un faux signe et un ⟦vrai⟧")
    }

    @Test("the window is a stretch of the text with all its matches inside", arguments: 1...60 as ClosedRange<UInt64>)
    func properties(seed: UInt64) {
        var random = RandomForms(seed: seed)
        let text = random.text(upTo: 60)
        let around = random.below(6)
        let snippet = Snippet.mark(text, matching: ["ete", "portal", "on"], around: around)
        #expect(snippet.matches.allSatisfy { snippet.window.contains($0.lowerBound) }, "seed \(seed)")
        #expect(TextWord.all(in: String(text[snippet.window])).count <= 2 * around + 1, "seed \(seed)")
        let found = TextWord.all(in: text).contains { ["ete", "portal", "on"].contains($0.folded) }
        #expect(found == !snippet.matches.isEmpty, "seed \(seed)")
    }
}
