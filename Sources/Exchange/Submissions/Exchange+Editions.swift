package import Council
import Ledger
import Storage

/// A document that goes out as its stored bytes: JSON, and a strong validator without quotes.
package struct StoredView: Sendable, Equatable {
    package let bytes: [UInt8]
    package let etag: String
}

extension Exchange {
    /// What a jurisdiction handed to the council for a meeting, as JSON of ``SubmissionView``.
    package func submission(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        as principal: Principal
    ) async throws -> StoredView {
        let edition = try await readEdition(meeting, jurisdiction, .council, as: principal)
        return StoredView(bytes: edition.view, etag: edition.etag)
    }

    /// The draft that a jurisdiction works on, as JSON of ``SubmissionView``.
    package func draft(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        as principal: Principal
    ) async throws -> StoredView {
        let edition = try await readEdition(meeting, jurisdiction, .draft, as: principal)
        return StoredView(bytes: edition.view, etag: edition.etag)
    }

    /// Reads one edition; notes the read of another's text, and a refusal that looks like a missing one.
    func readEdition(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        _ lane: Edition.Lane,
        as principal: Principal
    ) async throws -> StoredEdition {
        let found = try await Self.storing {
            try await store.edition(meeting, jurisdiction, lane, readable: ReadableEditions(for: principal))
        }
        switch found {
        case .found(let edition):
            if !principal.speaks(for: jurisdiction) {
                let decision = Access.decide(principal, .readSubmission, on: edition.resource)
                note(
                    .readSubmission,
                    on: "\(meeting)/\(jurisdiction)",
                    by: principal,
                    outcome: .allowed,
                    reason: decision.reason
                )
            }
            return edition
        case .hidden, .missing:
            // Both leave the same line: the trail, too, tells nobody whether there was a draft.
            note(
                .readSubmission,
                on: "\(meeting)/\(jurisdiction)",
                by: principal,
                outcome: .refused,
                reason: .notInCouncilView
            )
            throw ExchangeError(.notFound)
        }
    }

    /// What was filed for a meeting, of what the reader may see.
    package func submissions(of code: MeetingCode, as principal: Principal) async throws -> [SubmissionSummary] {
        try await perform(.readBoard, on: .council, named: "meeting/\(code)", as: principal) {
            guard try await store.meeting(code) != nil else { throw ExchangeError(.notFound) }
            return try await store.summaries(of: code, readable: ReadableEditions(for: principal))
        }
    }

    /// Where each jurisdiction stands before a meeting, as far as the reader may know.
    package func board(of code: MeetingCode, as principal: Principal) async throws -> [BoardRow] {
        try await perform(.readBoard, on: .council, named: "meeting/\(code)", as: principal) {
            guard let meeting = try await store.meeting(code) else { throw ExchangeError(.notFound) }
            let roster = try await store.jurisdictions()
            let sharing = principal.has(.secretariat) ? roster.filter(\.sharesProgress).map(\.code) : []
            let states = try await store.states(
                of: code,
                readable: ReadableEditions(for: principal),
                sharing: sharing
            )
            return roster.map { jurisdiction in
                let own = states.filter { $0.jurisdiction == jurisdiction.code }
                let filed = own.first { $0.state != .draft }
                let shown = filed ?? own.first
                let progress: BoardRow.Progress =
                    switch shown?.state {
                    case .draft: .inProgress
                    case .submitted: .submitted
                    case .returned: .returned
                    case .withdrawn: .withdrawn
                    case nil: .notStarted
                    }
                return BoardRow(
                    jurisdiction: jurisdiction.code,
                    name: jurisdiction.name(at: meeting.date),
                    progress: progress,
                    at: shown?.at,
                    late: shown?.late ?? false,
                    due: meeting.due(for: jurisdiction.code),
                    extended: meeting.due(for: jurisdiction.code) > meeting.due
                )
            }
        }
    }
}
