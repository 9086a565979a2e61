import Exchange
import ExchangeAPI
import Hummingbird

/// What a supervisor or a load balancer asks, without a token.
struct HealthRoutes: Sendable {
    let exchange: Exchange

    func add(to router: some RouterMethods<AnyoneContext>) {
        router.on(.alive, use: alive)
        router.on(.ready, use: ready)
    }

    /// Answers as long as the process does anything at all.
    @Sendable private func alive(_ request: Request, _ context: AnyoneContext) throws -> Response {
        try .json(Health.ok)
    }

    /// Answers 503 where the database cannot be read.
    @Sendable private func ready(_ request: Request, _ context: AnyoneContext) async throws -> Response {
        try await exchange.checkReadiness()
        return try .json(Health.ok)
    }
}
