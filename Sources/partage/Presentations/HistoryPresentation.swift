import Council

/// The saved states of a submission, in the order in which they came about.
struct HistoryPresentation: Presentation {
    let history: Page<Revision>

    var json: any Encodable & Sendable { history }

    func document(in language: Language) -> Document { Document(table(in: language, abridged: true)) }

    func table(in language: Language) -> Table { table(in: language, abridged: false) }

    private func table(in language: Language, abridged: Bool) -> Table {
        let at = abridged ? Bilingual(en: "At (UTC)", fr: "Le (UTC)") : Bilingual(en: "At", fr: "Le")
        return Table(
            [
                .short(Bilingual(en: "Record", fr: "Enregistrement")[language]),
                .short(Bilingual(en: "State", fr: "État")[language]),
                .short(at[language]),
                .short(Bilingual(en: "By", fr: "Par")[language]),
                Table.Column(Bilingual(en: "Note", fr: "Remarque")[language]),
            ],
            rows: history.items.map { revision in
                [
                    RichText(String(revision.revision.prefix(abridged ? 12 : 64))),
                    RichText(revision.state.label[language], revision.state.style),
                    RichText(abridged ? revision.at.minute : revision.at.iso8601),
                    RichText(revision.by?.rawValue ?? ""), note(revision, language),
                ]
            },
            whenEmpty: Bilingual(en: "Nothing yet.", fr: "Rien pour l’instant.")[language]
        )
    }

    private func note(_ revision: Revision, _ language: Language) -> RichText {
        var notes: [RichText] = []
        if revision.late { notes.append(RichText(Bilingual(en: "late", fr: "en retard")[language], .warning)) }
        if revision.onBehalf {
            notes.append(RichText(Bilingual(en: "by the secretariat", fr: "par le secrétariat")[language]))
        }
        if let reason = revision.reason { notes.append(RichText(reason)) }
        return notes.joined(separator: "; ")
    }
}
