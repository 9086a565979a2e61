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
                fr: "Crée un conseil : sa clé, ses noms et le premier compte."),
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
                    """))
    }

    @OptionGroup var data: DataOptions

    @Option(help: ArgumentHelp(
        Bilingual(en: "The council's name in English.", fr: "Le nom du conseil en anglais."), value: Bilingual(en: "name", fr: "nom")))
    var nameEn: String?

    @Option(help: ArgumentHelp(
        Bilingual(en: "The council's name in French.", fr: "Le nom du conseil en français."), value: Bilingual(en: "name", fr: "nom")))
    var nameFr: String?

    @Option(help: ArgumentHelp(
        Bilingual(en: "Its acronym in English.", fr: "Son sigle en anglais."), value: Bilingual(en: "acronym", fr: "sigle")))
    var acronymEn: String?

    @Option(help: ArgumentHelp(
        Bilingual(en: "Its acronym in French.", fr: "Son sigle en français."), value: Bilingual(en: "acronym", fr: "sigle")))
    var acronymFr: String?

    @Option(help: ArgumentHelp(
        Bilingual(en: "The confidentiality marking in English.", fr: "La mention de confidentialité en anglais."),
        value: Bilingual(en: "text", fr: "texte")))
    var markingEn = "Shared in confidence among the members of the council. Not for further distribution."

    @Option(help: ArgumentHelp(
        Bilingual(en: "The confidentiality marking in French.", fr: "La mention de confidentialité en français."),
        value: Bilingual(en: "text", fr: "texte")))
    var markingFr = "Communiqué à titre confidentiel aux membres du conseil. Ne pas rediffuser."

    @Option(help: ArgumentHelp(
        Bilingual(en: "The id of the first account.", fr: "L’identifiant du premier compte."), value: Bilingual(en: "account", fr: "compte")))
    var account: AccountID?

    @Option(help: ArgumentHelp(
        Bilingual(en: "The name of the person it is for.", fr: "Le nom de la personne à qui il est."), value: Bilingual(en: "name", fr: "nom")))
    var accountName: String?

    @Option(help: ArgumentHelp(
        Bilingual(en: "Their e-mail address.", fr: "Son adresse courriel."), value: Bilingual(en: "address", fr: "adresse")))
    var email: String?

    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let folder = try data.folder(context)
        func ask(_ given: String?, _ option: String, _ question: Bilingual) throws(Failure) -> String {
            try Question(option: option, text: question).answer(given, context)
        }
        let profile = CouncilProfile(
            name: Bilingual(
                en: try ask(nameEn, "--name-en", Bilingual(en: "The council's name in English", fr: "Nom du conseil en anglais")),
                fr: try ask(nameFr, "--name-fr", Bilingual(en: "The council's name in French", fr: "Nom du conseil en français"))),
            acronym: Bilingual(
                en: try ask(acronymEn, "--acronym-en", Bilingual(en: "Its acronym in English", fr: "Sigle en anglais")),
                fr: try ask(acronymFr, "--acronym-fr", Bilingual(en: "Its acronym in French", fr: "Sigle en français"))),
            marking: Bilingual(en: markingEn, fr: markingFr))
        let asked = try ask(
            account?.rawValue, "--account",
            Bilingual(en: "Id of the first account, such as secretariat", fr: "Identifiant du premier compte, comme secretariat"))
        guard let id = AccountID(rawValue: asked) else {
            throw Failure(
                .usage,
                Bilingual(
                    en: "An account's id is made of letters, digits and hyphens.",
                    fr: "L’identifiant d’un compte est fait de lettres, de chiffres et de traits d’union."))
        }
        let name = try ask(accountName, "--account-name", Bilingual(en: "Name of the person", fr: "Nom de la personne"))
        let first = Account(
            id: id, name: name, email: email, language: context.language, roles: [.secretariat, .administrator])
        let (exchange, token) = try await Exchange.create(
            in: folder, profile: profile, first: first, logger: DataOptions.silent)
        await exchange.close()
        try context.present(NewTokenPresentation(made: token), as: output.format)
        context.note(
            Bilingual(
                en: "The council is in \(folder). Start it: partage serve --data \(folder) — then: partage login",
                fr: "Le conseil est dans \(folder). Démarrez-le : partage serve --data \(folder), puis : partage login"))
    }
}

/// A value that an option gives or a person is asked for.
private struct Question {
    let option: String
    let text: Bilingual

    func answer(_ given: String?, _ context: Context) throws(Failure) -> String {
        if let given, !given.isEmpty { return given }
        if context.input.isTerminal {
            context.writeError(text[context.language] + (context.language == .french ? " : " : ": "))
            let answer = (context.input.readLine(false) ?? "").drop { $0 == " " }
            if !answer.isEmpty { return String(answer) }
        }
        throw Failure(.usage, Bilingual(en: "\(option) is missing.", fr: "Il manque \(option)."))
    }
}
