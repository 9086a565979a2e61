import ArgumentParser
import Council
import ExchangeAPI

struct TokenRevoke: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "revoke",
            Bilingual(en: "End a token at once.", fr: "Met fin à un jeton sur-le-champ."),
            examples: ["partage token revoke t-2k9x"]
        )
    }

    @Argument(
        help: ArgumentHelp(
            Bilingual(
                en: "The token's id, as `partage token list` shows it.",
                fr: "L’identifiant du jeton, selon `partage token list`."
            ),
            value: Bilingual(en: "token", fr: "jeton")
        )
    )
    var id: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var interface: InterfaceOptions

    func run(_ context: Context) async throws {
        try await connection.client(context).revokeToken(id)
        context.note(Bilingual(en: "The token \(id) is revoked.", fr: "Le jeton \(id) est révoqué."))
    }
}
