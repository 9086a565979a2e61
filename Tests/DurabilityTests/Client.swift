import AsyncHTTPClient
import Council
import ExchangeAPI
import NIOCore
import NIOHTTP1

/// One jurisdiction's program that files and saves drafts over HTTP.
struct Client: Sendable {
    let address: String
    let token: String
    let meeting: MeetingCode
    let jurisdiction: JurisdictionCode

    /// Takes no for an answer: a server that was killed does not come back at the same port.
    private static let http: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }()

    private var path: String { "\(address)/api/v1/meetings/\(meeting)/submissions/\(jurisdiction)" }

    /// Files a text; gives the acknowledgement, or the status of another answer.
    func submit(_ word: String, characters: Int = 200) async throws -> (kept: Acknowledgement?, status: Int) {
        let body = SubmitRequest(submission: submission(saying: word, characters: characters))
        let (status, bytes) = try await send(.POST, "\(path)/submit", json: try WireJSON.encode(body))
        guard status == 200 || status == 201 else { return (nil, status) }
        return (acknowledgement(try WireJSON.decode(Receipt.self, from: bytes).record, word), status)
    }

    /// Saves a draft over whatever is there.
    func saveDraft(_ word: String) async throws -> (kept: Acknowledgement?, status: Int) {
        let body = try WireJSON.encode(submission(saying: word))
        let (status, bytes) = try await send(.PUT, "\(path)/draft", json: body)
        guard status == 200 else { return (nil, status) }
        return (acknowledgement(try WireJSON.decode(DraftSaved.self, from: bytes).revision, word), status)
    }

    /// The ids of every revision there is.
    func history() async throws -> Set<String> {
        let (status, bytes) = try await send(.GET, "\(path)/history")
        guard status == 200 else { return [] }
        return Set(try WireJSON.decode(Page<Revision>.self, from: bytes).items.map(\.revision))
    }

    /// The text of one revision.
    func revision(_ id: String) async throws -> (status: Int, text: String) {
        let (status, bytes) = try await send(.GET, "\(path)/revisions/\(id)")
        return (status, String(decoding: bytes, as: UTF8.self))
    }

    /// The status of any read.
    func status(of path: String) async throws -> Int { try await send(.GET, "\(address)\(path)").status }

    private func acknowledgement(_ revision: String, _ word: String) -> Acknowledgement {
        Acknowledgement(meeting: meeting, jurisdiction: jurisdiction, revision: revision, word: word)
    }

    private func send(
        _ method: HTTPMethod,
        _ url: String,
        json: [UInt8]? = nil
    ) async throws -> (status: Int, body: [UInt8]) {
        var request = HTTPClientRequest(url: url)
        request.method = method
        request.headers.add(name: "Authorization", value: "Bearer \(token)")
        if method == .PUT { request.headers.add(name: "If-Match", value: "*") }
        if let json {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(bytes: json))
        }
        let response = try await Self.http.execute(request, timeout: .seconds(60))
        let body = try await response.body.collect(upTo: 1 << 24)
        return (Int(response.status.code), Array(body.readableBytesView))
    }
}
