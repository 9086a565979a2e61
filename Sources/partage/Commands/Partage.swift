import ArgumentParser
import Council

/// The command that all others stand under.
struct Partage: AsyncParsableCommand {
    static let version = "1.0.0"

    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "partage",
            abstract: Bilingual(
                en: "The information-sharing exchange of an intergovernmental council.",
                fr: "L’espace de partage d’information d’un conseil intergouvernemental."
            ).text,
            discussion: [examples, surroundings.text, statuses].joined(separator: "\n\n"),
            version: version,
            groupedSubcommands: [
                CommandGroup(
                    name: Bilingual(en: "Filing", fr: "Dépôt").text,
                    subcommands: [Parse.self, Submit.self, Withdraw.self]
                ),
                CommandGroup(
                    name: Bilingual(en: "Reading", fr: "Lecture").text,
                    subcommands: [
                        Status.self, Show.self, History.self, Diff.self, Compare.self, Search.self, Agenda.self,
                    ]
                ),
                CommandGroup(
                    name: Bilingual(en: "Secretariat", fr: "Secrétariat").text,
                    subcommands: [MeetingCommand.self, JurisdictionCommand.self, Return.self]
                ),
                CommandGroup(
                    name: Bilingual(en: "Signing in", fr: "Session et comptes").text,
                    subcommands: [
                        Login.self, Logout.self, WhoAmI.self, TokenCommand.self, AccountCommand.self, Audit.self,
                    ]
                ),
                CommandGroup(
                    name: Bilingual(en: "The server", fr: "Serveur").text,
                    subcommands: [
                        Serve.self, Initialize.self, LedgerCommand.self, BackupCommand.self, Doctor.self,
                        Completions.self,
                    ]
                ),
            ]
        )
    }

    @OptionGroup var interface: InterfaceOptions

    private static var examples: String {
        [
            Bilingual(en: "Examples:", fr: "Exemples :").text,
            "  partage login --server https://partage.example.org",
            "  partage submit form.txt --meeting 2018-02 --jurisdiction on --dry-run",
            "  partage compare IRCC ON QC --section priorities",
        ].joined(separator: "\n")
    }

    private static var surroundings: Bilingual {
        Bilingual(
            en: """
                Environment:
                  PARTAGE_SERVER: the server's address, where --server is not given (http://127.0.0.1:8080)
                  PARTAGE_TOKEN: the token, instead of the one that login stored
                  PARTAGE_DATA: the data folder, where --data is not given
                  PARTAGE_ALLOW_HTTP=1: send the token over plain http to another machine
                  NO_COLOR, COLUMNS, LC_ALL, LC_MESSAGES, LANG: as everywhere
                """,
            fr: """
                Environnement :
                  PARTAGE_SERVER : l’adresse du serveur, à défaut de --server (http://127.0.0.1:8080)
                  PARTAGE_TOKEN : le jeton, au lieu de celui que login a enregistré
                  PARTAGE_DATA : le dossier de données, à défaut de --data
                  PARTAGE_ALLOW_HTTP=1 : envoyer le jeton en http à une autre machine
                  NO_COLOR, COLUMNS, LC_ALL, LC_MESSAGES, LANG : comme partout
                """
        )
    }

    private static var statuses: String {
        let heading = Bilingual(en: "Exit status:", fr: "Code de sortie :").text
        return ([heading] + Ending.allCases.map { "  \($0.rawValue): \($0.meaning.text)" }).joined(separator: "\n")
    }
}
