import ArgumentParser
import Council
import ExchangeAPI

struct MeetingClose: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "close",
            Bilingual(
                en: "Close a meeting to submissions, extensions apart.",
                fr: "Clôt une réunion aux soumissions, sauf prolongation."
            ),
            examples: ["partage meeting close 2018-09"]
        )
    }

    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let closed = try await connection.client(context).closeMeeting(meeting.code).value
        try context.present(MeetingsPresentation(closed), as: output.format)
    }
}
