import Council
import Exchange
import ExchangeAPI
import Hummingbird

/// The council itself, its form, and its vocabulary.
struct CouncilRoutes: Sendable {
    let exchange: Exchange

    func add(to routes: some RouterMethods<SignedInContext>) {
        routes.on(.council, use: get)
        routes.on(.template, use: template)
        routes.on(.topics, use: topics)
    }

    @Sendable private func get(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        return try .reading(try await exchange.council(as: context.principal), for: request)
    }

    @Sendable private func template(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        return try .reading(SharingTemplate.current, for: request)
    }

    @Sendable private func topics(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        return try .list(try await exchange.topics(as: context.principal), for: request)
    }
}
