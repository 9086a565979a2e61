import Foundation
import Testing

/// Runs `evidence.py` on a document.
enum Python {
    static let isInstalled = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .contains { FileManager.default.isExecutableFile(atPath: "\($0)/python3") }

    private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(
        path: "evidence.py"
    )

    /// What the script prints; a status other than 0 fails the test.
    static func check(_ document: [UInt8]) throws -> String {
        let file = FileManager.default.temporaryDirectory.appending(path: "evidence-\(UUID().uuidString).json")
        try Data(document).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let python = Process()
        let output = Pipe()
        python.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        python.arguments = ["python3", script.path, file.path]
        python.standardOutput = output
        python.standardError = output
        try python.run()
        let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        python.waitUntilExit()
        #expect(python.terminationStatus == 0, "\(said)")
        return said
    }
}
