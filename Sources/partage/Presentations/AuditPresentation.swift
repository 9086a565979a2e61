import Council

/// Lines of the audit trail.
struct AuditPresentation: Presentation {
    let lines: Page<AuditLine>

    var json: any Encodable & Sendable { lines }

    func document(in language: Language) -> Document {
        Document(
            Table(
                [
                    .number("#"),
                    .short(Bilingual(en: "At (UTC)", fr: "Le (UTC)")[language]),
                    Table.Column(Bilingual(en: "Who", fr: "Qui")[language]),
                    Table.Column(Bilingual(en: "Action", fr: "Action")[language]),
                    Table.Column(Bilingual(en: "Outcome", fr: "Issue")[language]),
                ],
                rows: lines.items.map { line in
                    let times = line.count > 1 ? " ×\(line.count)" : ""
                    let style: RichText.Style = line.outcome == .refused ? .warning : .plain
                    return [
                        RichText(String(line.sequence)), RichText(line.at.minute),
                        RichText(line.account?.rawValue ?? "–"), RichText("\(line.action) \(line.resource)\(times)"),
                        RichText(line.outcome.label[language], style) + RichText(" (\(line.reason))", .faint),
                    ]
                },
                whenEmpty: Bilingual(en: "No lines yet.", fr: "Aucune ligne pour l’instant.")[language]
            )
        )
    }

    func table(in language: Language) -> Table {
        let names = [
            Bilingual(en: "Number", fr: "Numéro"), Bilingual(en: "At", fr: "Le"), Bilingual(en: "Who", fr: "Qui"),
            Bilingual(en: "Action", fr: "Action"), Bilingual(en: "About", fr: "Objet"),
            Bilingual(en: "Outcome", fr: "Issue"), Bilingual(en: "Reason", fr: "Motif"),
            Bilingual(en: "Times", fr: "Fois"),
        ]
        return Table(
            names.map { Table.Column($0[language]) },
            rows: lines.items.map { line in
                [
                    String(line.sequence), line.at.iso8601, line.account?.rawValue ?? "", line.action, line.resource,
                    line.outcome.label[language], line.reason, String(line.count),
                ].map { RichText($0) }
            }
        )
    }
}

extension AuditLine.Outcome {
    fileprivate var label: Bilingual {
        switch self {
        case .allowed: Bilingual(en: "allowed", fr: "permis")
        case .refused: Bilingual(en: "refused", fr: "refusé")
        }
    }
}
