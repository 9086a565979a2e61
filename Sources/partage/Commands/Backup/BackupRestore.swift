import ArgumentParser
import Council
import Exchange
import Foundation

struct BackupRestore: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "restore",
            Bilingual(
                en: "Put a backup into a data folder that holds no council.",
                fr: "Met une sauvegarde dans un dossier de données sans conseil."
            ),
            examples: ["partage backup restore council.backup --data /var/lib/partage --key /media/key/node.key"]
        )
    }

    @OptionGroup var backup: BackupArgument
    @OptionGroup var data: DataOptions

    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "The council's signing key, which was kept apart; it is copied into the folder.",
                fr: "La clé de signature du conseil, gardée à part; elle est copiée dans le dossier."
            ),
            value: Bilingual(en: "file", fr: "fichier")
        ),
        completion: .file()
    )
    var key: String?

    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let folder = try data.folder(context)
        let report = try await context.showingProgress(Bilingual(en: "Restoring", fr: "Restauration")) {
            let report = try await Exchange.verifyBackup(backup.file)
            if report.isSound { try await Exchange.restoreBackup(backup.file, into: folder) }
            return report
        }
        try context.present(LedgerPresentation(report: report), as: output.format)
        guard report.isSound else { throw Ending.badData }
        if let key { try copyKey(key, into: folder) }
        let isWhole = FileManager.default.fileExists(atPath: folder + "/node.key")
        context.note(
            isWhole
                ? Bilingual(
                    en: "The council is restored. Look at it: partage doctor --data \(folder)",
                    fr: "Le conseil est restauré. Examinez-le : partage doctor --data \(folder)"
                )
                : Bilingual(
                    en: "The database is restored; put the signing key back too: \(folder)/node.key, chmod 600.",
                    fr: "La base est restaurée; remettez aussi la clé de signature : \(folder)/node.key, chmod 600."
                )
        )
    }

    private func copyKey(_ key: String, into folder: String) throws(Failure) {
        let place = folder + "/node.key"
        guard let bytes = FileManager.default.contents(atPath: key), bytes.count <= 1024,
            !FileManager.default.fileExists(atPath: place),
            FileManager.default.createFile(atPath: place, contents: bytes, attributes: [.posixPermissions: 0o600])
        else {
            throw Failure(
                .badData,
                Bilingual(
                    en: "The key \(key) could not be copied to \(place). The database is restored.",
                    fr: "La clé \(key) n’a pu être copiée dans \(place). La base est restaurée."
                )
            )
        }
    }
}
