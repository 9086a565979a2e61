import ArgumentParser
import Council
import Exchange

struct BackupVerify: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "verify",
            Bilingual(
                en: "Restore a backup aside and check every record of it.",
                fr: "Restaure une sauvegarde à l’écart et en vérifie chaque enregistrement."
            ),
            examples: ["partage backup verify council.backup"]
        )
    }

    @OptionGroup var backup: BackupArgument
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let report = try await context.showingProgress(Bilingual(en: "Verifying", fr: "Vérification")) {
            try await Exchange.verifyBackup(backup.file)
        }
        try context.present(LedgerPresentation(report: report), as: output.format)
        if !report.isSound { throw Ending.badData }
    }
}
