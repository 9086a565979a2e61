package import Council
import Ledger
import Storage

/// Which version of a draft an editor says they edited: the guard against saving over somebody else's work.
package enum DraftMatch: Sendable, Equatable {
    /// The version with this validator.
    case version(String)
    /// There was no draft yet.
    case none
    /// Whatever is there; only for a person who was shown it and said so.
    case any
}

extension Exchange {
    /// Saves a draft, for the jurisdiction's eyes alone. What is wrong but can be kept is reported and kept.
    package func saveDraft(
        _ submission: Submission,
        for code: MeetingCode,
        of jurisdiction: JurisdictionCode,
        match: DraftMatch?,
        as principal: Principal
    ) async throws -> (saved: DraftSaved, etag: String) {
        try await perform(
            .saveDraft,
            on: .draft(of: jurisdiction),
            named: "\(code)/\(jurisdiction)",
            as: principal
        ) {
            guard let match else { throw ExchangeError(.matchRequired) }
            let document = try Payload.encode(submission)
            return try await store.write { transaction in
                let meeting = try openMeeting(code, for: jurisdiction, in: transaction)
                let findings = try check(submission, meeting, jurisdiction, in: transaction)
                let current = try transaction.edition(code, jurisdiction, .draft)
                switch (match, current) {
                case (.any, _), (.none, nil): break
                case (.version(let etag), let current?) where current.etag == etag: break
                default: throw ExchangeError(.changedMeanwhile)
                }
                // A merge of several heads is nobody's record yet: to save its very text makes it one.
                if let current, current.document == document,
                    try transaction.heads(of: .submission(code, jurisdiction), for: .jurisdiction(jurisdiction)).count
                        < 2
                {
                    let saved = DraftSaved(
                        meeting: code,
                        jurisdiction: jurisdiction,
                        revision: current.revision,
                        at: current.at,
                        unchanged: true,
                        findings: findings
                    )
                    return (saved, current.etag)
                }
                let record = try append(
                    .draft,
                    about: .submission(code, jurisdiction),
                    to: .jurisdiction(jurisdiction),
                    Payload.Text(by: principal.account, onBehalf: nil, submission: submission),
                    in: transaction
                )
                let saved = DraftSaved(
                    meeting: code,
                    jurisdiction: jurisdiction,
                    revision: record.id.description,
                    at: Timestamp(Int64(record.header.timestamp)),
                    unchanged: false,
                    findings: findings
                )
                return (saved, try transaction.edition(code, jurisdiction, .draft)?.etag ?? "")
            }
        }
    }

    /// The meeting, where it takes what this jurisdiction sends now.
    func openMeeting(
        _ code: MeetingCode,
        for jurisdiction: JurisdictionCode,
        in transaction: Transaction
    ) throws -> Meeting {
        guard let meeting = try transaction.meeting(code), try transaction.jurisdiction(jurisdiction) != nil else {
            throw ExchangeError(.notFound)
        }
        guard meeting.accepts(from: jurisdiction, at: now()) else { throw ExchangeError(.meetingNotOpen) }
        return meeting
    }

    /// What a validator finds; throws where something cannot be kept.
    func check(
        _ submission: Submission,
        _ meeting: Meeting,
        _ jurisdiction: JurisdictionCode,
        in transaction: Transaction
    ) throws -> [Finding] {
        let findings = SubmissionValidator.validate(
            submission,
            for: meeting,
            jurisdiction: jurisdiction,
            known: try transaction.topicCodes()
        )
        if findings.contains(where: { $0.severity == .error }) {
            throw ExchangeError(.invalid, findings: findings)
        }
        return findings
    }
}
