import Council

/// One part of the form, jurisdiction beside jurisdiction, topic by topic.
struct SideBySidePresentation: Presentation {
    let comparison: SideBySide
    /// Whether whole entries are shown, not their headings alone.
    let isFull: Bool

    var json: any Encodable & Sendable { comparison }

    func document(in language: Language) -> Document {
        let columns = comparison.jurisdictions.map { Table.Column($0.rawValue.uppercased()) }
        let rows = comparison.rows.map { row in
            [row.heading(language)]
                + row.cells.map { cell in
                    cell.entries.map { "• " + RichText(text(of: $0, language)) }.joined(separator: "\n")
                }
        }
        return Document([
            .heading(RichText("\(comparison.section.label[language]) — \(comparison.meeting)"), level: 1),
            .table(
                Table(
                    [Table.Column(Bilingual(en: "Topic", fr: "Thème")[language])] + columns,
                    rows: rows,
                    whenEmpty: Bilingual(
                        en: "None of them says anything here.",
                        fr: "Aucune n’a rien dit ici."
                    )[language]
                )
            ),
        ])
    }

    private func text(of entry: Entry, _ language: Language) -> String {
        guard isFull else { return entry.headingLine(in: language, limit: 120) }
        return entry.withDescendants.flatMap { [$0.title, $0.body] }.compactMap { $0?.inLanguage(language).text }
            .joined(separator: "\n")
    }

    func table(in language: Language) -> Table {
        Table(
            [
                Bilingual(en: "Kind", fr: "Lien"), Bilingual(en: "Topic", fr: "Thème"),
                Bilingual(en: "Likeness", fr: "Ressemblance"), Bilingual(en: "Jurisdiction", fr: "Administration"),
                Bilingual(en: "Entry", fr: "Élément"), Bilingual(en: "Text", fr: "Texte"),
            ].map { Table.Column($0[language]) },
            rows: comparison.rows.flatMap { row in
                row.cells.flatMap { cell in
                    cell.entries.map { entry in
                        [
                            row.kind.rawValue, row.label[language], row.likeness?.score ?? "",
                            cell.jurisdiction.rawValue,
                            entry.id.rawValue, entry.fullText,
                        ].map { RichText($0) }
                    }
                }
            }
        )
    }
}

extension SideBySide.Row {
    fileprivate func heading(_ language: Language) -> RichText {
        let label = RichText(self.label[language], .strong)
        guard let likeness else { return label }
        return label
            + RichText(
                Bilingual(en: " (alike \(likeness.score))", fr: " (ressemblance \(likeness.decimalComma))")[language],
                .faint
            )
    }
}

extension Double {
    /// A likeness with two decimals: `0.71`.
    var score: String {
        let hundredths = Int((self * 100).rounded())
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    /// The same as it is written in French: `0,71`.
    var decimalComma: String { score.replacing(".", with: ",") }
}
