import Council

/// What changed between two revisions of a submission, entry by entry and word by word.
struct DiffPresentation: Presentation {
    let diff: SubmissionDiff
    let from: Revision
    let to: Revision

    var json: any Encodable & Sendable { diff }

    func document(in language: Language) -> Document {
        let head = Document.Block.fields([
            .init(Bilingual(en: "From", fr: "De")[language], label(from, language)),
            .init(Bilingual(en: "To", fr: "À")[language], label(to, language)),
            .init(Bilingual(en: "Entries", fr: "Éléments")[language], RichText(summary[language])),
        ])
        guard !diff.isEmpty else {
            return Document([
                head, .paragraph(RichText(Bilingual(en: "No difference.", fr: "Aucune différence.")[language])),
            ])
        }
        let parts = SectionKey.allCases.flatMap { section -> [Document.Block] in
            let items =
                sayings(of: section, language)
                + diff.entries.filter { $0.at.section == section }.map { $0.item(language) }
            guard !items.isEmpty else { return [] }
            return [.heading(RichText(section.label[language]), level: 2), .outline(items)]
        }
        return Document([head] + contacts(language) + parts)
    }

    private var summary: Bilingual {
        let (added, removed) = (diff.count(.added), diff.count(.removed))
        let (moved, changed) = (diff.count(.moved), diff.count(.changed))
        return Bilingual(
            en: "\(added) added, \(removed) removed, \(moved) moved, \(changed) changed, \(diff.unchanged) as before",
            fr: "ajoutés : \(added), retirés : \(removed), déplacés : \(moved), modifiés : \(changed), "
                + "inchangés : \(diff.unchanged)"
        )
    }

    private func label(_ revision: Revision, _ language: Language) -> RichText {
        RichText("\(revision.revision.prefix(12)) · \(revision.state.label[language]) · \(revision.at.moment)")
    }

    private func contacts(_ language: Language) -> [Document.Block] {
        guard let change = diff.contacts else { return [] }
        let gone = change.before.filter { !change.after.contains($0) }.map {
            RichText($0.reading(in: language).string, .deleted)
        }
        let come = change.after.filter { !change.before.contains($0) }.map {
            RichText($0.reading(in: language).string, .inserted)
        }
        return [
            .heading(RichText(Bilingual(en: "Contacts", fr: "Personnes-ressources")[language]), level: 2),
            .outline((gone + come).map { Document.Item([$0]) }),
        ]
    }

    private func sayings(of section: SectionKey, _ language: Language) -> [Document.Item] {
        diff.sections.filter { $0.section == section }.map { change in
            let words = Bilingual(en: "Nothing to report", fr: "Rien à signaler")[language]
            return Document.Item([RichText(words, change.nothingToReport ? .inserted : .deleted)])
        }
    }

    func table(in language: Language) -> Table {
        Table(
            [
                Bilingual(en: "Part", fr: "Partie"), Bilingual(en: "Entry", fr: "Élément"),
                Bilingual(en: "Change", fr: "Changement"), Bilingual(en: "Field", fr: "Champ"),
                Bilingual(en: "Before", fr: "Avant"), Bilingual(en: "After", fr: "Après"),
            ].map { Table.Column($0[language]) },
            rows: diff.entries.flatMap { entry in
                let changes = entry.changes.map { $0.label[language] }.joined(separator: ", ")
                let start = [entry.at.section.label[language], entry.id.rawValue, changes]
                guard !entry.fields.isEmpty else {
                    let texts = entry.changes == [.removed] ? [entry.entry.ownText, ""] : ["", entry.entry.ownText]
                    return [(start + [""] + texts).map { RichText($0) }]
                }
                return entry.fields.map { field in
                    let values = [field.before ?? field.words?.old ?? "", field.after ?? field.words?.new ?? ""]
                    return (start + [field.field.rawValue] + values).map { RichText($0) }
                }
            }
        )
    }
}

extension EntryDiff {
    fileprivate func item(_ language: Language) -> Document.Item {
        let label = RichText("[" + changes.map { $0.label[language] }.joined(separator: ", ") + "] ", .strong)
        let texts = [entry.title?.text, entry.body?.text].compactMap(\.self)
        switch changes {
        case [.added]: return Document.Item([label] + texts.map { RichText($0, .inserted) }).joiningFirst()
        case [.removed]: return Document.Item([label] + texts.map { RichText($0, .deleted) }).joiningFirst()
        default:
            let heading = label + RichText(entry.headingLine(in: language))
            return Document.Item([heading] + fields.map { $0.line(language) })
        }
    }
}

extension Document.Item {
    /// Puts a label before the first paragraph of what it labels.
    fileprivate func joiningFirst() -> Document.Item {
        guard paragraphs.count > 1 else { return self }
        return Document.Item(
            marker: marker,
            [paragraphs[0] + paragraphs[1]] + paragraphs.dropFirst(2),
            children: children
        )
    }
}

extension FieldChange {
    fileprivate func line(_ language: Language) -> RichText {
        let name = RichText(field.label[language] + (language == .french ? "\u{A0}: " : ": "), .faint)
        if let words { return name + RichText(words) }
        let old = before.map { RichText($0, .deleted) } ?? ""
        let new = after.map { RichText($0, .inserted) } ?? ""
        return name + old + (before != nil && after != nil ? " " : "") + new
    }
}
