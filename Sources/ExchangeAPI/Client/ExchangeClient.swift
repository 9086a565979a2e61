import AsyncHTTPClient
package import Council
import NIOCore
import NIOHTTP1

/// Speaks to an exchange over HTTP: one method an endpoint, typed, throwing the server's own ``ExchangeError``.
///
/// A server that cannot be reached throws `unavailable`. The token goes into one header and nowhere else: not into
/// addresses, descriptions or messages. Redirects are not followed, because they would carry the token elsewhere.
package struct ExchangeClient: Sendable {
    /// What the client waits for and takes at most.
    package struct Limits: Sendable {
        /// How long a request may take until the answer begins, and how long it may then fall silent.
        package var timeout: Duration = .seconds(30)
        /// Bytes of an answer.
        package var answer = 32 * 1_048_576

        package init() {}
    }

    package let server: ServerAddress
    private let token: String?
    private let language: Language
    private let limits: Limits

    /// - Parameters:
    ///   - token: the bearer token; nil for what needs no sign-in.
    ///   - language: the language of messages.
    package init(server: ServerAddress, token: String?, language: Language, limits: Limits = Limits()) {
        self.server = server
        self.token = token
        self.language = language
        self.limits = limits
    }

    /// One connection pool for the process; it is never shut down, as the process's end is its end.
    private static let transport: HTTPClient = {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout = .init(connect: .seconds(5), read: .seconds(60))
        configuration.httpVersion = .http1Only
        // A refused connection is an answer: trying on until the timeout would only keep a person waiting.
        configuration.connectionPool.retryConnectionEstablishment = false
        return HTTPClient(eventLoopGroup: HTTPClient.defaultEventLoopGroup, configuration: configuration)
    }()

    // MARK: What every method is made of

    func get<Value: Decodable & Sendable>(
        _ endpoint: Endpoint,
        _ names: [String] = [],
        query: Query = Query()
    ) async throws -> Answer<Value> {
        try await send(endpoint, names, query: query)
    }

    /// Sends a value, or nothing, and reads one back.
    func send<Value: Decodable & Sendable>(
        _ endpoint: Endpoint,
        _ names: [String] = [],
        query: Query = Query(),
        body: (any Encodable)? = nil,
        headers: [(name: String, value: String)] = []
    ) async throws -> Answer<Value> {
        let raw = try await exchange(endpoint, names, query: query, body: body, headers: headers)
        do {
            let value = try WireJSON.decode(Value.self, from: raw.bytes)
            return Answer(value: value, bytes: raw.bytes, etag: raw.etag, status: raw.status)
        } catch {
            throw Self.notAnExchange
        }
    }

    /// Sends a request and takes the answer as it is; an error status is thrown as the error it tells of.
    func exchange(
        _ endpoint: Endpoint,
        _ names: [String] = [],
        query: Query = Query(),
        body: (any Encodable)? = nil,
        headers: [(name: String, value: String)] = []
    ) async throws -> Answer<Void> {
        let parameters = query.encoded
        var request = HTTPClientRequest(
            url: server.description + endpoint.path(names) + (parameters.isEmpty ? "" : "?\(parameters)")
        )
        request.method = HTTPMethod(rawValue: endpoint.method)
        request.headers.add(name: "Accept", value: "application/json, \(Problem.mediaType)")
        request.headers.add(name: "Accept-Language", value: language.rawValue)
        request.headers.add(name: "User-Agent", value: "partage")
        if let token { request.headers.add(name: "Authorization", value: "Bearer \(token)") }
        for header in headers { request.headers.add(name: header.name, value: header.value) }
        if let body {
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(bytes: try WireJSON.encode(body)))
        }
        let (response, bytes) = try await carry(request)
        let status = Int(response.status.code)
        guard (200..<300).contains(status) else { throw Self.error(response, bytes) }
        let etag = response.headers.first(name: "ETag").flatMap { EntityTag($0)?.value }
        return Answer(value: (), bytes: bytes, etag: etag, status: status)
    }

    private func carry(_ request: HTTPClientRequest) async throws -> (HTTPClientResponse, [UInt8]) {
        do {
            let response = try await Self.transport.execute(request, timeout: TimeAmount(limits.timeout))
            let body = try await response.body.collect(upTo: limits.answer)
            return (response, [UInt8](body.readableBytesView))
        } catch is CancellationError {
            throw CancellationError()
        } catch is NIOTooManyBytesError {
            throw ExchangeError(
                .unavailable,
                Bilingual(
                    en: "The server's answer is larger than this program takes.",
                    fr: "La réponse du serveur dépasse ce que ce programme accepte."
                )
            )
        } catch {
            throw ExchangeError(
                .unavailable,
                Bilingual(
                    en: "The server at \(server) cannot be reached. Check the address and the network.",
                    fr: "Le serveur \(server) est injoignable. Vérifiez l’adresse et le réseau."
                )
            )
        }
    }

    private static func error(_ response: HTTPClientResponse, _ bytes: [UInt8]) -> ExchangeError {
        let retryAfter = response.headers.first(name: "Retry-After").flatMap { Int($0) }
        let media = response.headers.first(name: "Content-Type") ?? ""
        if media.hasPrefix(Problem.mediaType), let problem = try? WireJSON.decode(Problem.self, from: bytes) {
            return problem.error(retryAfter: retryAfter)
        }
        let status = Int(response.status.code)
        if (300..<400).contains(status) { return Self.notAnExchange }
        return ExchangeError(ErrorCode(status: status), retryAfter: retryAfter)
    }

    private static let notAnExchange = ExchangeError(
        .unavailable,
        Bilingual(
            en: "What answers at that address is not an exchange of this version. Check the address.",
            fr: "Ce qui répond à cette adresse n’est pas un serveur d’échange de cette version. Vérifiez l’adresse."
        )
    )
}
