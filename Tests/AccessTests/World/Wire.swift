import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// One request, before it is known who sends it.
struct Call: Sendable {
    var method = "GET"
    let path: String
    var json: [UInt8]?
    var headers: [(name: String, value: String)] = []

    static func get(_ path: String) -> Call { Call(path: path) }

    static func post(_ path: String, _ json: [UInt8]? = nil) -> Call { Call(method: "POST", path: path, json: json) }
}

/// The answer to one request, as it came over the wire.
struct Answer: Sendable {
    let status: Int
    let headers: [(name: String, value: String)]
    let body: [UInt8]

    var text: String { String(decoding: body, as: UTF8.self) }

    /// Everything but what differs between any two answers: the time, the number that the request was given, and whether
    /// the connection goes on, which hangs on how much of a refused body had come in.
    var comparable: String {
        let kept = headers.filter { !["date", "x-request-id", "connection"].contains($0.name.lowercased()) }
        return "\(status)\n" + kept.map { "\($0.name): \($0.value)\n" }.joined() + "\n" + text
    }
}

/// A connection to a running server.
struct Wire: Sendable {
    let address: String

    /// Sends one request, with a bearer token where there is one.
    func send(_ call: Call, bearing token: String?) async throws -> Answer {
        var request = HTTPClientRequest(url: "\(address)\(call.path)")
        request.method = HTTPMethod(rawValue: call.method)
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        if let json = call.json {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(bytes: json))
        }
        for (name, value) in call.headers { request.headers.replaceOrAdd(name: name, value: value) }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        let body = try await response.body.collect(upTo: 1 << 24)
        return Answer(
            status: Int(response.status.code),
            headers: response.headers.map { ($0.name, $0.value) },
            body: Array(body.readableBytesView)
        )
    }
}
