import Council

/// The entries that a search found, with the words found marked.
struct SearchPresentation: Presentation {
    let hits: Page<EntryHit>

    var json: any Encodable & Sendable { hits }

    func document(in language: Language) -> Document { Document(table(in: language, abridged: true)) }

    func table(in language: Language) -> Table { table(in: language, abridged: false) }

    private func table(in language: Language, abridged: Bool) -> Table {
        Table(
            [
                .short(Bilingual(en: "Meeting", fr: "Réunion")[language]),
                .short(Bilingual(en: "Who", fr: "Qui")[language]),
                Table.Column(Bilingual(en: "Part", fr: "Partie")[language]),
                Table.Column(Bilingual(en: "Text", fr: "Texte")[language]),
            ] + (abridged ? [] : [.short(Bilingual(en: "Entry", fr: "Élément")[language])]),
            rows: hits.items.map { hit in
                var part = hit.section.label[language]
                if hit.state != .submitted { part += " (\(hit.state.label[language]))" }
                let text =
                    abridged
                    ? hit.snippet.map(RichText.init(snippet:)) ?? RichText(hit.entry.headingLine(in: language))
                    : RichText(hit.entry.ownText)
                return [RichText(hit.meeting.rawValue), RichText(hit.jurisdiction.rawValue), RichText(part), text]
                    + (abridged ? [] : [RichText(hit.entry.id.rawValue)])
            },
            whenEmpty: Bilingual(
                en: "Nothing found that you may read.",
                fr: "Rien trouvé parmi ce qui vous est accessible."
            )[language]
        )
    }
}
