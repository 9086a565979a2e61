import Council

/// What a submission's authors should know, worst first.
struct FindingsPresentation: Presentation {
    let findings: [Finding]

    var json: any Encodable & Sendable { findings }

    func document(in language: Language) -> Document {
        Document([
            .outline(
                sorted.map { finding in
                    let place = place(of: finding, language)
                    return Document.Item(
                        marker: "!",
                        [
                            finding.severity.label(in: language) + RichText(" " + finding.message[language])
                                + RichText(place.isEmpty ? "" : " (\(place))", .faint)
                        ]
                    )
                }
            )
        ])
    }

    func table(in language: Language) -> Table {
        let names = [
            Bilingual(en: "Weight", fr: "Gravité"), Bilingual(en: "Code", fr: "Code"),
            Bilingual(en: "Part", fr: "Partie"), Bilingual(en: "Entry", fr: "Élément"),
            Bilingual(en: "Field", fr: "Champ"), Bilingual(en: "What", fr: "Quoi"),
        ]
        return Table(
            names.map { Table.Column($0[language]) },
            rows: sorted.map { finding in
                [
                    finding.severity.label(in: language).string, finding.code.rawValue,
                    finding.section?.label[language] ?? "", finding.entry?.rawValue ?? "", finding.field ?? "",
                    finding.message[language],
                ].map { RichText($0) }
            }
        )
    }

    private var sorted: [Finding] {
        findings.filter { $0.severity == .error } + findings.filter { $0.severity == .warning }
    }

    private func place(of finding: Finding, _ language: Language) -> String {
        // A field without a part is one of the whole form, and its name says no more than the message.
        guard finding.section != nil || finding.entry != nil else { return "" }
        return [finding.section?.label[language], finding.entry?.rawValue, finding.field].compactMap(\.self)
            .joined(separator: " · ")
    }
}

extension Finding.Severity {
    func label(in language: Language) -> RichText {
        switch self {
        case .error: RichText(Bilingual(en: "Error:", fr: "Erreur :")[language], .bad)
        case .warning: RichText(Bilingual(en: "Look:", fr: "À voir :")[language], .warning)
        }
    }
}
