import Council
import Exchange
import ExchangeAPI
import HTTPTypes
import Hummingbird

/// What jurisdictions file for a meeting: drafts, submissions, and what became of them.
struct SubmissionRoutes: Sendable {
    let exchange: Exchange
    let limits: ServerLimits

    func add(to routes: some RouterMethods<SignedInContext>) {
        routes.on(.submissions, use: list)
        routes.on(.submission, use: get)
        routes.on(.draft, use: draft)
        routes.on(.saveDraft, use: saveDraft)
        routes.on(.submit, use: submit)
        routes.on(.returnSubmission, use: giveBack)
        routes.on(.withdraw, use: withdraw)
        routes.on(.history, use: history)
        routes.on(.revision, use: revision)
        routes.on(.diff, use: diff)
        routes.on(.receipt, use: receipt)
    }

    @Sendable private func list(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let meeting = try context.parameters.meeting
        return try .list(try await exchange.submissions(of: meeting, as: context.principal), for: request)
    }

    @Sendable private func get(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let (meeting, jurisdiction) = try Self.codes(context)
        let view = try await exchange.submission(meeting, jurisdiction, as: context.principal)
        return .reading(view, for: request)
    }

    @Sendable private func draft(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let (meeting, jurisdiction) = try Self.codes(context)
        let view = try await exchange.draft(meeting, jurisdiction, as: context.principal)
        return .reading(view, for: request)
    }

    @Sendable private func saveDraft(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let (meeting, jurisdiction) = try Self.codes(context)
        let match = try request.precondition.map(DraftMatch.init)
        let body = try await request.json(upTo: limits.body)
        let submission = try WireJSON.decode(Submission.self, from: body)
        let (saved, etag) = try await exchange.saveDraft(
            submission,
            for: meeting,
            of: jurisdiction,
            match: match,
            as: context.principal
        )
        return try .json(saved, etag: etag)
    }

    @Sendable private func submit(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let (meeting, jurisdiction) = try Self.codes(context)
        let body = try await request.json(upTo: limits.body)
        let wanted = body.isEmpty ? SubmitRequest() : try WireJSON.decode(SubmitRequest.self, from: body)
        return try await exchange.answer(request, body: body, as: context.principal) {
            let receipt = try await exchange.submit(
                wanted.submission,
                for: meeting,
                of: jurisdiction,
                as: context.principal
            )
            return (receipt.unchanged ? .ok : .created, receipt)
        }
    }

    @Sendable private func giveBack(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let (meeting, jurisdiction) = try Self.codes(context)
        let body = try await request.json(upTo: limits.body)
        let wanted = try WireJSON.decode(ReturnRequest.self, from: body)
        return try await exchange.answer(request, body: body, as: context.principal) {
            let revision = try await exchange.returnSubmission(
                meeting,
                jurisdiction,
                reason: wanted.reason,
                as: context.principal
            )
            return (.ok, revision)
        }
    }

    @Sendable private func withdraw(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let (meeting, jurisdiction) = try Self.codes(context)
        return try await exchange.answer(request, as: context.principal) {
            (.ok, try await exchange.withdraw(meeting, jurisdiction, as: context.principal))
        }
    }

    @Sendable private func history(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let (meeting, jurisdiction) = try Self.codes(context)
        return try .list(try await exchange.history(meeting, jurisdiction, as: context.principal), for: request)
    }

    @Sendable private func revision(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let (meeting, jurisdiction) = try Self.codes(context)
        let id = try context.parameters.text("revision")
        let view = try await exchange.revision(id, of: meeting, jurisdiction, as: context.principal)
        return .reading(view, for: request)
    }

    @Sendable private func diff(_ request: Request, _ context: SignedInContext) async throws -> Response {
        let query = try request.query("from", "to")
        let (meeting, jurisdiction) = try Self.codes(context)
        let difference = try await exchange.diff(
            from: query.required("from"),
            to: query.required("to"),
            of: meeting,
            jurisdiction,
            as: context.principal
        )
        return try .reading(difference, for: request)
    }

    @Sendable private func receipt(_ request: Request, _ context: SignedInContext) async throws -> Response {
        _ = try request.query()
        let (meeting, jurisdiction) = try Self.codes(context)
        return try .reading(try await exchange.receipt(meeting, jurisdiction, as: context.principal), for: request)
    }

    private static func codes(
        _ context: SignedInContext
    ) throws(ExchangeError) -> (meeting: MeetingCode, jurisdiction: JurisdictionCode) {
        (try context.parameters.meeting, try context.parameters.jurisdiction)
    }
}

extension DraftMatch {
    fileprivate init(_ precondition: Precondition) {
        self =
            switch precondition {
            case .version(let etag): .version(etag)
            case .noneYet: .none
            case .any: .any
            }
    }
}
