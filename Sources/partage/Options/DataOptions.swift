import ArgumentParser
import Council
import Exchange
import Logging

/// What every command takes that works on a data folder of this machine.
struct DataOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "The data folder; PARTAGE_DATA's where left out.",
                fr: "Le dossier de données; à défaut, celui de PARTAGE_DATA."
            ),
            value: Bilingual(en: "folder", fr: "dossier")
        ),
        completion: .directory
    )
    var data: String?

    /// The folder named, if one is.
    func named(_ context: Context) -> String? {
        data ?? context.environment["PARTAGE_DATA"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The folder, which must be named.
    func folder(_ context: Context) throws(Failure) -> String {
        guard let folder = named(context) else {
            throw Failure(
                .usage,
                Bilingual(
                    en: "Name the data folder with --data, or in PARTAGE_DATA.",
                    fr: "Nommez le dossier de données avec --data, ou dans PARTAGE_DATA."
                )
            )
        }
        return folder
    }

    /// Opens the council in the folder for one piece of work, with nobody else in it.
    func withExchange<Result>(
        _ context: Context,
        _ work: (Exchange) async throws -> Result
    ) async throws -> Result {
        let exchange = try await Exchange.open(in: folder(context), logger: Self.silent)
        do {
            let result = try await work(exchange)
            await exchange.close()
            return result
        } catch {
            await exchange.close()
            throw error
        }
    }

    /// A command says what went wrong itself; the log is the server's.
    static let silent = Logger(label: "partage") { _ in SwiftLogNoOpLogHandler() }
}
