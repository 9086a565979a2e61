import Council
import Exchange
import ExchangeAPI
import Hummingbird

/// The council's cycles, from the call to the meeting.
struct MeetingRoutes: Sendable {
    let exchange: Exchange
    let limits: ServerLimits

    func add(to routes: some RouterMethods<SignedInContext>) {
        routes.on(.meetings, use: list)
        routes.on(.createMeeting, use: create)
        routes.on(.currentMeeting, use: current)
        routes.on(.meeting, use: get)
        routes.on(.openMeeting, use: open)
        routes.on(.closeMeeting, use: close)
        routes.on(.extend, use: extend)
        routes.on(.board, use: board)
    }

    @Sendable private func list(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        return try .list(try await exchange.meetings(as: context.principal), for: request)
    }

    @Sendable private func current(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        return try .reading(try await exchange.currentMeeting(as: context.principal), for: request)
    }

    @Sendable private func get(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let code = try context.parameters.meeting
        return try .reading(try await exchange.meeting(code, as: context.principal), for: request)
    }

    @Sendable private func create(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let body = try await request.json(upTo: limits.body)
        let meeting = try WireJSON.decode(Meeting.self, from: body)
        let location = Endpoint.meeting.path([meeting.code.rawValue])
        return try await exchange.answer(request, body: body, as: context.principal, location: location) {
            (.created, try await exchange.createMeeting(meeting, as: context.principal))
        }
    }

    @Sendable private func open(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await setState(.open, request, context)
    }

    @Sendable private func close(_ request: Request, _ context: SignedInContext) async throws -> Response {
        try await setState(.closed, request, context)
    }

    private func setState(
        _ state: Meeting.State,
        _ request: Request,
        _ context: SignedInContext
    ) async throws -> Response {
        _ = try request.query()
        let code = try context.parameters.meeting
        return try await exchange.answer(request, as: context.principal) {
            (.ok, try await exchange.setMeetingState(code, to: state, as: context.principal))
        }
    }

    @Sendable private func extend(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let code = try context.parameters.meeting
        let body = try await request.json(upTo: limits.body)
        let wanted = try WireJSON.decode(ExtensionRequest.self, from: body)
        return try await exchange.answer(request, body: body, as: context.principal) {
            let meeting = try await exchange.extend(
                code,
                for: wanted.jurisdiction,
                until: wanted.until,
                reason: wanted.reason,
                as: context.principal
            )
            return (.ok, meeting)
        }
    }

    @Sendable private func board(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let code = try context.parameters.meeting
        return try .list(try await exchange.board(of: code, as: context.principal), for: request)
    }
}
