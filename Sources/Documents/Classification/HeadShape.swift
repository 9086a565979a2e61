/// What the lines in the head of a form look like: its title, its banner, a date, a name.
struct HeadShape {
    let lexicon: Lexicon

    /// The form's own title, which is made of few words besides its own; the first line needs fewer of them.
    func isTitle(_ text: String, first: Bool) -> Bool {
        let words = FoldedText(text).words
        let hits = Set(words.filter(lexicon.titleWords.contains)).count
        return hits >= (first ? 2 : 3) && Double(hits) >= 0.2 * Double(words.count) && text.count <= 400
            && !text.endsSentence
    }

    /// A date, or a short line that names the meeting and its date.
    func isMeetingLine(_ text: String) -> Bool {
        if MonthNames.isDate(text) { return true }
        let words = FoldedText(text).words
        return words.count <= 12 && MonthNames.month(in: text) != nil
            && words.contains { ["meeting", "reunion", "rencontre", "council", "conseil", "session"].contains($0) }
    }

    /// The line that says who may read the form.
    func isBanner(_ text: String) -> Bool {
        let folded = FoldedText(text)
        return folded.words.count <= 90 && lexicon.bannerPhrases.contains(where: folded.contains)
    }

    /// A text that may stand on a contact card: short, and no long sentence.
    func isCardLike(_ text: String) -> Bool {
        text.count <= 220 && !(text.endsSentence && FoldedText(text).words.count > 8)
    }

    /// A short line that names a place or its government.
    func isJurisdiction(_ text: String) -> Bool {
        let words = FoldedText(text).words
        guard (2...12).contains(words.count), !text.endsSentence, !text.startsLowercase else { return false }
        let openings: Set = [
            "province", "territory", "territoire", "government", "gouvernement", "city", "ville", "region",
        ]
        return openings.contains(words[0]) || (words.count > 1 && words[0] == "regional" && words[1] == "municipality")
    }
}
