import Council
import Exchange
import Foundation
import Logging
import Server

/// Runs the real server on a free port of this machine while some work is done with it, and closes the exchange.
func withServer<Result: Sendable>(
    on exchange: Exchange,
    _ work: @Sendable @escaping (Wire) async throws -> Result
) async throws -> Result {
    var configuration = ServerConfiguration()
    configuration.port = 0
    configuration.requestLog = .none
    let silence = LogStream { _ in }
    let (addresses, continuation) = AsyncStream.makeStream(of: ListeningAddress.self)
    let outcome: Swift.Result<Result, any Error>
    do {
        outcome = .success(
            try await withThrowingTaskGroup(of: Result?.self) { group in
                group.addTask { [configuration] in
                    try await serve(exchange, configuration, log: silence, logger: quiet, until: []) {
                        continuation.yield($0)
                    }
                    return nil
                }
                group.addTask {
                    for await address in addresses { return try await work(Wire(address: "\(address)")) }
                    throw CancellationError()
                }
                defer { group.cancelAll() }
                while let finished = try await group.next() {
                    if let finished { return finished }
                }
                throw CancellationError()
            }
        )
    } catch {
        outcome = .failure(error)
    }
    await exchange.close()
    return try outcome.get()
}

let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// Lends a new folder and removes it.
func withFolder<Result>(_ work: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "partage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
        at: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
    )
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await work(folder.path)
}
