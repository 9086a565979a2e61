import ArgumentParser
import Council
import ExchangeAPI

struct AccountAdd: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "add",
            Bilingual(
                en: "Add an account, or change the one of that id as a whole.",
                fr: "Ajoute un compte, ou remplace entièrement celui de cet identifiant."
            ),
            examples: [
                "partage account add m-tremblay --name \"Mia Tremblay\" --email mia@example.org --language fr"
                    + " --role contact:qc --role approver:qc"
            ]
        )
    }

    @Argument(
        help: ArgumentHelp(
            Bilingual(
                en:
                    "Its id: letters, digits and hyphens, not a person's name if that should stay out of signed records.",
                fr:
                    "Son identifiant : lettres, chiffres et traits d’union; évitez le nom d’une personne s’il ne doit pas "
                    + "figurer dans des enregistrements signés."
            ),
            value: Bilingual(en: "account", fr: "compte")
        )
    )
    var id: AccountID

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "The name of the person or program.", fr: "Le nom de la personne ou du programme."),
            value: Bilingual(en: "name", fr: "nom")
        )
    )
    var name: String

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Its e-mail address.", fr: "Son adresse courriel."),
            value: Bilingual(en: "address", fr: "adresse")
        )
    )
    var email: String?

    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "The language it is addressed in.",
                fr: "La langue dans laquelle on s’adresse à elle ou à lui."
            ),
            value: Bilingual(en: "language", fr: "langue")
        )
    )
    var language: Language = .english

    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "secretariat, member, auditor, administrator, contact:CODE or approver:CODE; may be repeated.",
                fr: "secretariat, member, auditor, administrator, contact:CODE ou approver:CODE; peut être répété."
            ),
            value: Bilingual(en: "role", fr: "rôle")
        )
    )
    var role: [Role] = []

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let account = Account(id: id, name: name, email: email, language: language, roles: role)
        try context.present(
            AccountsPresentation(try await connection.client(context).putAccount(account).value),
            as: output.format
        )
    }
}
