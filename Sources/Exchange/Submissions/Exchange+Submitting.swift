package import Council
import Foundation
import Ledger
import Storage

extension Exchange {
    /// Hands a text to the council, or the open draft where no text is given, and gives the signed receipt.
    ///
    /// The very text that stands submitted already adds nothing and gets its first receipt again. What the secretariat
    /// files on a jurisdiction's behalf leaves that jurisdiction's draft alone: it may not even know of it.
    package func submit(
        _ submission: Submission?,
        for code: MeetingCode,
        of jurisdiction: JurisdictionCode,
        as principal: Principal
    ) async throws -> Receipt {
        let name = "\(code)/\(jurisdiction)"
        return try await perform(.submit, on: .draft(of: jurisdiction), named: name, as: principal) {
            let isOnBehalf = !principal.has(.approver(jurisdiction))
            if isOnBehalf { note(.submit, on: name, by: principal, outcome: .allowed, reason: .onBehalf) }
            return try await store.write { transaction in
                let meeting = try openMeeting(code, for: jurisdiction, in: transaction)
                let draft = isOnBehalf ? nil : try transaction.edition(code, jurisdiction, .draft)
                guard let text = try submission ?? draft?.submission() else {
                    throw ExchangeError(.nothingToSubmit)
                }
                if submission == nil, draft?.hasConflicts == true {
                    throw ExchangeError(
                        .wrongState,
                        Bilingual(
                            en: "Two versions of this draft disagree. Read it, save the text you want, then submit.",
                            fr: "Deux versions de cette ébauche se contredisent. Lisez-la, enregistrez le texte voulu, "
                                + "puis soumettez."
                        )
                    )
                }
                let findings = try check(text, meeting, jurisdiction, in: transaction)
                let standing = try transaction.edition(code, jurisdiction, .council)
                // A merge of several heads is nobody's record yet: to hand in its very text makes it one.
                let isUnchanged =
                    try standing?.state == .submitted && standing?.document == Payload.encode(text)
                    && transaction.heads(of: .submission(code, jurisdiction), for: .meeting(code)).count < 2
                let record: Record
                if isUnchanged, let standing, let known = try transaction.record(standing.revision) {
                    record = known
                } else {
                    record = try append(
                        .submitted,
                        about: .submission(code, jurisdiction),
                        to: .meeting(code),
                        Payload.Text(
                            by: principal.account,
                            onBehalf: isOnBehalf ? true : nil,
                            submission: text
                        ),
                        in: transaction
                    )
                }
                if draft != nil {
                    try append(
                        .filed,
                        about: .submission(code, jurisdiction),
                        to: .jurisdiction(jurisdiction),
                        Payload.Reference(by: principal.account, revision: record.id.description),
                        in: transaction
                    )
                }
                return receipt(
                    for: record,
                    meeting,
                    jurisdiction,
                    isUnchanged: isUnchanged,
                    findings: findings
                )
            }
        }
    }

    /// The receipt of the text that stands, for its jurisdiction and the secretariat.
    package func receipt(
        _ code: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        as principal: Principal
    ) async throws -> Receipt {
        guard principal.speaks(for: jurisdiction) || principal.has(.secretariat) else {
            note(
                .readSubmission,
                on: "\(code)/\(jurisdiction)",
                by: principal,
                outcome: .refused,
                reason: .notInCouncilView
            )
            throw ExchangeError(.notFound)
        }
        let edition = try await readEdition(code, jurisdiction, .council, as: principal)
        return try await Self.storing {
            guard let id = RecordID(edition.revision), let record = try await store.record(id),
                let meeting = try await store.meeting(code)
            else { throw ExchangeError(.notFound) }
            return receipt(for: record, meeting, jurisdiction, isUnchanged: false, findings: [])
        }
    }

    /// Gives a submission back to its jurisdiction, with the reason; the council no longer sees it.
    package func returnSubmission(
        _ code: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        reason: String,
        as principal: Principal
    ) async throws -> Revision {
        let reason = reason.trimmingCharacters(in: .whitespacesAndNewlines)
        return try await settle(
            code,
            jurisdiction,
            by: .returnSubmission,
            from: [.submitted],
            as: principal
        ) { transaction, edition in
            guard !reason.isEmpty, reason.count <= 4000 else {
                throw ExchangeError(
                    .invalid,
                    Bilingual(
                        en: "Say why it is returned, in at most 4,000 characters: the jurisdiction will read it.",
                        fr: "Dites pourquoi la soumission est retournée, en 4 000 caractères au plus : "
                            + "l’administration le lira."
                    )
                )
            }
            let about = Payload.Reference(by: principal.account, revision: edition.revision)
            try append(
                .returned,
                about: .submission(code, jurisdiction),
                to: .meeting(code),
                about,
                in: transaction
            )
            return try append(
                .returnReason,
                about: .submission(code, jurisdiction),
                to: .jurisdiction(jurisdiction),
                Payload.Reference(by: principal.account, revision: edition.revision, reason: reason),
                in: transaction
            )
        }
    }

    /// Takes a submission back, at its jurisdiction's wish; the council no longer sees it.
    package func withdraw(
        _ code: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        as principal: Principal
    ) async throws -> Revision {
        try await settle(
            code,
            jurisdiction,
            by: .withdraw,
            from: [.submitted, .returned],
            as: principal
        ) { transaction, edition in
            try append(
                .withdrawn,
                about: .submission(code, jurisdiction),
                to: .meeting(code),
                Payload.Reference(by: principal.account, revision: edition.revision),
                in: transaction
            )
        }
    }

    /// Takes what stands submitted out of the council's view.
    private func settle(
        _ code: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        by action: Action,
        from states: Set<SubmissionState>,
        as principal: Principal,
        _ settle: @escaping @Sendable (Transaction, CurrentEdition) throws -> Record
    ) async throws -> Revision {
        try await perform(action, on: .draft(of: jurisdiction), named: "\(code)/\(jurisdiction)", as: principal) {
            try await store.write { transaction in
                guard let edition = try transaction.edition(code, jurisdiction, .council) else {
                    throw ExchangeError(.notFound)
                }
                guard states.contains(edition.state) else { throw ExchangeError(.wrongState) }
                let record = try settle(transaction, edition)
                guard let folded = CouncilRecord(record),
                    let line = Fold.historyLine(of: folded, payload: record.body.map { Array($0.payload) })
                else { throw ExchangeError(.internalFault) }
                return line
            }
        }
    }

    private func receipt(
        for record: Record,
        _ meeting: Meeting,
        _ jurisdiction: JurisdictionCode,
        isUnchanged: Bool,
        findings: [Finding]
    ) -> Receipt {
        let at = Timestamp(Int64(record.header.timestamp))
        return Receipt(
            meeting: meeting.code,
            jurisdiction: jurisdiction,
            record: record.id.description,
            receivedAt: at,
            late: at > meeting.due(for: jurisdiction),
            author: record.header.author.description,
            signature: Data(record.signature.bytes),
            header: String(decoding: record.headerBytes, as: UTF8.self),
            unchanged: isUnchanged,
            findings: findings
        )
    }
}
