import ArgumentParser
import Council
import ExchangeAPI

/// Takes a submission back.
struct Withdraw: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "withdraw",
            Bilingual(
                en: "Take your jurisdiction's submission back until it is submitted again.",
                fr: "Retire la soumission de votre administration jusqu’à nouvel envoi."
            ),
            examples: ["partage withdraw on --meeting 2018-02"]
        )
    }

    @Argument(help: ArgumentHelp(Jurisdiction.codeHelp, value: Jurisdiction.codeName))
    var jurisdiction: JurisdictionCode

    @Flag(help: ArgumentHelp(Bilingual(en: "Do not ask.", fr: "Sans poser de question.")))
    var yes = false

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let client = try connection.client(context)
        let meeting = try await meeting.code(client)
        let question = Bilingual(
            en: "Take back the submission of \(jurisdiction) for \(meeting)? Members will no longer see it.",
            fr: "Retirer la soumission de \(jurisdiction) pour \(meeting)? Les membres ne la verront plus."
        )
        guard yes || context.confirms(question) else {
            throw Failure(
                .usage,
                Bilingual(
                    en: "Nothing was taken back. Add --yes to do so without being asked.",
                    fr: "Rien n’a été retiré. Ajoutez --yes pour le faire sans question."
                )
            )
        }
        let revision = try await client.withdraw(meeting, jurisdiction).value
        try context.present(RevisionPresentation(revision: revision), as: output.format)
    }
}
