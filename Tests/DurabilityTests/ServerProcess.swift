import Foundation
import Glibc

/// The real `partage serve`, as a process of its own on a free port.
final class ServerProcess {
    /// Where it listens.
    let address: String
    private let process: Process

    struct DidNotStart: Error {}

    /// The binary that was built beside these tests; PARTAGE_BINARY names another.
    static let binary: URL = {
        if let named = ProcessInfo.processInfo.environment["PARTAGE_BINARY"] { return URL(filePath: named) }
        let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        return tests.deletingLastPathComponent().appending(path: "partage")
    }()

    /// Starts a server on a data folder and returns once it listens.
    init(data: String) throws {
        process = Process()
        process.executableURL = Self.binary
        process.arguments = ["serve", "--data", data, "--port", "0", "--lang", "en"]
        let output = Pipe()
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        guard let address = Self.address(toldIn: output.fileHandleForReading) else {
            process.waitUntilExit()
            throw DidNotStart()
        }
        self.address = address
    }

    /// Ends it at once, as a crash would: nothing of it runs any more when this returns.
    func kill() {
        Self.kill(process.processIdentifier)
        process.waitUntilExit()
    }

    /// The process to end while requests are on their way.
    var identifier: Int32 { process.processIdentifier }

    static func kill(_ identifier: Int32) { _ = Glibc.kill(identifier, SIGKILL) }

    /// Asks it to end, and waits.
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    deinit {
        guard process.isRunning else { return }
        kill()
    }

    private static func address(toldIn output: FileHandle) -> String? {
        var told = ""
        while true {
            let more = output.availableData
            told += String(decoding: more, as: UTF8.self)
            if let found = told.firstMatch(of: #/(http://[0-9.:]+)\s/#) { return String(found.1) }
            if more.isEmpty { return nil }
        }
    }
}
