import ArgumentParser
import Council
import ExchangeAPI

struct AccountList: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "list",
            Bilingual(en: "List the accounts.", fr: "Liste les comptes."),
            examples: ["partage account list"]
        )
    }

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        try context.present(
            AccountsPresentation(try await connection.client(context).accounts().value),
            as: output.format
        )
    }
}
