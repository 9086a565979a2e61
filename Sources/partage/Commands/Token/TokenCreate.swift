import ArgumentParser
import Council
import ExchangeAPI

struct TokenCreate: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "create",
            Bilingual(
                en: "Make a token; its secret is shown this once.",
                fr: "Crée un jeton; son secret n’est affiché qu’une fois."
            ),
            examples: ["partage token create --label laptop --scope read --scope draft --days 30"]
        )
    }

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "What it is for: a device, a program.", fr: "À quoi il sert : un appareil, un programme."),
            value: Bilingual(en: "label", fr: "étiquette")
        )
    )
    var label: String

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "What it lets its bearer do; may be repeated.", fr: "Ce qu’il permet; peut être répété."),
            value: Bilingual(en: "scope", fr: "portée")
        )
    )
    var scope: [Scope] = [.read]

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "How many days it lasts, at most 90.", fr: "Sa durée en jours, 90 au plus."),
            value: Bilingual(en: "days", fr: "jours")
        )
    )
    var days = 90

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Whose it is to be (administrator).", fr: "À qui il sera (administration des comptes)."),
            value: Bilingual(en: "account", fr: "compte")
        )
    )
    var account: AccountID?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let request = TokenRequest(label: label, scopes: scope, days: days, account: account)
        let made = try await connection.client(context).createToken(request).value
        try context.present(NewTokenPresentation(made: made), as: output.format)
    }
}
