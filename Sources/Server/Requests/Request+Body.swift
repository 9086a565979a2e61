import Council
import ExchangeAPI
import HTTPTypes
import Hummingbird

extension Request {
    /// The whole body, refused as soon as it is known to be larger than `limit` bytes.
    ///
    /// - Throws: `too-large`; `unsupported-media` for anything but JSON in UTF-8.
    func json(upTo limit: Int) async throws -> [UInt8] {
        if let announced = headers[.contentLength].flatMap({ Int($0) }), announced > limit {
            throw ExchangeError(.tooLarge)
        }
        guard isJSON, headers[.contentEncoding] == nil else { throw ExchangeError(.unsupportedMedia) }
        return try await bytes(upTo: limit)
    }

    /// The whole body; an empty one where none was sent.
    private func bytes(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await part in body {
            guard bytes.count + part.readableBytes <= limit else { throw ExchangeError(.tooLarge) }
            bytes.append(contentsOf: part.readableBytesView)
        }
        return bytes
    }

    /// Whether a body comes with the request.
    var hasBody: Bool {
        headers[.transferEncoding] != nil || headers[.contentLength].map { $0 != "0" } ?? false
    }

    /// Whether the body says of itself that it is JSON; without a body there is nothing to say.
    private var isJSON: Bool {
        guard let type = headers[.contentType] else { return !hasBody }
        let pieces = type.lowercased().split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" } }
        return pieces.first == "application/json"
            && pieces.dropFirst().allSatisfy { $0 == "charset=utf-8" || $0 == "charset=\"utf-8\"" }
    }
}
