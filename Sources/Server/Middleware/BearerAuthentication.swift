import Council
import Exchange
import HTTPTypes
import Hummingbird

/// Finds out who bears the token of a request (RFC 6750 §2.1); the only place that looks at one.
struct BearerAuthentication: RouterMiddleware {
    typealias Context = AnyoneContext

    let exchange: Exchange

    func handle(
        _ request: Request,
        context: AnyoneContext,
        next: (Request, AnyoneContext) async throws -> Response
    ) async throws -> Response {
        guard let header = request.headers[.authorization], header.utf8.count <= 200,
            header.prefix(7).lowercased() == "bearer "
        else { throw ExchangeError(.notSignedIn) }
        let principal = try await exchange.principal(bearing: String(header.dropFirst(7)))
        context.trace.account = principal.account
        var context = context
        context.principal = principal
        return try await next(request, context)
    }
}
