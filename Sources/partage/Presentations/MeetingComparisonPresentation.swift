import Council

/// What became of a jurisdiction's entries from one meeting to a later one.
struct MeetingComparisonPresentation: Presentation {
    let comparison: MeetingComparison
    let name: Bilingual

    var json: any Encodable & Sendable { comparison }

    func document(in language: Language) -> Document {
        let counts = MeetingComparison.Fate.allCases.compactMap { fate -> String? in
            let count = comparison.count(fate)
            let label = fate.label[language]
            return count == 0 ? nil : Bilingual(en: "\(count) \(label)", fr: "\(label) : \(count)")[language]
        }
        let heading = "\(name[language]) — \(comparison.earlier) → \(comparison.later)"
        let parts = SectionKey.allCases.flatMap { section -> [Document.Block] in
            let items = rows(of: section).map { item($0.row, isNew: $0.isNew, language) }
            guard !items.isEmpty else { return [] }
            return [.heading(RichText(section.label[language]), level: 2), .outline(items)]
        }
        return Document(
            [.heading(RichText(heading), level: 1), .paragraph(RichText(counts.joined(separator: ", ")))] + parts
        )
    }

    /// Every earlier entry with its fate, then what is new.
    private func rows(of section: SectionKey) -> [(row: MeetingComparison.Row, isNew: Bool)] {
        comparison.before.filter { $0.section == section }.map { ($0, false) }
            + comparison.after.filter { $0.section == section && $0.fate == .new }.map { ($0, true) }
    }

    private func item(_ row: MeetingComparison.Row, isNew: Bool, _ language: Language) -> Document.Item {
        var label = row.fate.label[language]
        if let likeness = row.links.first?.likeness {
            label +=
                Bilingual(en: ", likeness \(likeness.score)", fr: ", ressemblance \(likeness.decimalComma)")[language]
        }
        let heading = row.entry.headingLine(in: language)
        var paragraphs = [RichText("[\(label)] ", row.fate.style) + RichText(heading)]
        for link in row.links {
            if link.section != row.section {
                paragraphs.append(RichText("→ \(link.section.label[language])", .faint))
            }
            if let words = link.words { paragraphs += RichText(words).paragraphs }
        }
        return Document.Item(marker: isNew ? "+" : nil, paragraphs)
    }

    func table(in language: Language) -> Table {
        let names = [
            Bilingual(en: "Part", fr: "Partie"), Bilingual(en: "Fate", fr: "Suite"),
            Bilingual(en: "Likeness", fr: "Ressemblance"), Bilingual(en: "Entry", fr: "Élément"),
            Bilingual(en: "Text", fr: "Texte"), Bilingual(en: "Later part", fr: "Partie ultérieure"),
            Bilingual(en: "Later entry", fr: "Élément ultérieur"), Bilingual(en: "Later text", fr: "Texte ultérieur"),
        ]
        let later = Dictionary(
            comparison.after.map { ($0.entry.id, $0.entry) },
            uniquingKeysWith: { first, _ in first }
        )
        return Table(
            names.map { Table.Column($0[language]) },
            rows: SectionKey.allCases.flatMap(rows).flatMap { row, _ in
                let links = row.links.isEmpty ? [nil] : row.links.map(Optional.some)
                return links.map { link in
                    [
                        row.section.label[language], (link?.fate ?? row.fate).label[language],
                        link?.likeness?.score ?? "",
                        row.entry.id.rawValue, row.entry.fullText, link?.section.label[language] ?? "",
                        link?.entry.rawValue ?? "", link.flatMap { later[$0.entry]?.fullText } ?? "",
                    ].map { RichText($0) }
                }
            }
        )
    }
}

extension MeetingComparison.Fate {
    var label: Bilingual {
        switch self {
        case .new: Bilingual(en: "new", fr: "nouveau")
        case .carriedOn: Bilingual(en: "carried on", fr: "repris tel quel")
        case .reworded: Bilingual(en: "reworded", fr: "reformulé")
        case .achieved: Bilingual(en: "achieved", fr: "réalisé")
        case .changed: Bilingual(en: "changed", fr: "modifié")
        case .dropped: Bilingual(en: "dropped", fr: "abandonné")
        case .undetermined: Bilingual(en: "to be determined", fr: "à déterminer")
        case .silent: Bilingual(en: "silent", fr: "passé sous silence")
        }
    }

    fileprivate var style: RichText.Style {
        switch self {
        case .achieved: .good
        case .silent, .dropped: .warning
        case .new, .carriedOn, .reworded, .changed, .undetermined: .strong
        }
    }
}
