import Foundation
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
            onServerRunning: { channel in tell(port: channel.localAddress?.port) },
            logger: logger
        )
        try await application.runService()
    }

    /// Written at once: what `print` says waits in a buffer where it goes to a file.
    private static func tell(port: Int?) {
        FileHandle.standardOutput.write(Data("http://127.0.0.1:\(port ?? 0)\n".utf8))
    }
}
