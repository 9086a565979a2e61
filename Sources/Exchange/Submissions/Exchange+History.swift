package import Council
import Ledger
import Storage

extension Exchange {
    /// A submission's history, oldest first: every saved state that the reader may see.
    package func history(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        as principal: Principal
    ) async throws -> [Revision] {
        try await Self.storing {
            let lines = try await visibleHistory(meeting, jurisdiction, as: principal)
            guard !lines.isEmpty else { throw ExchangeError(.notFound) }
            return lines
        }
    }

    /// One revision's text as JSON of ``SubmissionView``, where the reader may see that revision.
    package func revision(
        _ id: String,
        of meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        as principal: Principal
    ) async throws -> StoredView {
        try await Self.storing {
            let view = try await revisionView(id, meeting, jurisdiction, as: principal)
            return StoredView(bytes: try Payload.encode(view), etag: String(id.prefix(32)))
        }
    }

    /// What changed from one revision to another, entry by entry.
    package func diff(
        from: String,
        to: String,
        of meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        as principal: Principal
    ) async throws -> SubmissionDiff {
        try await Self.storing {
            let old = try await revisionView(from, meeting, jurisdiction, as: principal)
            let new = try await revisionView(to, meeting, jurisdiction, as: principal)
            return SubmissionDiff(from: old.submission, to: new.submission)
        }
    }

    private func revisionView(
        _ id: String,
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        as principal: Principal
    ) async throws -> SubmissionView {
        let lines = try await visibleHistory(meeting, jurisdiction, as: principal)
        guard let line = lines.first(where: { $0.revision == id && $0.hasText }), let recordID = RecordID(id),
            let payload = try await store.record(recordID)?.body?.payload
        else {
            note(
                .readSubmission,
                on: "\(meeting)/\(jurisdiction)",
                by: principal,
                outcome: .refused,
                reason: .notInCouncilView
            )
            throw ExchangeError(.notFound)
        }
        if !principal.speaks(for: jurisdiction) {
            note(
                .readSubmission,
                on: "\(meeting)/\(jurisdiction)",
                by: principal,
                outcome: .allowed,
                reason: .submittedToCouncil
            )
        }
        let text = try Payload.decode(Payload.Text.self, from: Array(payload))
        return SubmissionView(
            meeting: meeting,
            jurisdiction: jurisdiction,
            state: line.state,
            revision: id,
            at: line.at,
            late: line.late,
            onBehalf: line.onBehalf,
            submission: text.submission,
            marking: try await store.councilProfile()?.marking
        )
    }

    /// The lines of history that the reader may see.
    ///
    /// The council sees the text that stands. What stood before, and was perhaps returned for good reason, only its own
    /// jurisdiction and the secretariat see.
    private func visibleHistory(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        as principal: Principal
    ) async throws -> [Revision] {
        let readable = ReadableEditions(for: principal)
        let due = try await store.meeting(meeting)?.due(for: jurisdiction)
        var standing: String?
        if case .found(let edition) = try await store.edition(meeting, jurisdiction, .council, readable: readable),
            edition.resource.state == .submitted
        {
            standing = edition.revision
        }
        return try await store.history(of: meeting, jurisdiction).compactMap { line in
            let resource: Resource
            switch line.kind {
            case .draft: resource = .draft(of: jurisdiction)
            case .returnReason:
                resource = Resource(
                    audience: .jurisdiction(jurisdiction),
                    jurisdiction: jurisdiction,
                    state: .returned
                )
            case .submitted:
                resource = .submission(
                    of: jurisdiction,
                    for: meeting,
                    state: line.revision.revision == standing ? .submitted : .withdrawn
                )
            case .withdrawn: resource = .submission(of: jurisdiction, for: meeting, state: .withdrawn)
            default: return nil
            }
            guard Access.decide(principal, .readSubmission, on: resource).isAllowed else { return nil }
            let late = line.kind == .submitted && due.map { line.revision.at > $0 } ?? false
            return line.revision.marked(late: late)
        }
    }
}
