import ArgumentParser
import Council

/// The account that a new council begins with; what is left out is asked for at a terminal.
struct FirstAccountOptions: ParsableArguments {
    @Option(help: ArgumentHelp(id, value: Bilingual(en: "account", fr: "compte")))
    var account: AccountID?

    @Option(help: ArgumentHelp(name, value: Bilingual(en: "name", fr: "nom")))
    var accountName: String?

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Their e-mail address.", fr: "Son adresse courriel."),
            value: Bilingual(en: "address", fr: "adresse")
        )
    )
    var email: String?

    private static let id = Bilingual(
        en: "The id of the first account, such as secretariat.",
        fr: "L’identifiant du premier compte, comme secretariat."
    )
    private static let name = Bilingual(
        en: "The name of the person whose account it is.",
        fr: "Le nom de la personne titulaire du compte."
    )

    /// The account, which keeps the meetings and the other accounts.
    func account(_ context: Context) throws(Failure) -> Account {
        guard let id = AccountID(rawValue: try context.answer(account?.rawValue, option: "--account", Self.id)) else {
            throw Failure(
                .usage,
                Bilingual(
                    en: "An account's id is made of letters, digits and hyphens.",
                    fr: "L’identifiant d’un compte est fait de lettres, de chiffres et de traits d’union."
                )
            )
        }
        return Account(
            id: id,
            name: try context.answer(accountName, option: "--account-name", Self.name),
            email: email,
            language: context.language,
            roles: [.secretariat, .administrator]
        )
    }
}
