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
            guard !lines.isEmpty else {
                noteHistory(meeting, jurisdiction, by: principal, outcome: .refused)
                throw ExchangeError(.notFound)
            }
            noteHistory(meeting, jurisdiction, by: principal, outcome: .allowed)
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
            let bytes = try Payload.encode(try await revisionView(id, meeting, jurisdiction, as: principal))
            // Of what is shown: the text stays, but a deadline that moves makes it late.
            return StoredView(bytes: bytes, etag: String(ContentHash(hashing: bytes).description.prefix(32)))
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
            noteHistory(meeting, jurisdiction, by: principal, outcome: .refused)
            throw ExchangeError(.notFound)
        }
        noteHistory(meeting, jurisdiction, by: principal, outcome: .allowed)
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

    /// Notes a read of another's history, or a refusal; the same where there is nothing, so that the trail tells nothing.
    private func noteHistory(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        by principal: Principal,
        outcome: AuditLine.Outcome
    ) {
        if outcome == .allowed, principal.speaks(for: jurisdiction) { return }
        note(
            .readSubmission,
            on: "\(meeting)/\(jurisdiction)",
            by: principal,
            outcome: outcome,
            reason: outcome == .allowed ? .submittedToCouncil : .notInCouncilView
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
        return try await store.history(of: meeting, jurisdiction).compactMap { line -> Revision? in
            let state: SubmissionState
            switch line.kind {
            case .draft: state = .draft
            case .submitted: state = line.revision.revision == standing ? .submitted : .withdrawn
            case .returnReason: state = .returned
            case .withdrawn: state = .withdrawn
            default: return nil
            }
            // The header's audience decides, whatever kind of record says what.
            let resource = Resource(audience: line.audience, jurisdiction: jurisdiction, state: state)
            guard Access.decide(principal, .readSubmission, on: resource).isAllowed else { return nil }
            let late = line.kind == .submitted && due.map { line.revision.at > $0 } ?? false
            return line.revision.marked(late: late)
        }
    }
}
