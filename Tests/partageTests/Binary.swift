import Foundation
import Synchronization

/// The binary as it was built beside these tests.
enum Binary {
    struct Outcome: Sendable {
        let status: Int32
        let output: String
        let errors: String
    }

    static var url: URL {
        URL(fileURLWithPath: ProcessInfo.processInfo.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
            .appending(path: "partage")
    }

    /// Runs it to its end; the streams go through files, so that no pipe can fill up.
    static func run(
        _ arguments: [String],
        input: String = "",
        environment: [String: String] = [:],
        in world: World
    ) async throws -> Outcome {
        let name = UUID().uuidString
        func file(_ ending: String, _ content: String = "") throws -> URL {
            let url = world.folder.appending(path: "\(name).\(ending)")
            try Data(content.utf8).write(to: url)
            return url
        }
        let (stdin, stdout, stderr) = (try file("in", input), try file("out"), try file("err"))
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.environment = ["HOME": world.folder.path, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"]
            .merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: stdin)
        process.standardOutput = try FileHandle(forWritingTo: stdout)
        process.standardError = try FileHandle(forWritingTo: stderr)
        try await withCheckedThrowingContinuation { (ended: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in ended.resume() }
            do { try process.run() } catch { ended.resume(throwing: error) }
        }
        return Outcome(
            status: process.terminationStatus,
            output: try String(contentsOf: stdout, encoding: .utf8),
            errors: try String(contentsOf: stderr, encoding: .utf8)
        )
    }
}

/// A file of `Fixtures`.
func fixture(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)").path
}
