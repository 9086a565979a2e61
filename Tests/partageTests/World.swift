import Council
import Foundation
import Synchronization

@testable import partage

/// A world for one invocation: what was written can be read back, and nothing outside is touched.
final class World: Sendable {
    private let written = Mutex("")
    private let noted = Mutex("")
    let folder: URL

    init() {
        folder = FileManager.default.temporaryDirectory.appending(path: "partage-cli-\(UUID().uuidString)")
        try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// What stands on standard output.
    var output: String { written.withLock(\.self) }
    /// What stands on standard error, each paragraph on one line however it was wrapped.
    var errors: String {
        noted.withLock(\.self).replacing("\n", with: " ")
    }

    func context(
        _ language: Language = .english,
        width: Int = 80,
        colour: Bool = false,
        input: String? = nil,
        environment: [String: String] = [:]
    ) -> Context {
        let lines = Mutex((input ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...])
        return Context(
            language: language,
            environment: ["HOME": folder.path, "LANG": language == .french ? "fr_CA.UTF-8" : "en_CA.UTF-8"]
                .merging(environment) { $1 },
            terminal: Terminal(width: width, colour: colour),
            input: StandardInput(
                isTerminal: false,
                readAll: { limit in Array((input ?? "").utf8.prefix(limit + 1)) },
                readLine: { _ in lines.withLock { $0.popFirst() } }
            ),
            write: { text in self.written.withLock { $0 += text } },
            writeError: { text in self.noted.withLock { $0 += text } }
        )
    }

    /// Runs a command line in this world.
    func run(
        _ arguments: [String],
        _ language: Language = .english,
        width: Int = 80,
        input: String? = nil,
        environment: [String: String] = [:]
    ) async -> Ending {
        let context = context(language, width: width, input: input, environment: environment)
        return await Invocation(arguments: arguments, context: context).run()
    }
}
