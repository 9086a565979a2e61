import Council
import ExchangeAPI

/// The text that stands now: the draft, else what the council received. A new text keeps its entries' ids.
struct Predecessor {
    let submission: Submission?
    /// What a new draft replaces.
    let precondition: Precondition

    init(_ client: ExchangeClient, _ meeting: MeetingCode, _ jurisdiction: JurisdictionCode) async throws {
        if let draft = try await Self.ifThere({ try await client.draft(meeting, jurisdiction) }) {
            submission = draft.value.submission
            precondition = draft.etag.map(Precondition.version) ?? .any
        } else {
            let filed = try await Self.ifThere { try await client.submission(meeting, jurisdiction) }
            submission = filed?.value.submission
            precondition = .noneYet
        }
    }

    private static func ifThere<Value: Sendable>(
        _ read: () async throws -> Answer<Value>
    ) async throws -> Answer<Value>? {
        do {
            return try await read()
        } catch let error as ExchangeError where error.code == .notFound {
            return nil
        }
    }
}
