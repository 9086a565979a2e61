import Council
import Exchange
import ExchangeAPI
import HTTPTypes
import Hummingbird

/// Who one is, and the accounts and tokens by which the exchange knows it.
struct AccountRoutes: Sendable {
    let exchange: Exchange
    let limits: ServerLimits

    func add(to routes: some RouterMethods<SignedInContext>) {
        routes.on(.whoami, use: whoami)
        routes.on(.tokens, use: tokens)
        routes.on(.createToken, use: createToken)
        routes.on(.revokeToken, use: revokeToken)
        routes.on(.accounts, use: accounts)
        routes.on(.putAccount, use: putAccount)
    }

    @Sendable private func whoami(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        return try .reading(Whoami(context.principal), for: request)
    }

    @Sendable private func tokens(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let account = try request.query("account").value("account", AccountID.init(rawValue:))
        return try .list(try await exchange.tokens(of: account, as: context.principal), for: request)
    }

    /// Takes no `Idempotency-Key`: the answer would have to be kept, and the secret in it.
    @Sendable private func createToken(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let wanted = try WireJSON.decode(TokenRequest.self, from: try await request.json(upTo: limits.body))
        let token = try await exchange.createToken(
            label: wanted.label,
            scopes: wanted.scopes,
            days: wanted.days,
            for: wanted.account,
            as: context.principal
        )
        return try .json(token, status: .created)
    }

    @Sendable private func revokeToken(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        try await exchange.revokeToken(try context.parameters.text("token"), as: context.principal)
        return Response(status: .noContent)
    }

    @Sendable private func accounts(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        return try .list(try await exchange.accounts(as: context.principal), for: request)
    }

    @Sendable private func putAccount(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let body = try await request.json(upTo: limits.body)
        let account = try WireJSON.decode(Account.self, from: body)
        return try await exchange.answer(request, body: body, as: context.principal) {
            (.created, try await exchange.putAccount(account, as: context.principal))
        }
    }
}
