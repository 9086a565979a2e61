import Foundation

/// The real server with the demo council, as its own process on a free port, for as long as a test needs it.
struct ServerProcess: Sendable {
    let address: String
    let dataFolder: URL
    /// A token for each role, as `demo-credentials.json` has them.
    private let tokens: [String: String]

    /// Environment variables that sign in as a role.
    func signedIn(as role: String) throws -> [String: String] {
        guard let token = tokens[role] else { throw CocoaError(.keyValueValidation) }
        return ["PARTAGE_SERVER": address, "PARTAGE_TOKEN": token]
    }

    func token(of role: String) throws -> String {
        guard let token = tokens[role] else { throw CocoaError(.keyValueValidation) }
        return token
    }

    /// Starts a server, hands it to a test, and stops it whatever happens.
    static func with(_ test: (ServerProcess) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "partage-demo-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let demo = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "deploy/demo")
        let (process, pipe) = (Process(), Pipe())
        process.executableURL = Binary.url
        process.arguments = [
            "serve", "--demo", "--demo-data", demo.path, "--data", folder.path, "--port", "0", "--lang", "en",
        ]
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        let address = try await firstAddress(in: pipe)
        let credentials = try Data(contentsOf: folder.appending(path: "demo-credentials.json"))
        let tokens = try JSONDecoder().decode([String: String].self, from: credentials)
        try await test(ServerProcess(address: address, dataFolder: folder, tokens: tokens))
    }

    /// Waits for the line that says where the server listens.
    private static func firstAddress(in pipe: Pipe) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                var text = ""
                while true {
                    if let match = text.firstMatch(of: /Listening on (http:\/\/\S+)\n/) {
                        return continuation.resume(returning: String(match.1))
                    }
                    let piece = pipe.fileHandleForReading.availableData
                    guard !piece.isEmpty else {
                        return continuation.resume(throwing: CocoaError(.fileReadUnknown))
                    }
                    text += String(decoding: piece, as: UTF8.self)
                }
            }
        }
    }
}
