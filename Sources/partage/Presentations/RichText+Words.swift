import Council

extension RichText {
    /// A word diff as it reads, with long stretches of unchanged text shortened.
    ///
    /// - Parameter context: characters of unchanged text kept on each side of a change.
    init(_ words: WordDiff, context: Int = 60) {
        self.init("")
        for (index, run) in words.runs.enumerated() {
            switch run.kind {
            case .removed: self += RichText(run.text, .deleted)
            case .added: self += RichText(run.text, .inserted)
            case .same:
                let lead = index == 0 ? 0 : context
                let tail = index == words.runs.count - 1 ? 0 : context
                self += RichText(Self.shortened(run.text, keeping: lead, tail))
            }
        }
    }

    /// Cuts the middle of a text at spaces; one that is hardly longer than what is kept stays whole.
    private static func shortened(_ text: String, keeping lead: Int, _ tail: Int) -> String {
        guard text.count > lead + tail + 40 else { return text }
        let head = text.prefix(lead)
        let kept = head.lastIndex(of: " ").map { head[..<$0] } ?? head
        let end = text.suffix(tail)
        let rest = end.firstIndex(of: " ").map { end[$0...] } ?? end
        return kept + " … " + rest.drop { $0 == " " }
    }
}

extension String {
    /// The beginning of a text, cut at a word.
    func beginning(_ limit: Int) -> String {
        guard count > limit else { return self }
        let head = prefix(limit)
        return (head.lastIndex(of: " ").map { head[..<$0] } ?? head) + "…"
    }
}
