/// One entry and all below it as it is compared with others: its text as written and, where there is one, its translation.
///
/// So a French priority meets its English successor if either was translated.
struct EntryLikeness {
    /// A text in one wording, with what is compared of it.
    private struct Wording {
        let full: Likeness
        let title: Likeness?
    }

    /// How alike two entries are, and which of their wordings are the most alike.
    struct Result {
        let score: Double
        let ours: String
        let theirs: String
    }

    /// As written first, then as translated.
    private let wordings: [Wording]

    init(of entry: Entry) {
        let written = Wording(full: Likeness(of: entry.fullText), title: entry.title.map { Likeness(of: $0.text) })
        let all = entry.withDescendants
        guard all.contains(where: { $0.title?.translation != nil || $0.body?.translation != nil }) else {
            wordings = [written]
            return
        }
        let text = all.map { entry in
            [entry.title, entry.body].compactMap { $0?.translation?.text ?? $0?.text }.joined(separator: "\n")
        }
        let translated = Wording(
            full: Likeness(of: text.joined(separator: "\n")),
            title: entry.title.map { Likeness(of: $0.translation?.text ?? $0.text) }
        )
        wordings = [written, translated]
    }

    /// The likeness of the full texts, over all wordings; a result below a bound counts as 0.
    ///
    /// With `titles`, nine tenths of the titles' likeness counts if it is more: a project that keeps its name is the same
    /// project, even if all is said anew.
    func to(_ other: EntryLikeness, titles: Bool = false, atLeast bound: Double) -> Result {
        var best = Result(score: 0, ours: "", theirs: "")
        for ours in wordings {
            for theirs in other.wordings {
                var score = ours.full.to(theirs.full, atLeast: bound)
                if titles, let a = ours.title, let b = theirs.title {
                    score = max(score, (0.9 * a.to(b)).inThousandths)
                }
                if score >= bound, score > best.score {
                    best = Result(score: score, ours: ours.full.text, theirs: theirs.full.text)
                }
            }
        }
        return best
    }

    /// Whether both say the same as written, case, accents and punctuation aside.
    func saysTheSame(as other: EntryLikeness) -> Bool {
        guard let ours = wordings.first, let theirs = other.wordings.first else { return false }
        return ours.full.to(theirs.full) == 1
    }
}
