import ArgumentParser
import Council
import ExchangeAPI

struct TokenList: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "list",
            Bilingual(
                en: "List tokens: your own, or an account's.",
                fr: "Liste les jetons : les vôtres, ou ceux d’un compte."
            ),
            examples: ["partage token list"]
        )
    }

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Whose (administrator).", fr: "De qui (administration des comptes)."),
            value: Bilingual(en: "account", fr: "compte")
        )
    )
    var account: AccountID?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let tokens = try await connection.client(context).tokens(of: account).value
        try context.present(TokensPresentation(tokens: tokens), as: output.format)
    }
}
