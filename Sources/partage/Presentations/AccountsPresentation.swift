import Council

/// Accounts in a list, or one of them.
struct AccountsPresentation: Presentation {
    private let accounts: [Account]
    let json: any Encodable & Sendable

    init(_ page: Page<Account>) {
        accounts = page.items
        json = page
    }

    init(_ account: Account) {
        accounts = [account]
        json = account
    }

    func document(in language: Language) -> Document {
        Document(
            Table(
                [
                    .short(Bilingual(en: "Account", fr: "Compte")[language]),
                    Table.Column(Bilingual(en: "Name", fr: "Nom")[language]),
                    Table.Column(Bilingual(en: "Roles", fr: "Rôles")[language]),
                ],
                rows: accounts.map { account in
                    [
                        RichText(account.id.rawValue),
                        RichText([account.name, account.email].compactMap(\.self).joined(separator: "\n")),
                        RichText(account.roles.map { $0.label[language] }.joined(separator: ", ")),
                    ]
                },
                whenEmpty: Bilingual(en: "No accounts yet.", fr: "Aucun compte pour l’instant.")[language]
            )
        )
    }

    func table(in language: Language) -> Table {
        let names = [
            Bilingual(en: "Account", fr: "Compte"), Bilingual(en: "Name", fr: "Nom"),
            Bilingual(en: "E-mail", fr: "Courriel"), Bilingual(en: "Language", fr: "Langue"),
            Bilingual(en: "Roles", fr: "Rôles"),
        ]
        return Table(
            names.map { Table.Column($0[language]) },
            rows: accounts.map { account in
                [
                    account.id.rawValue, account.name, account.email ?? "", account.language.rawValue,
                    account.roles.map(\.description).joined(separator: " "),
                ].map { RichText($0) }
            }
        )
    }
}
