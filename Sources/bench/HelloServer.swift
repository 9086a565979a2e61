import Hummingbird
import Logging

/// The ceiling: a Hummingbird server that says hello and does nothing else, on any free port.
enum HelloServer {
    static func run() async throws {
        let router = Router()
        router.get("/") { _, _ in "hello" }
        var logger = Logger(label: "hello")
        logger.logLevel = .warning
        let application = Application(
            router: router,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in print("http://127.0.0.1:\(channel.localAddress?.port ?? 0)/") },
            logger: logger
        )
        try await application.runService()
    }
}
