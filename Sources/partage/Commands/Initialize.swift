import ArgumentParser
import Council
import Exchange

/// Creates a new council in a data folder.
struct Initialize: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "init",
            Bilingual(
                en: "Create a new council: its key, its names, and the first account.",
                fr: "Crée un conseil : sa clé, ses noms et le premier compte."
            ),
            examples: [
                "partage init --data /var/lib/partage",
                "partage init --data ./data --name-en \"Service Council\" --name-fr \"Conseil des services\""
                    + " --acronym-en SC --acronym-fr CS --account secretariat --account-name \"Sam Roy\"",
            ],
            discussion: Bilingual(
                en: """
                    What is left out is asked for at a terminal. The first account is secretariat and administrator; the \
                    token that is printed signs it in for seven days, and is shown this once.
                    """,
                fr: """
                    Ce qui manque est demandé au terminal. Le premier compte tient le secrétariat et l’administration \
                    des comptes; le jeton affiché lui ouvre une session pendant sept jours et n’est affiché qu’une fois.
                    """
            )
        )
    }

    @OptionGroup var data: DataOptions
    @OptionGroup var council: NewCouncilOptions
    @OptionGroup var first: FirstAccountOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let folder = try data.folder(context)
        let (exchange, token) = try await Exchange.create(
            in: folder,
            profile: council.profile(context),
            first: first.account(context),
            logger: DataOptions.silent
        )
        await exchange.close()
        try context.present(NewTokenPresentation(made: token), as: output.format)
        context.note(
            Bilingual(
                en: "The council is in \(folder). Start it: partage serve --data \(folder) — then: partage login",
                fr: "Le conseil est dans \(folder). Démarrez-le : partage serve --data \(folder), puis : partage login"
            )
        )
    }
}
