import Council
import Documents

/// What was read from a filled form, for its contact to compare with the original.
struct ImportPresentation: Presentation {
    let form: ImportedForm

    var json: any Encodable & Sendable { form }

    /// The whole of it: every entry, and everything that found no place.
    func document(in language: Language) -> Document {
        let submission = Submission(form)
        return Document(
            [.fields(head(in: language))] + submission.sections.flatMap { $0.blocks(in: language) } + leftOver(language)
                + report(in: language, from: .info)
        )
    }

    /// What matters before it is sent: how much was understood, and what needs a look.
    func summary(in language: Language) -> Document {
        Document(
            [.fields(head(in: language)), .table(counts(in: language))] + leftOver(language)
                + report(in: language, from: .warning)
        )
    }

    func table(in language: Language) -> Table {
        EntryTable(EntryIdentity.assignIDs(to: Submission(form), from: nil)).table(in: language)
    }

    private func head(in language: Language) -> [Document.Field] {
        let none = RichText(Bilingual(en: "not found", fr: "introuvable")[language], .warning)
        let contacts = Submission(form).contacts
        return [
            .init(
                Bilingual(en: "Jurisdiction", fr: "Administration")[language],
                form.jurisdiction.map { RichText($0.text) } ?? none
            ),
            .init(Bilingual(en: "Meeting", fr: "Réunion")[language], form.meeting.map { RichText("\($0)") } ?? none),
        ]
            + (contacts.isEmpty
                ? [.init(Bilingual(en: "Contact", fr: "Personne-ressource")[language], none)]
                : contacts.map { .init($0.label[language], $0.reading(in: language)) })
    }

    private func counts(in language: Language) -> Table {
        Table(
            [
                Table.Column(Bilingual(en: "Part", fr: "Partie")[language]),
                .number(Bilingual(en: "Entries", fr: "Éléments")[language]),
                .number(Bilingual(en: "With points", fr: "Avec les points")[language]),
                .number(Bilingual(en: "Words", fr: "Mots")[language]),
            ],
            rows: form.sections.map { section in
                let all = section.entries.flatMap(\.withDescendants)
                let words = all.flatMap { [$0.title?.text, $0.body?.text] }.compactMap(\.self)
                    .reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
                let name = "\(section.key.number). \(section.key.label[language])"
                let nothing = Bilingual(en: " (nothing to report)", fr: " (rien à signaler)")[language]
                return [
                    RichText(name) + RichText(section.isPlaceholder ? nothing : "", .faint),
                    RichText(String(section.entries.count)), RichText(String(all.count)), RichText(String(words)),
                ]
            }
        )
    }

    /// What stands under other headings and what found no place: it is in the file and will not be submitted.
    private func leftOver(_ language: Language) -> [Document.Block] {
        let others = form.other.map { part in
            Document.Item(
                [RichText(part.heading, .strong)],
                children: part.entries.flatMap(\.withDescendants).map { entry in
                    Document.Item([entry.title, entry.body].compactMap { $0.map { RichText($0.text) } })
                }
            )
        }
        let unplaced = form.unplaced.map { text in
            let line = Bilingual(en: "line \(text.line): ", fr: "ligne \(text.line) : ")[language]
            return Document.Item([RichText(line, .faint) + RichText(text.text)])
        }
        guard !others.isEmpty || !unplaced.isEmpty else { return [] }
        let heading = Bilingual(
            en: "Not in any of the four parts, and so not submitted",
            fr: "Hors des quatre parties, donc non soumis"
        )
        return [
            .heading(RichText(spans: [.init(text: heading[language], style: .warning)]), level: 2),
            .outline(others + unplaced),
        ]
    }

    private func report(in language: Language, from least: ImportReport.Severity) -> [Document.Block] {
        let items = form.report.items.filter { $0.severity.weight >= least.weight }
        guard !items.isEmpty else { return [] }
        return [
            .heading(RichText(Bilingual(en: "Worth a look", fr: "À vérifier")[language]), level: 2),
            .table(
                Table(
                    [
                        .number(Bilingual(en: "Line", fr: "Ligne")[language]),
                        .short(Bilingual(en: "Weight", fr: "Gravité")[language]),
                        Table.Column(Bilingual(en: "What", fr: "Quoi")[language]),
                    ],
                    rows: items.map { item in
                        [
                            RichText(item.line.map(String.init) ?? ""), item.severity.label(in: language),
                            RichText(item.message[language]),
                        ]
                    }
                )
            ),
        ]
    }
}

extension ImportReport.Severity {
    fileprivate var weight: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }

    fileprivate func label(in language: Language) -> RichText {
        switch self {
        case .info: RichText(Bilingual(en: "note", fr: "note")[language], .faint)
        case .warning: RichText(Bilingual(en: "guessed", fr: "supposé")[language], .warning)
        case .error: RichText(Bilingual(en: "missing", fr: "manque")[language], .bad)
        }
    }
}
