import Council
import Exchange
import ExchangeAPI
import HTTPTypes
import Hummingbird

extension Exchange {
    /// Answers a write; one that was sent before under the same key is answered as it was then.
    ///
    /// - Parameters:
    ///   - body: the request's body as it came, which makes it the same request or another.
    ///   - location: the path of what the write makes.
    ///   - work: the one use case, with the status of its answer.
    func answer(
        _ request: Request,
        body: [UInt8] = [],
        as principal: Principal,
        location: String? = nil,
        _ work: () async throws -> (status: HTTPResponse.Status, value: any Encodable)
    ) async throws -> Response {
        let identity = Array("\(request.method.rawValue) \(request.uri.path)\n".utf8) + body
        let answer = try await once(key: request.idempotencyKey?.value, request: identity, as: principal) {
            let (status, value) = try await work()
            return WriteAnswer(status: status.code, bytes: try WireJSON.encode(value))
        }
        var response = Response.json(ByteBuffer(bytes: answer.bytes), status: HTTPResponse.Status(code: answer.status))
        if let location, answer.status == 201 { response.headers[.location] = location }
        return response
    }
}
