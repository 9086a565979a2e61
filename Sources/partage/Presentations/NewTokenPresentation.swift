import Council

/// A token just made: its secret is shown this once.
struct NewTokenPresentation: Presentation {
    let made: NewAccessToken

    var json: any Encodable & Sendable { made }

    func document(in language: Language) -> Document {
        Document([
            .paragraph(
                RichText(
                    Bilingual(
                        en: "Keep this token now: it is shown this once.",
                        fr: "Conservez ce jeton dès maintenant : il n’est affiché qu’une fois."
                    )[language]
                )
            ),
            .fields([
                .init(Bilingual(en: "Token", fr: "Jeton")[language], RichText(made.token, .strong)),
                .init(Bilingual(en: "Account", fr: "Compte")[language], RichText(made.details.account.rawValue)),
                .init(Bilingual(en: "Ends", fr: "Échoit")[language], RichText(made.details.expiresAt.day)),
            ]),
        ])
    }

    func table(in language: Language) -> Table {
        Table(
            [
                Bilingual(en: "Token", fr: "Jeton"), Bilingual(en: "Account", fr: "Compte"),
                Bilingual(en: "Ends", fr: "Échoit"),
            ].map { Table.Column($0[language]) },
            rows: [[made.token, made.details.account.rawValue, made.details.expiresAt.iso8601].map { RichText($0) }]
        )
    }
}
