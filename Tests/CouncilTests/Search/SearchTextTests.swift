import Testing

@testable import Council

@Suite("How a text is read for search")
struct SearchTextTests {
    @Test(
        "case, accents, ligatures and typographic signs fold away",
        arguments: [
            ("Œuvres d’été", "oeuvres d'ete"), ("e\u{301}te\u{301}", "ete"), ("ÇA ET LÀ", "ca et la"),
            ("naïve Ægir", "naive aegir"),
            ("ﬁche", "fiche"), ("Straße", "strasse"), ("co\u{AD}opérer", "cooperer"), ("mi‑temps", "mi-temps"),
            ("12\u{202F}000\u{A0}$", "12 000 $"), ("Łódź", "lodz"), ("Ελλάδα", "ελλάδα"), ("İstanbul", "istanbul"),
        ]
    )
    func folds(text: String, folded: String) {
        #expect(SearchText.fold(text) == folded)
    }

    @Test("folding twice gives what folding once gives", arguments: 1...40 as ClosedRange<UInt64>)
    func idempotent(seed: UInt64) {
        var random = RandomForms(seed: seed)
        let scalars = (0..<30).compactMap { _ in Unicode.Scalar(UInt32(random.below(0x2600))) }
        let text = random.text(upTo: 10) + String(String.UnicodeScalarView(scalars))
        let once = SearchText.fold(text)
        #expect(Array(SearchText.fold(once).utf8) == Array(once.utf8), "seed \(seed)")
    }

    @Test("singular and plural meet in both languages")
    func stems() {
        let pairs = [
            ("services", "service"), ("nationaux", "national"), ("niveaux", "niveau"), ("strategies", "strategie"),
            ("strategies", "strategy"), ("processes", "process"), ("delais", "delai"),
        ]
        for (a, b) in pairs { #expect(SearchText.stem(a) == SearchText.stem(b), "\(a) \(b)") }
        #expect(SearchText.stem("access") == "access")
        #expect(SearchText.stem("bus") == "bus")
        #expect(SearchText.stem("2018") == "2018")
    }

    @Test("words are cut at apostrophes and hyphens, and keep their place in the original")
    func words() {
        let text = "Qu’est-ce que l’Accès?"
        let words = TextWord.all(in: text)
        #expect(words.map(\.folded) == ["qu", "est", "ce", "que", "l", "acces"])
        #expect(words.map(\.isElision) == [true, false, false, false, true, false])
        #expect(words.map { String(text[$0.range]) } == ["Qu", "est", "ce", "que", "l", "Accès"])
        #expect(TextWord.all(in: " … ").isEmpty)
    }
}
