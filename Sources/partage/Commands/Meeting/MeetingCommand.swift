import ArgumentParser
import Council

/// What the secretariat does with meetings.
struct MeetingCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "meeting",
            Bilingual(en: "Create, open, close and list meetings.", fr: "Crée, ouvre, clôt et liste les réunions."),
            examples: ["partage meeting list"],
            subcommands: [
                MeetingList.self, MeetingCreate.self, MeetingOpen.self, MeetingClose.self, MeetingExtend.self,
            ]
        )
    }

    @OptionGroup var interface: InterfaceOptions
}

/// The meeting that a command of the secretariat's names.
struct MeetingArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            Bilingual(en: "The meeting's code, such as 2018-02.", fr: "Le code de la réunion, comme 2018-02."),
            value: Bilingual(en: "meeting", fr: "réunion")
        )
    )
    var code: MeetingCode
}
