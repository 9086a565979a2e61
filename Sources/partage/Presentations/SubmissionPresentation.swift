import Council

/// One edition of a submission, marking first and last, as every copy of it must be.
struct SubmissionPresentation: Presentation {
    let view: SubmissionView
    let name: Bilingual
    let topics: [Topic]

    var json: any Encodable & Sendable { view }

    func document(in language: Language) -> Document {
        let marking = view.marking.map { [Document.Block.paragraph(RichText($0[language], .strong))] } ?? []
        let labels = Dictionary(topics.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
        let head = Document.Block.heading(RichText("\(name[language]) — \(view.meeting)"), level: 1)
        let sections = view.submission.sections.flatMap { $0.blocks(in: language, topics: labels) }
        return Document(marking + [head, .fields(fields(in: language))] + sections + marking)
    }

    private func fields(in language: Language) -> [Document.Field] {
        var state = RichText(view.state.label[language], view.state.style)
        if view.late { state += RichText(Bilingual(en: ", late", fr: ", en retard")[language], .warning) }
        if view.onBehalf {
            state += RichText(Bilingual(en: ", filed by the secretariat", fr: ", déposée par le secrétariat")[language])
        }
        let contacts = view.submission.contacts.map { Document.Field($0.label[language], $0.reading(in: language)) }
        return [
            .init(Bilingual(en: "State", fr: "État")[language], state),
            .init(Bilingual(en: "Since", fr: "Depuis")[language], RichText(view.at.moment)),
            .init(Bilingual(en: "Record", fr: "Enregistrement")[language], RichText(view.revision)),
        ] + contacts
    }

    func table(in language: Language) -> Table { EntryTable(view.submission).table(in: language) }
}

extension Submission.Section {
    /// The part's heading and its entries.
    func blocks(in language: Language, topics: [TopicCode: Bilingual] = [:]) -> [Document.Block] {
        let heading = Document.Block.heading(RichText("\(key.number). \(key.label[language])"), level: 2)
        guard entries.isEmpty else {
            return [heading, .outline(entries.map { $0.item(in: language, topics: topics) })]
        }
        let nothing =
            nothingToReport
            ? Bilingual(en: "Nothing to report.", fr: "Rien à signaler.")
            : Bilingual(en: "No answer.", fr: "Sans réponse.")
        return [heading, .paragraph(RichText(nothing[language], .faint))]
    }
}

extension Contact {
    var label: Bilingual { Bilingual(en: "Contact", fr: "Personne-ressource") }

    func reading(in language: Language) -> RichText {
        RichText([name, title, organization, email, phone].compactMap(\.self).joined(separator: " · "))
    }
}
