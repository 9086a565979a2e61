import Council

/// The answer to saving a draft.
struct DraftPresentation: Presentation {
    let saved: DraftSaved

    var json: any Encodable & Sendable { saved }

    func document(in language: Language) -> Document {
        let title =
            saved.unchanged
            ? Bilingual(
                en: "Nothing has changed: this draft was saved before, and nothing was added.",
                fr: "Rien n’a changé : cette ébauche était déjà enregistrée, et rien n’a été ajouté."
            )
            : Bilingual(
                en: "The draft is saved. Nobody outside your jurisdiction sees it until it is submitted.",
                fr: "L’ébauche est enregistrée. Personne hors de votre administration ne la voit avant sa soumission."
            )
        return Document([
            .paragraph(RichText(title[language])),
            .fields([
                .init(Bilingual(en: "Meeting", fr: "Réunion")[language], RichText(saved.meeting.rawValue)),
                .init(
                    Bilingual(en: "Jurisdiction", fr: "Administration")[language],
                    RichText(saved.jurisdiction.rawValue)
                ),
                .init(Bilingual(en: "Record", fr: "Enregistrement")[language], RichText(saved.revision)),
                .init(Bilingual(en: "Saved", fr: "Enregistrée")[language], RichText(saved.at.moment)),
            ]),
        ])
    }

    func table(in language: Language) -> Table {
        let names = [
            Bilingual(en: "Meeting", fr: "Réunion"), Bilingual(en: "Jurisdiction", fr: "Administration"),
            Bilingual(en: "Record", fr: "Enregistrement"), Bilingual(en: "Saved", fr: "Enregistrée"),
            Bilingual(en: "Unchanged", fr: "Inchangée"),
        ]
        let values = [
            saved.meeting.rawValue, saved.jurisdiction.rawValue, saved.revision, saved.at.iso8601,
            saved.unchanged.label[language],
        ]
        return Table(names.map { Table.Column($0[language]) }, rows: [values.map { RichText($0) }])
    }
}
