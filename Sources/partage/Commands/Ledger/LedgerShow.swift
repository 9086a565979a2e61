import ArgumentParser
import Council
import Exchange
import Ledger

struct LedgerShow: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "show",
            Bilingual(
                en: "Show one record's header and signature, as they were signed; never its content.",
                fr: "Montre l’en-tête et la signature d’un enregistrement, tels que signés; jamais son contenu."
            ),
            examples: ["partage ledger show 5f1c… --data /var/lib/partage"]
        )
    }

    @Argument(
        help: ArgumentHelp(
            Bilingual(
                en: "The record's id, 64 hexadecimal digits.",
                fr: "L’identifiant de l’enregistrement, 64 chiffres hexadécimaux."
            ),
            value: Bilingual(en: "record", fr: "enregistrement")
        )
    )
    var id: String

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let record = try await data.withExchange(context) { try await $0.ledgerRecord(id.lowercased()) }
        guard let record else {
            throw Failure(
                .badData,
                Bilingual(en: "The ledger holds no record \(id).", fr: "Le registre n’a pas d’enregistrement \(id).")
            )
        }
        try context.present(RecordPresentation(record), as: output.format)
    }
}
