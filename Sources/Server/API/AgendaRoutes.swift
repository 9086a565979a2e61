import Council
import Exchange
import ExchangeAPI
import Hummingbird

/// The agenda proposed for a meeting.
struct AgendaRoutes: Sendable {
    /// The length of a meeting where none is given: a day's five hours at the table.
    private static let minutes = 300

    let exchange: Exchange

    func add(to routes: some RouterMethods<SignedInContext>) {
        routes.on(.agenda, use: get)
    }

    @Sendable private func get(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let minutes = try request.query("minutes").number("minutes", in: 0...100_000) ?? Self.minutes
        let meeting = try context.parameters.meeting
        let agenda = try await exchange.agenda(of: meeting, minutes: minutes, as: context.principal)
        return try .reading(agenda, for: request)
    }
}
