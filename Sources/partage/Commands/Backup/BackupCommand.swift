import ArgumentParser
import Council

/// Copies of a council that restore to the same state.
struct BackupCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "backup",
            Bilingual(en: "Create, verify and restore backups.", fr: "Crée, vérifie et restaure des sauvegardes."),
            examples: ["partage backup create council.backup --data /var/lib/partage"],
            discussion: Bilingual(
                en: "A backup holds the database, not the signing key (node.key): keep that apart.",
                fr: "Une sauvegarde contient la base de données, non la clé de signature (node.key) : gardez-la à part."
            ),
            subcommands: [BackupCreate.self, BackupVerify.self, BackupRestore.self]
        )
    }

    @OptionGroup var interface: InterfaceOptions
}

/// The backup that a command names.
struct BackupArgument: ParsableArguments {
    @Argument(
        help: ArgumentHelp(
            Bilingual(en: "The backup's file.", fr: "Le fichier de la sauvegarde."),
            value: Bilingual(en: "file", fr: "fichier")
        ),
        completion: .file()
    )
    var file: String
}
