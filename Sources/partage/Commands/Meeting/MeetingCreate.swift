import ArgumentParser
import Council
import ExchangeAPI

struct MeetingCreate: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "create",
            Bilingual(en: "Plan a meeting; it is opened later.", fr: "Planifie une réunion, qui s’ouvre par la suite."),
            examples: [
                "partage meeting create 2018-09 --date 2018-09-18 --opens 2018-07-10 --due 2018-08-28T21:00Z"
                    + " --title-en \"Fall meeting\" --title-fr \"Réunion d’automne\""
            ],
            discussion: Bilingual(
                en: "A time is written 2018-08-28T17:00-04:00; a day alone begins at midnight UTC.",
                fr: "Un moment s’écrit 2018-08-28T17:00-04:00; un jour seul commence à minuit UTC."
            )
        )
    }

    @OptionGroup var meeting: MeetingArgument

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Its title in English.", fr: "Son titre en anglais."),
            value: Bilingual(en: "title", fr: "titre")
        )
    )
    var titleEn: String

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Its title in French.", fr: "Son titre en français."),
            value: Bilingual(en: "title", fr: "titre")
        )
    )
    var titleFr: String

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Its first day.", fr: "Son premier jour."),
            value: Bilingual(en: "day", fr: "jour")
        )
    )
    var date: Timestamp

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "When the call is to open.", fr: "Ouverture prévue de l’appel."),
            value: Bilingual(en: "time", fr: "moment")
        )
    )
    var opens: Timestamp

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "When submissions are due.", fr: "Échéance des soumissions."),
            value: Bilingual(en: "time", fr: "moment")
        )
    )
    var due: Timestamp

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard opens <= due, due <= Timestamp(date.seconds + 86_400) else {
            throw ValidationError(
                Bilingual(
                    en: "The call opens first, then submissions are due, then the meeting is held.",
                    fr: "L’appel s’ouvre d’abord, puis vient l’échéance, puis la réunion."
                ).text
            )
        }
    }

    func run(_ context: Context) async throws {
        let planned = Meeting(
            code: meeting.code,
            title: Bilingual(en: titleEn, fr: titleFr),
            date: date,
            opens: opens,
            due: due,
            state: .planned
        )
        let created = try await connection.client(context).createMeeting(planned).value
        try context.present(MeetingsPresentation(created), as: output.format)
    }
}
