import Exchange
import ExchangeAPI
import Hummingbird

/// What an auditor reads: the audit trail, and whether the ledger is sound.
struct AuditRoutes: Sendable {
    let exchange: Exchange

    func add(to routes: some RouterMethods<SignedInContext>) {
        routes.on(.audit, use: list)
        routes.on(.verifyLedger, use: verify)
    }

    @Sendable private func list(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = try request.query("limit", "cursor")
        let cursor = try query.value("cursor") { $0.utf8.count <= 40 ? $0 : nil }
        let page = try await exchange.audit(
            after: cursor,
            limit: try query.number("limit", in: 1...500) ?? 50,
            as: context.principal
        )
        return try .reading(page, for: request)
    }

    @Sendable private func verify(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        return try .reading(try await exchange.verifyLedger(as: context.principal), for: request)
    }
}
