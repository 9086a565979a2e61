import ArgumentParser
import Council
import ExchangeAPI

/// Lists the saved states of a submission.
struct History: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "history",
            Bilingual(
                en: "List what was saved, submitted, returned and withdrawn.",
                fr: "Liste ce qui a été enregistré, soumis, retourné et retiré."
            ),
            examples: ["partage history on --meeting 2018-02"]
        )
    }

    @Argument(help: ArgumentHelp(Jurisdiction.codeHelp, value: Jurisdiction.codeName))
    var jurisdiction: JurisdictionCode

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let client = try connection.client(context)
        let history = try await client.history(meeting.code(client), jurisdiction).value
        try context.present(HistoryPresentation(history: history), as: output.format)
    }
}
