import Council

/// Tokens in a list: everything but their secrets.
struct TokensPresentation: Presentation {
    let tokens: Page<AccessToken>

    var json: any Encodable & Sendable { tokens }

    func document(in language: Language) -> Document {
        Document(
            Table(
                [
                    .short(Bilingual(en: "Token", fr: "Jeton")[language]),
                    Table.Column(Bilingual(en: "Label", fr: "Étiquette")[language]),
                    Table.Column(Bilingual(en: "Allows", fr: "Permet de")[language]),
                    Table.Column(Bilingual(en: "Last used", fr: "Dernier emploi")[language]),
                    Table.Column(Bilingual(en: "Ends", fr: "Échoit")[language]),
                ],
                rows: tokens.items.map { token in
                    let revoked = Bilingual(en: "revoked ", fr: "révoqué le ")[language]
                    let end =
                        token.revokedAt.map { RichText(revoked + $0.day, .warning) } ?? RichText(token.expiresAt.day)
                    return [
                        RichText(token.id), RichText(token.label),
                        RichText(token.scopes.map { $0.label[language] }.joined(separator: ", ")),
                        RichText(token.lastUsedAt?.day ?? "–"), end,
                    ]
                },
                whenEmpty: Bilingual(en: "No tokens.", fr: "Aucun jeton.")[language]
            )
        )
    }

    func table(in language: Language) -> Table {
        let names = [
            Bilingual(en: "Token", fr: "Jeton"), Bilingual(en: "Account", fr: "Compte"),
            Bilingual(en: "Label", fr: "Étiquette"), Bilingual(en: "Allows", fr: "Permet de"),
            Bilingual(en: "Made", fr: "Créé"), Bilingual(en: "Ends", fr: "Échoit"),
            Bilingual(en: "Last used", fr: "Dernier emploi"), Bilingual(en: "Revoked", fr: "Révoqué"),
        ]
        return Table(
            names.map { Table.Column($0[language]) },
            rows: tokens.items.map { token in
                [
                    token.id, token.account.rawValue, token.label, token.scopes.map(\.rawValue).joined(separator: " "),
                    token.createdAt.iso8601, token.expiresAt.iso8601, token.lastUsedAt?.iso8601 ?? "",
                    token.revokedAt?.iso8601 ?? "",
                ].map { RichText($0) }
            }
        )
    }
}
