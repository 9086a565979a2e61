import ArgumentParser
import Council
import Exchange
import Foundation
import Logging
import Server

/// Runs the server until it is told to stop.
struct Serve: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "serve",
            Bilingual(en: "Run the server.", fr: "Exécute le serveur."),
            examples: ["partage serve --data /var/lib/partage", "partage serve --demo"],
            discussion: Bilingual(
                en: """
                    The log is JSON lines on standard error. SIGTERM and SIGINT let the requests in progress end. A \
                    proxy that ends TLS stands in front of any address other than this machine's own.
                    """,
                fr: """
                    Le journal est en lignes JSON sur la sortie d’erreur. SIGTERM et SIGINT laissent finir les requêtes \
                    en cours. Un mandataire qui termine TLS précède toute adresse autre que celle de cette machine.
                    """
            )
        )
    }

    @OptionGroup var data: DataOptions

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "The address to listen on.", fr: "L’adresse d’écoute."),
            value: Bilingual(en: "address", fr: "adresse")
        )
    )
    var host = "127.0.0.1"

    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "The port to listen on; 0 for any that is free.",
                fr: "Le port d’écoute; 0 pour un port libre."
            ),
            value: Bilingual(en: "port", fr: "port")
        )
    )
    var port = 8080

    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "The port for Prometheus metrics, on this machine's own address; none where left out.",
                fr: "Le port des mesures Prometheus, à l’adresse locale; aucun à défaut."
            ),
            value: Bilingual(en: "port", fr: "port")
        )
    )
    var metricsPort: Int?

    @Flag(
        help: ArgumentHelp(
            Bilingual(
                en: "Clients come over TLS, through a proxy: have browsers insist on it.",
                fr: "Les clients viennent par TLS, par un mandataire : les navigateurs s’y tiendront."
            )
        )
    )
    var behindTls = false

    @Flag(
        help: ArgumentHelp(
            Bilingual(
                en: "Serve the demo council, with invented people and texts; an empty data folder is filled first.",
                fr: "Sert le conseil de démonstration, aux gens et textes inventés; un dossier vide est d’abord rempli."
            )
        )
    )
    var demo = false

    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "Where the demo's files are; deploy/demo of the checkout where left out.",
                fr: "Où sont les fichiers de la démonstration; à défaut, deploy/demo de la copie de travail."
            ),
            value: Bilingual(en: "folder", fr: "dossier")
        ),
        completion: .directory
    )
    var demoData: String?

    @OptionGroup var interface: InterfaceOptions

    func validate() throws {
        guard (0...65_535).contains(port), (0...65_535).contains(metricsPort ?? 0) else {
            throw ValidationError(
                Bilingual(en: "A port is from 0 to 65535.", fr: "Un port va de 0 à 65535.").text
            )
        }
    }

    func run(_ context: Context) async throws {
        let stream = LogStream.standardError()
        LoggingSystem.bootstrap { JSONLogHandler(label: $0, stream: stream, level: .info) }
        let logger = Logger(label: "partage")
        var configuration = ServerConfiguration()
        configuration.host = host
        configuration.port = port
        configuration.metricsPort = metricsPort
        configuration.isBehindTLS = behindTls

        let exchange = try await open(context, logger)
        do {
            try await serve(exchange, configuration, log: stream, logger: logger) { address in
                tell(address, exchange.folder, context)
            }
        } catch {
            await exchange.close()
            stream.flush()
            throw Self.explained(error, host: host, port: port)
        }
        await exchange.close()
        stream.flush()
    }

    private func open(_ context: Context, _ logger: Logger) async throws -> Exchange {
        guard demo else { return try await Exchange.open(in: data.folder(context), logger: logger) }
        let files = try DemoPlace.files(named: demoData)
        let folder = data.named(context) ?? DemoPlace.dataFolder(context.environment)
        return try await context.showingProgress(
            Bilingual(en: "Loading the demo council", fr: "Chargement du conseil de démonstration")
        ) {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            return try await DemoCouncil.open(in: folder, from: files, logger: logger)
        }
    }

    /// Says where the server is, on standard output so that a program that started it can read the port.
    private func tell(_ address: ListeningAddress, _ folder: String, _ context: Context) {
        let lines =
            [
                Bilingual(en: "Listening on \(address)", fr: "À l’écoute sur \(address)"),
                Bilingual(en: "Data in \(folder)", fr: "Données dans \(folder)"),
            ]
            + (address.metricsPort.map { port in
                [
                    Bilingual(
                        en: "Metrics on http://127.0.0.1:\(port)/metrics",
                        fr: "Mesures sur http://127.0.0.1:\(port)/metrics"
                    )
                ]
            } ?? [])
            + (demo
                ? [
                    Bilingual(
                        en: "Tokens in \(folder)/\(DemoCouncil.credentialsFile)",
                        fr: "Jetons dans \(folder)/\(DemoCouncil.credentialsFile)"
                    ),
                    Bilingual(
                        en: "To sign in, give one of them to: partage login --server \(address)",
                        fr: "Pour ouvrir une session, donnez-en un à\u{A0}: partage login --server \(address)"
                    ),
                ] : [])
        try? context.write(lines.map { $0[context.language] + "\n" }.joined())
    }

    /// What stops a server from starting is most often a port that is taken.
    private static func explained(_ error: any Error, host: String, port: Int) -> any Error {
        guard !(error is ExchangeError), !(error is Failure) else { return error }
        return Failure(
            .unavailable,
            Bilingual(
                en: "The server could not listen on \(host):\(port): \(error)",
                fr: "Le serveur n’a pu se mettre à l’écoute sur \(host):\(port) : \(error)"
            )
        )
    }
}
