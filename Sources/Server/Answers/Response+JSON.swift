import ExchangeAPI
import HTTPTypes
import Hummingbird

extension Response {
    /// An answer of JSON bytes as they are.
    static func json(_ bytes: ByteBuffer, status: HTTPResponse.Status = .ok, etag: String? = nil) -> Response {
        var headers = HTTPFields()
        headers.append(Self.jsonType)
        if let etag { headers.append(HTTPField(name: .eTag, value: EntityTag(value: etag).description)) }
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: bytes))
    }

    /// An answer of one value.
    static func json(
        _ value: some Encodable,
        status: HTTPResponse.Status = .ok,
        etag: String? = nil
    ) throws -> Response {
        json(ByteBuffer(bytes: try WireJSON.encode(value)), status: status, etag: etag)
    }

    private static let jsonType = HTTPField(name: .contentType, value: "application/json")
}
