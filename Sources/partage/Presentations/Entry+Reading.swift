import Council

extension Text {
    /// The text as a reader of a language gets it, saying so where it is a translation.
    func reading(in language: Language, _ style: RichText.Style = .plain) -> RichText {
        let (text, shown) = inLanguage(language)
        let reading = RichText(text, style)
        // An approved translation is the council's text as much as the original is.
        guard shown != self.language, translationStatus != .approved else { return reading }
        return reading + RichText(" [\(translationStatus.label[language])]", .faint)
    }
}

extension Entry {
    /// What stands for the entry in a list, in the reader's language and on one line.
    func headingLine(in language: Language, limit: Int = 200) -> String {
        let heading = withDescendants.lazy.compactMap(\.heading).first
        let line = heading?.inLanguage(language).text.prefix { !$0.isNewline } ?? ""
        return String(line).beginning(limit)
    }

    /// The entry and all below it as points of a list.
    func item(in language: Language, topics: [TopicCode: Bilingual]) -> Document.Item {
        var paragraphs: [RichText] = []
        if let title { paragraphs.append(title.reading(in: language, .strong)) }
        if let body { paragraphs += body.reading(in: language, role == .placeholder ? .faint : .plain).paragraphs }
        paragraphs += notes(in: language, topics: topics).map { RichText("→ " + $0, .faint) }
        // A sentence that introduces a list or closes it is no point of it, whatever the original set before it.
        let isPoint = role == .entry || role == .placeholder
        return Document.Item(
            marker: isPoint ? marker : "",
            paragraphs,
            children: children.map { $0.item(in: language, topics: topics) }
        )
    }

    /// What is known of the entry beside its text.
    private func notes(in language: Language, topics: [TopicCode: Bilingual]) -> [String] {
        func line(_ name: Bilingual, _ value: String?) -> String? {
            value.map { name[language] + (language == .french ? "\u{A0}: " : ": ") + $0 }
        }
        let labels = self.topics.map { topics[$0]?[language] ?? $0.rawValue }
        return [
            line(Bilingual(en: "Topics", fr: "Thèmes"), labels.isEmpty ? nil : labels.joined(separator: ", ")),
            line(Bilingual(en: "Horizon", fr: "Horizon"), horizon?.inWords(language)),
            line(Bilingual(en: "Offers", fr: "Offre"), offer?.inWords(language)),
            line(Bilingual(en: "Asks for", fr: "Demande"), ask?.inWords(language)),
            line(
                Bilingual(en: "Continues", fr: "Suite de"),
                lineage.map { "\($0.meeting), \($0.outcome.label[language])" }
            ),
        ].compactMap(\.self)
    }
}

extension Ask {
    /// The ask on one line: `advice — how others did it`.
    func inWords(_ language: Language) -> String {
        kind.label[language] + (help.map { " — " + $0.inLanguage(language).text } ?? "")
    }
}

extension RichText {
    /// One text a line of it.
    var paragraphs: [RichText] {
        spans.reduce(into: [RichText("")]) { result, span in
            for (index, piece) in span.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if index > 0 { result.append("") }
                result[result.count - 1] += RichText(String(piece), span.style)
            }
        }.filter { !$0.isEmpty }
    }
}
