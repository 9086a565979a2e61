import ArgumentParser
import Council
import ExchangeAPI

struct JurisdictionList: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "list",
            Bilingual(
                en: "List the jurisdictions in order of precedence.",
                fr: "Liste les administrations par ordre de préséance."
            ),
            examples: ["partage jurisdiction list"]
        )
    }

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let jurisdictions = try await connection.client(context).jurisdictions().value
        try context.present(JurisdictionsPresentation(jurisdictions), as: output.format)
    }
}
