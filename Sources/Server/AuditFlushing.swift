import Exchange
import Logging
import ServiceLifecycle

/// Has the exchange write out its audit trail every second while the server runs, and once more when it stops.
struct AuditFlushing: Service {
    let exchange: Exchange
    let logger: Logger

    func run() async {
        await cancelWhenGracefulShutdown {
            while (try? await Task.sleep(for: .seconds(1))) != nil { await flush() }
        }
        await flush()
    }

    private func flush() async {
        do {
            try await exchange.flush()
        } catch {
            logger.error("the audit trail could not be written", metadata: ["error": "\(type(of: error))"])
        }
    }
}
