import Council

/// The entries of a submission as rows for a spreadsheet, parents before children.
struct EntryTable {
    private let rows: [(section: SectionKey, entry: Entry, parent: EntryID?, depth: Int)]

    init(_ submission: Submission) {
        func walk(
            _ entries: [Entry],
            in section: SectionKey,
            under parent: EntryID?,
            depth: Int
        ) -> [(section: SectionKey, entry: Entry, parent: EntryID?, depth: Int)] {
            entries.flatMap { entry in
                [(section, entry, parent, depth)]
                    + walk(entry.children, in: section, under: entry.id, depth: depth + 1)
            }
        }
        rows = submission.sections.flatMap { walk($0.entries, in: $0.key, under: nil, depth: 0) }
    }

    func table(in language: Language) -> Table {
        let names = [
            Bilingual(en: "Part", fr: "Partie"), Bilingual(en: "Entry", fr: "Élément"),
            Bilingual(en: "Under", fr: "Sous"), Bilingual(en: "Depth", fr: "Niveau"),
            Bilingual(en: "Marker", fr: "Puce"), Bilingual(en: "Language", fr: "Langue"),
            Bilingual(en: "Title", fr: "Titre"), Bilingual(en: "Text", fr: "Texte"),
            Bilingual(en: "Topics", fr: "Thèmes"), Bilingual(en: "Horizon", fr: "Horizon"),
            Bilingual(en: "Offer", fr: "Offre"), Bilingual(en: "Ask", fr: "Demande"),
            Bilingual(en: "Continues", fr: "Suite de"), Bilingual(en: "Outcome", fr: "Issue"),
        ]
        return Table(
            names.map { Table.Column($0[language]) },
            rows: rows.map { row in
                let entry = row.entry
                return [
                    row.section.label[language], entry.id.rawValue, row.parent?.rawValue, String(row.depth),
                    entry.marker, entry.heading?.language.rawValue, entry.title?.text, entry.body?.text,
                    entry.topics.map(\.rawValue).joined(separator: " "), entry.horizon?.inWords(language),
                    entry.offer?.inWords(language), entry.ask?.inWords(language),
                    entry.lineage.map { "\($0.meeting) \($0.entry)" }, entry.lineage?.outcome.label[language],
                ].map { RichText($0 ?? "") }
            }
        )
    }
}
