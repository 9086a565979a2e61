import Council

/// Who somebody is here, and what their token allows.
struct WhoamiPresentation: Presentation {
    let whoami: Whoami
    let server: String

    var json: any Encodable & Sendable { whoami }

    func document(in language: Language) -> Document {
        Document([
            .fields([
                .init(Bilingual(en: "Server", fr: "Serveur")[language], RichText(server)),
                .init(Bilingual(en: "Account", fr: "Compte")[language], RichText(whoami.account.rawValue)),
                .init(Bilingual(en: "Name", fr: "Nom")[language], RichText(whoami.name)),
                .init(Bilingual(en: "Language", fr: "Langue")[language], RichText(whoami.language.label[language])),
                .init(Bilingual(en: "Roles", fr: "Rôles")[language], RichText(roles(language))),
                .init(Bilingual(en: "Token allows", fr: "Le jeton permet de")[language], RichText(scopes(language))),
            ])
        ])
    }

    func table(in language: Language) -> Table {
        Table(
            [
                Bilingual(en: "Account", fr: "Compte"), Bilingual(en: "Name", fr: "Nom"),
                Bilingual(en: "Roles", fr: "Rôles"), Bilingual(en: "Token allows", fr: "Le jeton permet de"),
            ].map { Table.Column($0[language]) },
            rows: [[whoami.account.rawValue, whoami.name, roles(language), scopes(language)].map { RichText($0) }]
        )
    }

    private func roles(_ language: Language) -> String {
        whoami.roles.map { $0.label[language] }.joined(separator: ", ")
    }

    private func scopes(_ language: Language) -> String {
        whoami.scopes.map { $0.label[language] }.joined(separator: ", ")
    }
}
