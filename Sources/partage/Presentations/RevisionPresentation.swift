import Council

/// One state that a submission was just brought into.
struct RevisionPresentation: Presentation {
    let revision: Revision

    var json: any Encodable & Sendable { revision }

    func document(in language: Language) -> Document {
        let reason = revision.reason.map {
            Document.Field(Bilingual(en: "Reason", fr: "Motif")[language], RichText($0))
        }
        return Document([
            .fields(
                [
                    .init(
                        Bilingual(en: "State", fr: "État")[language],
                        RichText(revision.state.label[language], revision.state.style)
                    ),
                    .init(Bilingual(en: "At", fr: "Date et heure")[language], RichText(revision.at.moment)),
                    .init(Bilingual(en: "Record", fr: "Enregistrement")[language], RichText(revision.revision)),
                ] + [reason].compactMap(\.self)
            )
        ])
    }

    func table(in language: Language) -> Table {
        HistoryPresentation(history: Page(items: [revision], next: nil)).table(in: language)
    }
}
