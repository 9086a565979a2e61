import ExchangeAPI
import HTTPTypes
import Hummingbird

extension Response {
    /// An answer of JSON bytes as they are.
    static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok, etag: String? = nil) -> Response {
        var headers = HTTPFields()
        headers.append(Self.jsonType)
        if let etag { headers.append(HTTPField(name: .eTag, value: EntityTag(value: etag).description)) }
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// An answer of one value.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok) throws -> Response {
        json(try WireJSON.encode(value), status: status)
    }

    private static let jsonType = HTTPField(name: .contentType, value: "application/json")
}
