import ArgumentParser
import Council
import ExchangeAPI

struct MeetingOpen: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "open",
            Bilingual(en: "Open a meeting to submissions.", fr: "Ouvre une réunion aux soumissions."),
            examples: ["partage meeting open 2018-09"]
        )
    }

    @OptionGroup var meeting: MeetingArgument
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let opened = try await connection.client(context).openMeeting(meeting.code).value
        try context.present(MeetingsPresentation(opened), as: output.format)
    }
}
