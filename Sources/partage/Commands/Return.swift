import ArgumentParser
import Council
import ExchangeAPI

/// Gives a submission back to its jurisdiction.
struct Return: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "return",
            Bilingual(
                en: "Return a submission to its jurisdiction, with a reason (secretariat).",
                fr: "Retourne une soumission à son administration, motif à l’appui (secrétariat)."
            ),
            examples: ["partage return on --meeting 2018-02 --reason \"Part 3 is missing.\""]
        )
    }

    @Argument(help: ArgumentHelp(Jurisdiction.codeHelp, value: Jurisdiction.codeName))
    var jurisdiction: JurisdictionCode

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Why, in words for its authors.", fr: "Le motif, à l’intention des auteurs."),
            value: Bilingual(en: "reason", fr: "motif")
        )
    )
    var reason: String

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let client = try connection.client(context)
        let revision = try await client.returnSubmission(meeting.code(client), jurisdiction, reason: reason).value
        try context.present(RevisionPresentation(revision: revision), as: output.format)
    }
}
