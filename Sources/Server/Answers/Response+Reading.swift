import Council
import Crypto
import Exchange
import ExchangeAPI
import HTTPTypes
import Hummingbird

extension Response {
    /// The answer to a read of stored bytes: the bytes, or 304 where the reader has them already.
    static func reading(_ view: StoredView, for request: Request) -> Response {
        reading(ByteBuffer(bytes: view.bytes), etag: view.etag, for: request)
    }

    /// The answer to a read of a value that is put together for it; the digest of its bytes is its version.
    static func reading(_ value: some Encodable, for request: Request) throws -> Response {
        let bytes = try WireJSON.encode(value)
        return reading(ByteBuffer(bytes: bytes), etag: digest(of: bytes), for: request)
    }

    /// The answer to a read of a whole list.
    static func list<Item: Codable & Sendable & Equatable>(_ items: [Item], for request: Request) throws -> Response {
        try reading(Page(items: items, next: nil), for: request)
    }

    /// The first 32 hexadecimal digits of the SHA-256 of some bytes: a version's name where they have no other.
    static func digest(of bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let digest = SHA256.hash(data: bytes).prefix(16).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: digest, as: UTF8.self)
    }

    /// The answer to a read of bytes whose version has a name.
    static func reading(_ bytes: ByteBuffer, etag: String, for request: Request) -> Response {
        if let known = request.headers[.ifNoneMatch], EntityTag(value: etag).isNamed(by: known) {
            var headers = HTTPFields()
            headers.append(HTTPField(name: .eTag, value: EntityTag(value: etag).description))
            return Response(status: .notModified, headers: headers)
        }
        return json(bytes, etag: etag)
    }
}
