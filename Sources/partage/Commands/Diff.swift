import ArgumentParser
import Council
import ExchangeAPI

/// Shows what changed between two revisions of a submission.
struct Diff: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "diff",
            Bilingual(
                en: "Show what changed between two revisions, word by word.",
                fr: "Montre ce qui a changé entre deux versions, mot par mot."
            ),
            examples: ["partage diff on", "partage diff on 5f1c2a 99e0b1 --meeting 2018-02"],
            discussion: Bilingual(
                en: "Without FROM and TO, the last two revisions that hold text. `partage history` lists them.",
                fr: "Sans DE ni À, les deux dernières versions qui ont un texte. `partage history` les liste."
            )
        )
    }

    @Argument(help: ArgumentHelp(Jurisdiction.codeHelp, value: Jurisdiction.codeName))
    var jurisdiction: JurisdictionCode

    @Argument(
        help: ArgumentHelp(
            Bilingual(
                en: "The record of the older revision, or its first digits.",
                fr: "L’enregistrement de l’ancienne version, ou ses premiers chiffres."
            ),
            value: Bilingual(en: "from", fr: "de")
        )
    )
    var from: String?

    @Argument(
        help: ArgumentHelp(
            Bilingual(
                en: "That of the newer one; the last where left out.",
                fr: "Celui de la nouvelle; à défaut, la dernière."
            ),
            value: Bilingual(en: "to", fr: "à")
        )
    )
    var to: String?

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let client = try connection.client(context)
        let meeting = try await meeting.code(client)
        let texts = try await client.history(meeting, jurisdiction).value.items.filter(\.hasText)
        let new = try to.map { try Self.find($0, in: texts) } ?? texts.last
        let old = try from.map { try Self.find($0, in: texts) } ?? texts.dropLast().last
        guard let old, let new else {
            throw Failure(
                .badData,
                Bilingual(
                    en: "There is one revision with text that you may see, so there is nothing to compare it with.",
                    fr: "Une seule version avec texte vous est accessible; il n’y a rien à quoi la comparer."
                )
            )
        }
        let diff = try await client.diff(from: old.revision, to: new.revision, of: meeting, jurisdiction).value
        try context.present(DiffPresentation(diff: diff, from: old, to: new), as: output.format)
    }

    /// The one revision that begins with the digits given.
    private static func find(_ digits: String, in texts: [Revision]) throws(Failure) -> Revision {
        let found = texts.filter { digits.count >= 4 && $0.revision.hasPrefix(digits.lowercased()) }
        guard let revision = found.first, found.count == 1 else {
            throw Failure(
                .badData,
                found.isEmpty
                    ? Bilingual(
                        en:
                            "No revision with text begins with “\(digits)” (at least four digits). Look at partage history.",
                        fr: "Aucune version avec texte ne commence par « \(digits) » (au moins quatre chiffres). "
                            + "Consultez partage history."
                    )
                    : Bilingual(
                        en: "Several revisions begin with “\(digits)”. Give more digits.",
                        fr: "Plusieurs versions commencent par « \(digits) ». Donnez plus de chiffres."
                    )
            )
        }
        return revision
    }
}
