import ArgumentParser
import Council
import Exchange

struct LedgerRebuild: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "rebuild",
            Bilingual(
                en: "Fold all tables anew from the records, with no server running.",
                fr: "Reconstruit toutes les tables à partir des enregistrements, serveur arrêté."
            ),
            examples: ["partage ledger rebuild --data /var/lib/partage"]
        )
    }

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let report = try await data.withExchange(context) { exchange in
            try await context.showingProgress(Bilingual(en: "Folding", fr: "Reconstruction")) {
                try await exchange.rebuild()
                return try await exchange.verify()
            }
        }
        try context.present(LedgerPresentation(report: report), as: output.format)
        if !report.isSound { throw Ending.badData }
    }
}
