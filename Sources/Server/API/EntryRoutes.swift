import Council
import Exchange
import ExchangeAPI
import Hummingbird

/// Entries across meetings and jurisdictions, filtered and searched.
struct EntryRoutes: Sendable {
    let exchange: Exchange

    func add(to routes: some RouterMethods<SignedInContext>) {
        routes.on(.entries, use: list)
    }

    @Sendable private func list(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let filter = try EntryFilter(query: Query(parsing: request.uri.query))
        return try .reading(try await exchange.entries(filter, as: context.principal), for: request)
    }
}
