import ExchangeAPI
import HTTPTypes

extension HTTPField.Name {
    static let idempotencyKey = named(IdempotencyKey.headerName)
    static let requestID = named("X-Request-Id")
    static let referrerPolicy = named("Referrer-Policy")
    static let crossOriginOpenerPolicy = named("Cross-Origin-Opener-Policy")
    static let crossOriginEmbedderPolicy = named("Cross-Origin-Embedder-Policy")

    /// A name that `HTTPTypes` does not list.
    private static func named(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is not a header's name") }
        return name
    }
}
