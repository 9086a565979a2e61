import Council
import Exchange
import ExchangeAPI
import Hummingbird

/// Jurisdictions side by side, and one jurisdiction from meeting to meeting.
struct ComparisonRoutes: Sendable {
    let exchange: Exchange

    func add(to routes: some RouterMethods<SignedInContext>) {
        routes.on(.compareJurisdictions, use: jurisdictions)
        routes.on(.compareMeetings, use: meetings)
    }

    @Sendable private func jurisdictions(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = try request.query("meeting", "jurisdictions", "section")
        let comparison = try await exchange.compare(
            try query.list("jurisdictions", JurisdictionCode.init(rawValue:)),
            in: try query.required("meeting", MeetingCode.init(rawValue:)),
            section: try query.required("section", SectionKey.init(rawValue:)),
            as: context.principal
        )
        return try .reading(comparison, for: request)
    }

    @Sendable private func meetings(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = try request.query("jurisdiction", "from", "to")
        let comparison = try await exchange.compare(
            try query.required("jurisdiction", JurisdictionCode.init(rawValue:)),
            from: try query.required("from", MeetingCode.init(rawValue:)),
            to: try query.required("to", MeetingCode.init(rawValue:)),
            as: context.principal
        )
        return try .reading(comparison, for: request)
    }
}
