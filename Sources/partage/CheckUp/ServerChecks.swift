import Council
import ExchangeAPI

/// What the doctor asks of a server: whether it answers, whether it is ready, and a real round trip as whoever signed in.
struct ServerChecks {
    let address: ServerAddress
    let token: String?
    let language: Language
    /// Whether there ought to be a server: where only a data folder was named, none may be running.
    let isExpected: Bool

    func run() async -> [Check] {
        var limits = ExchangeClient.Limits()
        limits.timeout = .seconds(3)
        let client = ExchangeClient(server: address, token: token, language: language, limits: limits)
        do {
            _ = try await client.alive()
        } catch {
            return [
                Check(
                    Bilingual(en: "Server", fr: "Serveur"),
                    isExpected ? .fault : .warning,
                    Bilingual(
                        en: "\(address) does not answer. Start it (partage serve) or name another with --server.",
                        fr: "\(address) ne répond pas. Démarrez-le (partage serve) ou nommez-en un autre avec --server."
                    )
                )
            ]
        }
        return [
            Check(Bilingual(en: "Server", fr: "Serveur"), .good, Bilingual(en: "\(address)", fr: "\(address)")),
            await readiness(client), await roundTrip(client),
        ]
    }

    private func readiness(_ client: ExchangeClient) async -> Check {
        let name = Bilingual(en: "Ready", fr: "Prêt")
        do {
            _ = try await client.ready()
            return Check(name, .good, true.label)
        } catch let error as ExchangeError {
            return Check(name, .fault, error.message)
        } catch {
            return Check(name, .fault, false.label)
        }
    }

    /// An answered port proves little; an answer that names the account proves sign-in, database and network.
    private func roundTrip(_ client: ExchangeClient) async -> Check {
        let name = Bilingual(en: "Signed in", fr: "Session")
        guard token != nil else {
            return Check(
                name,
                .warning,
                Bilingual(
                    en: "No. Run: partage login --server \(address)",
                    fr: "Non. Exécutez : partage login --server \(address)"
                )
            )
        }
        let clock = ContinuousClock()
        let start = clock.now
        do {
            let whoami = try await client.whoami().value
            let milliseconds = (clock.now - start) / .milliseconds(1)
            let took = "\(Int(milliseconds.rounded()))\u{A0}ms"
            return Check(
                name,
                .good,
                Bilingual(
                    en: "as \(whoami.name), answered in \(took)",
                    fr: "\(whoami.name), réponse en \(took)"
                )
            )
        } catch let error as ExchangeError {
            return Check(name, .fault, error.message)
        } catch {
            return Check(name, .fault, false.label)
        }
    }
}
