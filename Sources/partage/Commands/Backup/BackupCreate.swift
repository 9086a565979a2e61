import ArgumentParser
import Council
import Exchange

struct BackupCreate: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "create",
            Bilingual(
                en: "Write a backup, with no server running, and verify it.",
                fr: "Écrit une sauvegarde, serveur arrêté, et la vérifie."
            ),
            examples: ["partage backup create council.backup --data /var/lib/partage"]
        )
    }

    @OptionGroup var backup: BackupArgument
    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let report = try await context.showingProgress(
            Bilingual(en: "Writing the backup", fr: "Écriture de la sauvegarde")
        ) {
            try await data.withExchange(context) { try await $0.backup(to: backup.file) }
            return try await Exchange.verifyBackup(backup.file)
        }
        try context.present(LedgerPresentation(report: report), as: output.format)
        guard report.isSound else { throw Ending.badData }
        context.note(
            Bilingual(
                en:
                    "The backup \(backup.file) is written and verified. Keep node.key of the data folder apart from it.",
                fr:
                    "La sauvegarde \(backup.file) est écrite et vérifiée. Gardez à part le fichier node.key du dossier de "
                    + "données."
            )
        )
    }
}
