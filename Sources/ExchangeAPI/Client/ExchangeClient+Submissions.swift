package import Council

extension ExchangeClient {
    package func submissions(of meeting: MeetingCode) async throws -> Answer<Page<SubmissionSummary>> {
        try await get(.submissions, [meeting.rawValue])
    }

    /// What the council received from a jurisdiction.
    package func submission(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode
    ) async throws -> Answer<SubmissionView> {
        try await get(.submission, [meeting.rawValue, jurisdiction.rawValue])
    }

    /// The draft a jurisdiction works on; ``Answer/etag`` names the version to save over.
    package func draft(_ meeting: MeetingCode, _ jurisdiction: JurisdictionCode) async throws -> Answer<SubmissionView>
    {
        try await get(.draft, [meeting.rawValue, jurisdiction.rawValue])
    }

    /// Saves a draft; throws `changed-meanwhile` where another version was saved since the one edited.
    package func saveDraft(
        _ submission: Submission,
        for meeting: MeetingCode,
        of jurisdiction: JurisdictionCode,
        replacing precondition: Precondition
    ) async throws -> Answer<DraftSaved> {
        try await send(
            .saveDraft,
            [meeting.rawValue, jurisdiction.rawValue],
            body: submission,
            headers: [precondition.header]
        )
    }

    /// Hands a text to the council, or the draft where none is given. Status 200 says that nothing had changed.
    package func submit(
        _ submission: Submission? = nil,
        for meeting: MeetingCode,
        of jurisdiction: JurisdictionCode,
        key: IdempotencyKey = .random()
    ) async throws -> Answer<Receipt> {
        try await send(
            .submit,
            [meeting.rawValue, jurisdiction.rawValue],
            body: SubmitRequest(submission: submission),
            headers: [key.header]
        )
    }

    /// Gives a submission back to its jurisdiction.
    package func returnSubmission(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        reason: String,
        key: IdempotencyKey = .random()
    ) async throws -> Answer<Revision> {
        try await send(
            .returnSubmission,
            [meeting.rawValue, jurisdiction.rawValue],
            body: ReturnRequest(reason: reason),
            headers: [key.header]
        )
    }

    /// Takes a submission back.
    package func withdraw(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode,
        key: IdempotencyKey = .random()
    ) async throws -> Answer<Revision> {
        try await send(.withdraw, [meeting.rawValue, jurisdiction.rawValue], headers: [key.header])
    }

    package func history(
        _ meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode
    ) async throws -> Answer<Page<Revision>> {
        try await get(.history, [meeting.rawValue, jurisdiction.rawValue])
    }

    /// One earlier text, by its record's id.
    package func revision(
        _ id: String,
        of meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode
    ) async throws -> Answer<SubmissionView> {
        try await get(.revision, [meeting.rawValue, jurisdiction.rawValue, id])
    }

    /// What changed between two revisions.
    package func diff(
        from: String,
        to: String,
        of meeting: MeetingCode,
        _ jurisdiction: JurisdictionCode
    ) async throws -> Answer<SubmissionDiff> {
        var query = Query()
        query.set("from", from)
        query.set("to", to)
        return try await get(.diff, [meeting.rawValue, jurisdiction.rawValue], query: query)
    }

    /// The proof that the current text was received.
    package func receipt(_ meeting: MeetingCode, _ jurisdiction: JurisdictionCode) async throws -> Answer<Receipt> {
        try await get(.receipt, [meeting.rawValue, jurisdiction.rawValue])
    }
}
