import ExchangeAPI
import HTTPTypes
import Hummingbird

extension RouterMethods {
    /// Answers an endpoint of the API's table.
    @discardableResult
    func on(
        _ endpoint: Endpoint,
        use handler: @escaping @Sendable (Request, Context) async throws -> Response
    ) -> Self {
        guard let method = HTTPRequest.Method(endpoint.method) else {
            preconditionFailure("\(endpoint.rawValue) does not begin with a method")
        }
        return on(RouterPath(endpoint.pattern), method: method, use: handler)
    }
}
