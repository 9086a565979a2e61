import ArgumentParser
import Council
import ExchangeAPI

/// Which meeting a command is about.
struct MeetingOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "The meeting, such as 2018-02; the current one where left out.",
                fr: "La réunion, comme 2018-02; à défaut, la réunion en cours."
            ),
            value: Bilingual(en: "meeting", fr: "réunion")
        )
    )
    var meeting: MeetingCode?

    /// The meeting's code, asked of the server where it was left out.
    func code(_ client: ExchangeClient) async throws -> MeetingCode {
        if let meeting { return meeting }
        return try await client.currentMeeting().value.code
    }

    /// The meeting itself.
    func value(_ client: ExchangeClient) async throws -> Meeting {
        if let meeting { return try await client.meeting(meeting).value }
        return try await client.currentMeeting().value
    }
}
