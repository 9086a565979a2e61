import ArgumentParser
import Council
import ExchangeAPI

/// Says who one is on the server.
struct WhoAmI: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "whoami",
            Bilingual(
                en: "Say which account you are, with its roles and what your token allows.",
                fr: "Indique votre compte, ses rôles et ce que permet votre jeton."
            ),
            examples: ["partage whoami"]
        )
    }

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let client = try connection.client(context)
        let whoami = try await client.whoami().value
        try context.present(WhoamiPresentation(whoami: whoami, server: "\(client.server)"), as: output.format)
    }
}
