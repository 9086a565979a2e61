import ExchangeAPI
import Hummingbird
import OpenAPIDocument

/// The description of the API, for everyone: the very file `schema/openapi.json`, built into the program.
struct DescriptionRoutes: Sendable {
    func add(to router: some RouterMethods<AnyoneContext>) {
        router.on(.openAPI, use: get)
    }

    @Sendable private func get(_ request: Request, _ context: AnyoneContext) throws -> Response {
        .reading(Self.document, etag: Self.version, for: request)
    }

    /// Made once: each answer shares its bytes.
    private static let document: ByteBuffer = {
        var count = 0
        let start = openapi_document(&count)
        return ByteBuffer(bytes: UnsafeBufferPointer(start: start, count: count))
    }()
    private static let version = Response.digest(of: Array(document.readableBytesView))
}
