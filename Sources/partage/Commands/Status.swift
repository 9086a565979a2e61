import ArgumentParser
import Council
import ExchangeAPI

/// Shows where every jurisdiction stands before a meeting.
struct Status: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "status",
            Bilingual(
                en: "Show which jurisdictions have filed, and by when the others should.",
                fr: "Montre quelles administrations ont déposé et l’échéance des autres."
            ),
            examples: ["partage status --meeting 2018-02"]
        )
    }

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let client = try connection.client(context)
        let meeting = try await meeting.value(client)
        let board = try await client.board(of: meeting.code).value
        try context.present(BoardPresentation(meeting: meeting, board: board), as: output.format)
    }
}
