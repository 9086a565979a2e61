import ArgumentParser
import Council
import ExchangeAPI

/// Shows one submission: what the council received, or the jurisdiction's own draft.
struct Show: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "show",
            Bilingual(
                en: "Show a jurisdiction's submission, or its draft.",
                fr: "Montre la soumission d’une administration, ou son ébauche."
            ),
            examples: ["partage show qc --meeting 2018-02", "partage show on --draft --format markdown"],
            discussion: Bilingual(
                en: "Without a jurisdiction, your own; where you speak for none or for several, name one.",
                fr: "Sans administration, la vôtre; si vous n’en représentez aucune ou plusieurs, nommez-en une."
            )
        )
    }

    @Argument(help: ArgumentHelp(Jurisdiction.codeHelp, value: Jurisdiction.codeName))
    var jurisdiction: JurisdictionCode?

    @Flag(help: ArgumentHelp(Bilingual(en: "Show the draft.", fr: "Montre l’ébauche.")))
    var draft = false

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let client = try connection.client(context)
        let meeting = try await meeting.code(client)
        let code = try await client.jurisdictionOrOwn(jurisdiction)
        let view =
            draft
            ? try await client.draft(meeting, code).value : try await client.submission(meeting, code).value
        let name = try await client.jurisdiction(code).value.name(at: view.at)
        let topics = try await client.topics().value.items
        try context.present(SubmissionPresentation(view: view, name: name, topics: topics), as: output.format)
    }
}

extension Jurisdiction {
    static let codeHelp = Bilingual(
        en: "The jurisdiction's code, such as on, in any case.",
        fr: "Le code de l’administration, comme qc, en majuscules ou non."
    )
    static let codeName = Bilingual(en: "jurisdiction", fr: "administration")
}

extension ExchangeClient {
    /// The jurisdiction named, else the one that the caller speaks for.
    func jurisdictionOrOwn(_ named: JurisdictionCode?) async throws -> JurisdictionCode {
        if let named { return named }
        let own = Set(try await whoami().value.roles.compactMap(\.jurisdiction))
        guard own.count == 1, let code = own.first else {
            throw Failure(
                .usage,
                Bilingual(
                    en: own.isEmpty
                        ? "You speak for no jurisdiction: name one." : "You speak for several jurisdictions: name one.",
                    fr: own.isEmpty
                        ? "Vous ne représentez aucune administration : nommez-en une."
                        : "Vous représentez plusieurs administrations : nommez-en une."
                )
            )
        }
        return code
    }
}
