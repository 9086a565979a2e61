import ArgumentParser
import Council
import Exchange
import ExchangeAPI

struct LedgerVerify: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "verify",
            Bilingual(
                en: "Check every record, and that the tables follow from them.",
                fr: "Vérifie chaque enregistrement, et que les tables en découlent."
            ),
            examples: ["partage ledger verify", "partage ledger verify --data /var/lib/partage"],
            discussion: Bilingual(
                en: "With --data the folder itself, with no server running; else the server's ledger (auditor).",
                fr: "Avec --data, le dossier lui-même, serveur arrêté; sinon, le registre du serveur (audit)."
            )
        )
    }

    @OptionGroup var data: DataOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let report = try await context.showingProgress(
            Bilingual(en: "Checking every record", fr: "Vérification de chaque enregistrement")
        ) {
            if try isOffline(context) { return try await data.withExchange(context) { try await $0.verify() } }
            return try await connection.client(context).verifyLedger().value
        }
        try context.present(LedgerPresentation(report: report), as: output.format)
        if !report.isSound { throw Ending.badData }
    }

    /// The folder is looked into where it is named; by its environment variable, only where no server is signed in to.
    private func isOffline(_ context: Context) throws -> Bool {
        if data.data != nil { return true }
        return try connection.server == nil && data.named(context) != nil && connection.token(context) == nil
    }
}
