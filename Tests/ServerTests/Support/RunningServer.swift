import AsyncHTTPClient
import Council
import ExchangeAPI
import Foundation
import Logging
import NIOCore
import NIOHTTP1
import Server
import Synchronization
import UnixSignals

/// The real server on a free port of this machine, with a world of its own behind it.
struct RunningServer: Sendable {
    let world: World
    let address: ListeningAddress
    let log: CapturedLog

    /// The answer to one request, as it came.
    struct Reply: Sendable {
        let status: Int
        let headers: [(name: String, value: String)]
        let body: [UInt8]

        /// The values of a header, each as it came.
        subscript(name: String) -> [String] {
            headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
        }

        var text: String { String(decoding: body, as: UTF8.self) }

        func problem() throws -> Problem { try WireJSON.decode(Problem.self, from: body) }

        func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value { try WireJSON.decode(type, from: body) }
    }

    /// Sends one request.
    func send(
        _ method: String,
        _ path: String,
        as account: String? = nil,
        _ headers: [String: String] = [:],
        json: String? = nil,
        port: Int? = nil
    ) async throws -> Reply {
        var request = HTTPClientRequest(url: "http://\(address.host):\(port ?? address.port)\(path)")
        request.method = HTTPMethod(rawValue: method)
        if let account { request.headers.add(name: "Authorization", value: "Bearer \(world.tokens[account] ?? "")") }
        if let json {
            if headers["Content-Type"] == nil { request.headers.add(name: "Content-Type", value: "application/json") }
            request.body = .bytes(ByteBuffer(string: json))
        }
        for (name, value) in headers { request.headers.replaceOrAdd(name: name, value: value) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
        let body = try await response.body.collect(upTo: 1 << 24)
        return Reply(
            status: Int(response.status.code),
            headers: response.headers.map { ($0.name, $0.value) },
            body: Array(body.readableBytesView)
        )
    }

    /// The metrics as a collector gets them.
    func metrics() async throws -> String {
        try await send("GET", "/metrics", port: address.metricsPort).text
    }

    /// The typed client, signed in.
    func client(as account: String?, in language: Language = .english) throws -> ExchangeClient {
        ExchangeClient(
            server: try ServerAddress(address.description),
            token: account.flatMap { world.tokens[$0] },
            language: language
        )
    }
}

/// What a server logged.
final class CapturedLog: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    var text: String { bytes.withLock { String(decoding: $0, as: UTF8.self) } }

    /// The lines that tell of requests, and not of the server itself.
    var requestLines: [Substring] {
        text.split(separator: "\n").filter { $0.contains("\"message\":\"request\"") }
    }

    var stream: LogStream { LogStream { [self] more in bytes.withLock { $0 += more } } }
}

/// Runs a server while some work is done with it.
///
/// - Parameter signals: what ends it while the work still goes on.
func withServer<Result: Sendable>(
    until signals: [UnixSignal] = [],
    _ configure: (inout ServerConfiguration) -> Void = { _ in },
    _ work: @Sendable @escaping (RunningServer) async throws -> Result
) async throws -> Result {
    let world = try await World.make()
    var configuration = ServerConfiguration()
    configuration.port = 0
    configuration.metricsPort = 0
    configure(&configuration)
    let log = CapturedLog()
    let stream = log.stream
    let (addresses, continuation) = AsyncStream.makeStream(of: ListeningAddress.self)
    let outcome: Swift.Result<Result, any Error>
    do {
        outcome = .success(
            try await withThrowingTaskGroup(of: Result?.self) { group in
                group.addTask { [configuration] in
                    try await serve(
                        world.exchange,
                        configuration,
                        log: stream,
                        logger: Logger(label: "server") { JSONLogHandler(label: $0, stream: stream, level: .warning) },
                        until: signals
                    ) { continuation.yield($0) }
                    return nil
                }
                group.addTask {
                    for await address in addresses {
                        return try await work(RunningServer(world: world, address: address, log: log))
                    }
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
    stream.flush()
    await world.close()
    return try outcome.get()
}
