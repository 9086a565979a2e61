import ArgumentParser
import Council
import ExchangeAPI

struct MeetingExtend: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "extend",
            Bilingual(
                en: "Give one jurisdiction a later deadline.",
                fr: "Accorde une échéance ultérieure à une administration."
            ),
            examples: ["partage meeting extend 2018-09 on --until 2018-09-04T21:00Z --reason \"New contact\""]
        )
    }

    @OptionGroup var meeting: MeetingArgument

    @Argument(help: ArgumentHelp(Jurisdiction.codeHelp, value: Jurisdiction.codeName))
    var jurisdiction: JurisdictionCode

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "The new deadline.", fr: "La nouvelle échéance."),
            value: Bilingual(en: "time", fr: "moment")
        )
    )
    var until: Timestamp

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Why, for the record.", fr: "Le motif, consigné au registre."),
            value: Bilingual(en: "reason", fr: "motif")
        )
    )
    var reason: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let request = ExtensionRequest(jurisdiction: jurisdiction, until: until, reason: reason)
        let extended = try await connection.client(context).extend(meeting.code, request).value
        try context.present(MeetingsPresentation(extended), as: output.format)
    }
}
