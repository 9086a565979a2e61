import ArgumentParser
import Council
import ExchangeAPI

/// Compares jurisdictions at one meeting, or one jurisdiction at two meetings.
struct Compare: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "compare",
            Bilingual(
                en: "Compare jurisdictions side by side, or one jurisdiction from meeting to meeting.",
                fr: "Compare des administrations côte à côte, ou une administration d’une réunion à l’autre."
            ),
            examples: [
                "partage compare IRCC ON QC --meeting 2018-02 --section priorities",
                "partage compare IRCC --meetings 2017-09 2018-02",
            ],
            discussion: Bilingual(
                en: """
                    Where a jurisdiction has not said what became of an entry, entries are matched by likeness of text; \
                    the score is shown, from 0 to 1, because such a match is a guess.
                    """,
                fr: """
                    Si une administration n’a pas dit ce qu’un élément est devenu, les éléments sont appariés selon la \
                    ressemblance des textes; la cote, de 0 à 1, est affichée, car c’est une supposition.
                    """
            )
        )
    }

    @Argument(
        help: ArgumentHelp(
            Bilingual(en: "Jurisdictions' codes, in any case.", fr: "Codes d’administrations, en majuscules ou non."),
            value: Jurisdiction.codeName
        )
    )
    var jurisdictions: [JurisdictionCode]

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "The part of the form to lay side by side.", fr: "La partie du formulaire à comparer."),
            value: Bilingual(en: "part", fr: "partie")
        )
    )
    var section: SectionKey = .priorities

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp(
            Bilingual(
                en: "Two meetings, the earlier first, to follow one jurisdiction from one to the other.",
                fr: "Deux réunions, la plus ancienne d’abord, pour suivre une administration de l’une à l’autre."
            ),
            value: Bilingual(en: "meeting", fr: "réunion")
        )
    )
    var meetings: [MeetingCode] = []

    @Flag(
        help: ArgumentHelp(
            Bilingual(en: "Show whole entries, not their headings alone.", fr: "Montre les éléments en entier.")
        )
    )
    var full = false

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard meetings.isEmpty || (meetings.count == 2 && jurisdictions.count == 1 && meeting.meeting == nil) else {
            throw ValidationError(
                Bilingual(
                    en: "--meetings takes two meetings, of one jurisdiction, and goes without --meeting.",
                    fr: "--meetings demande deux réunions, d’une seule administration, sans --meeting."
                ).text
            )
        }
        guard meetings.count == 2 || jurisdictions.count > 1 else {
            throw ValidationError(
                Bilingual(
                    en: "Name two or more jurisdictions, or one with --meetings EARLIER LATER.",
                    fr: "Nommez au moins deux administrations, ou une seule avec --meetings AVANT APRÈS."
                ).text
            )
        }
    }

    func run(_ context: Context) async throws {
        let client = try connection.client(context)
        guard meetings.count == 2 else {
            let sides = try await client.compare(jurisdictions, in: meeting.code(client), section: section).value
            return try context.present(SideBySidePresentation(comparison: sides, isFull: full), as: output.format)
        }
        let comparison = try await client.compare(jurisdictions[0], from: meetings[0], to: meetings[1]).value
        let name = try await client.jurisdiction(jurisdictions[0]).value.name()
        try context.present(MeetingComparisonPresentation(comparison: comparison, name: name), as: output.format)
    }
}
