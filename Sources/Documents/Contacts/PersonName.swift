/// Whether a short text can be the name of a person, and whether an address belongs to it.
enum PersonName {
    /// Two to five capitalised words and particles, none of them a word of positions or organizations.
    static func isNameLike(_ text: some StringProtocol, in lexicon: Lexicon) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard (2...5).contains(words.count), text.count <= 50 else { return false }
        guard text.allSatisfy({ $0.isLetter || $0.isWhitespace || "-‑.’'".contains($0) }) else { return false }
        guard words.first?.first?.isUppercase ?? false, words.last?.first?.isUppercase ?? false else { return false }
        let particles: Set = [
            "de", "du", "la", "le", "van", "von", "der", "den", "di", "da", "dos", "bin", "al", "des",
        ]
        guard words.allSatisfy({ $0.first?.isUppercase ?? false || particles.contains(String($0)) }) else {
            return false
        }
        let folded = FoldedText(text).words
        let known = lexicon.positionWords.union(lexicon.organizationWords).union(lexicon.divisionWords)
        return folded.allSatisfy { !known.contains($0) }
    }

    /// How many parts of an address's name occur in a text: `a.thibodeau-roy` has two in « Anselme Thibodeau-Roy ».
    static func matches(_ email: EmailAddress, in text: some StringProtocol) -> Int {
        let words = FoldedText(text).words.prefix(6)
        var matches = email.localWords.filter { $0.count >= 3 && words.contains($0) }.count
        guard matches == 0, let first = words.first, let last = words.dropFirst().last else { return matches }
        // The forms without a point: "jdoe", "doej", "janedoe".
        let whole = email.localWords.joined()
        let forms = [first.prefix(1) + last, last + first.prefix(1), first + last, last + first]
        if last.count >= 3, forms.contains(where: { whole == $0 }) { matches = 1 }
        return matches
    }
}
