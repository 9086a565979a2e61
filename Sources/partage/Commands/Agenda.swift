import ArgumentParser
import Council
import ExchangeAPI

/// Proposes a timed agenda from what was submitted.
struct Agenda: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "agenda",
            Bilingual(
                en: "Propose a timed agenda: each item with its sources and the reason for its place.",
                fr: "Propose un ordre du jour minuté : chaque point avec ses sources et sa raison d’être."
            ),
            examples: ["partage agenda --meeting 2018-02 --minutes 300"]
        )
    }

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "The minutes to fill.", fr: "Les minutes à remplir."),
            value: Bilingual(en: "minutes", fr: "minutes")
        )
    )
    var minutes = 300

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...AgendaProposal.longest).contains(minutes) else {
            throw ValidationError(
                Bilingual(
                    en: "--minutes is from 1 to \(AgendaProposal.longest).",
                    fr: "--minutes va de 1 à \(AgendaProposal.longest)."
                ).text
            )
        }
    }

    func run(_ context: Context) async throws {
        let client = try connection.client(context)
        let meeting = try await meeting.value(client)
        let agenda = try await client.agenda(of: meeting.code, minutes: minutes).value
        let presentation = AgendaPresentation(agenda: agenda, meeting: meeting)
        try context.present(presentation, as: output.format)
    }
}
