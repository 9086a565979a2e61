import ArgumentParser
import Council
import ExchangeAPI

struct MeetingList: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "list",
            Bilingual(en: "List the meetings.", fr: "Liste les réunions."),
            examples: ["partage meeting list"]
        )
    }

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        try context.present(
            MeetingsPresentation(try await connection.client(context).meetings().value),
            as: output.format
        )
    }
}
