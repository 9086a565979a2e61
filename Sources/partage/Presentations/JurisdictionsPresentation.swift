import Council

/// Jurisdictions in order of precedence, or one of them.
struct JurisdictionsPresentation: Presentation {
    private let jurisdictions: [Jurisdiction]
    let json: any Encodable & Sendable

    init(_ page: Page<Jurisdiction>) {
        jurisdictions = page.items
        json = page
    }

    init(_ jurisdiction: Jurisdiction) {
        jurisdictions = [jurisdiction]
        json = jurisdiction
    }

    func table(in language: Language) -> Table {
        Table(
            [
                .number("#"),
                .short("Code"),
                Table.Column(Bilingual(en: "Name", fr: "Nom")[language]),
                .short(Bilingual(en: "Order", fr: "Ordre")[language]),
                Table.Column(Bilingual(en: "Also known as", fr: "Autres noms")[language]),
            ],
            rows: jurisdictions.sorted { ($0.precedence, $0.code) < ($1.precedence, $1.code) }.map { jurisdiction in
                [
                    String(jurisdiction.precedence), jurisdiction.code.rawValue, jurisdiction.name()[language],
                    jurisdiction.order.label[language], jurisdiction.aliases.joined(separator: ", "),
                ].map { RichText($0) }
            },
            whenEmpty: Bilingual(en: "No jurisdictions yet.", fr: "Aucune administration pour l’instant.")[language]
        )
    }
}
