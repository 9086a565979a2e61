import Council
import Exchange
import ExchangeAPI
import Hummingbird

/// The council's roster.
struct JurisdictionRoutes: Sendable {
    let exchange: Exchange
    let limits: ServerLimits

    func add(to routes: some RouterMethods<SignedInContext>) {
        routes.on(.jurisdictions, use: list)
        routes.on(.addJurisdiction, use: create)
        routes.on(.jurisdiction, use: get)
        routes.on(.putJurisdiction, use: put)
    }

    @Sendable private func list(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        return try .list(try await exchange.jurisdictions(as: context.principal), for: request)
    }

    @Sendable private func get(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let code = try context.parameters.jurisdiction
        let roster = try await exchange.jurisdictions(as: context.principal)
        guard let jurisdiction = roster.first(where: { $0.code == code }) else { throw ExchangeError(.notFound) }
        return try .reading(jurisdiction, for: request)
    }

    @Sendable private func create(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let body = try await request.json(upTo: limits.body)
        let jurisdiction = try WireJSON.decode(Jurisdiction.self, from: body)
        let location = Endpoint.jurisdiction.path([jurisdiction.code.rawValue])
        return try await exchange.answer(request, body: body, as: context.principal, location: location) {
            try await exchange.putJurisdiction(jurisdiction, replacing: false, as: context.principal)
            return (.created, jurisdiction)
        }
    }

    @Sendable private func put(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let code = try context.parameters.jurisdiction
        let body = try await request.json(upTo: limits.body)
        let jurisdiction = try WireJSON.decode(Jurisdiction.self, from: body)
        guard jurisdiction.code == code else {
            throw ExchangeError(
                .badRequest,
                Bilingual(
                    en: "The code in the body is not the one in the address.",
                    fr: "Le code dans le corps n’est pas celui de l’adresse."
                )
            )
        }
        try await exchange.putJurisdiction(jurisdiction, as: context.principal)
        return try .json(jurisdiction)
    }
}
