import ArgumentParser
import Council
import ExchangeAPI

/// What every command takes that speaks to a server.
struct ConnectionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "The server's address; PARTAGE_SERVER's, else http://127.0.0.1:8080, where left out.",
                fr: "L’adresse du serveur; à défaut, celle de PARTAGE_SERVER, sinon http://127.0.0.1:8080."
            ),
            value: Bilingual(en: "address", fr: "adresse")
        )
    )
    var server: String?

    /// Where the server is.
    func address(_ context: Context) throws(Failure) -> ServerAddress {
        let named = server ?? context.environment["PARTAGE_SERVER"].flatMap { $0.isEmpty ? nil : $0 }
        do {
            return try ServerAddress(
                named ?? "http://127.0.0.1:8080",
                allowsPlainText: context.environment["PARTAGE_ALLOW_HTTP"] == "1"
            )
        } catch {
            throw Failure(.usage, error.message)
        }
    }

    /// The token for the server: PARTAGE_TOKEN's, else the stored one. Never an argument, which other users could see.
    func token(_ context: Context) throws(Failure) -> String? {
        if let token = context.environment["PARTAGE_TOKEN"], !token.isEmpty { return token }
        return try StoredLogins(environment: context.environment).token(for: address(context))
    }

    /// Speaks to the server as whoever signed in.
    func client(_ context: Context) throws(Failure) -> ExchangeClient {
        let address = try address(context)
        guard let token = try token(context) else {
            throw Failure(
                .notAllowed,
                Bilingual(
                    en: "You are not signed in to \(address). Run: partage login --server \(address)",
                    fr: "Vous n’êtes pas en session avec \(address). Exécutez : partage login --server \(address)"
                )
            )
        }
        return ExchangeClient(server: address, token: token, language: context.language)
    }
}
