import ArgumentParser
import Council
import ExchangeAPI

/// Shows the audit trail, the newest lines first.
struct Audit: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "audit",
            Bilingual(
                en: "Show who read, exported or was refused what.",
                fr: "Montre qui a lu, exporté ou s’est vu refuser quoi."
            ),
            examples: ["partage audit --limit 100"]
        )
    }

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "At most so many lines.", fr: "Pas plus de tant de lignes."),
            value: Bilingual(en: "number", fr: "nombre")
        )
    )
    var limit = 50

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Only lines older than this number.", fr: "Seulement les lignes d’avant ce numéro."),
            value: Bilingual(en: "number", fr: "numéro")
        )
    )
    var before: Int64?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...500).contains(limit) else {
            throw ValidationError(Bilingual(en: "--limit is from 1 to 500.", fr: "--limit va de 1 à 500.").text)
        }
    }

    func run(_ context: Context) async throws {
        let lines = try await connection.client(context).audit(after: before.map(String.init), limit: limit).value
        try context.present(AuditPresentation(lines: lines), as: output.format)
    }
}
