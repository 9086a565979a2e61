package import Council

extension ExchangeClient {
    package func meetings() async throws -> Answer<Page<Meeting>> { try await get(.meetings) }

    /// The meeting that takes submissions now; where none does, the latest.
    package func currentMeeting() async throws -> Answer<Meeting> { try await get(.currentMeeting) }

    package func meeting(_ code: MeetingCode) async throws -> Answer<Meeting> {
        try await get(.meeting, [code.rawValue])
    }

    package func createMeeting(_ meeting: Meeting, key: IdempotencyKey = .random()) async throws -> Answer<Meeting> {
        try await send(.createMeeting, body: meeting, headers: [key.header])
    }

    package func openMeeting(_ code: MeetingCode, key: IdempotencyKey = .random()) async throws -> Answer<Meeting> {
        try await send(.openMeeting, [code.rawValue], headers: [key.header])
    }

    package func closeMeeting(_ code: MeetingCode, key: IdempotencyKey = .random()) async throws -> Answer<Meeting> {
        try await send(.closeMeeting, [code.rawValue], headers: [key.header])
    }

    /// Grants one jurisdiction a later deadline.
    package func extend(
        _ meeting: MeetingCode,
        _ request: ExtensionRequest,
        key: IdempotencyKey = .random()
    ) async throws -> Answer<Meeting> {
        try await send(.extend, [meeting.rawValue], body: request, headers: [key.header])
    }

    /// Which jurisdictions have filed.
    package func board(of meeting: MeetingCode) async throws -> Answer<Page<BoardRow>> {
        try await get(.board, [meeting.rawValue])
    }

    /// An agenda proposed from offers and asks, for a meeting of so many minutes.
    package func agenda(of meeting: MeetingCode, minutes: Int? = nil) async throws -> Answer<AgendaProposal> {
        var query = Query()
        query.set("minutes", minutes.map(String.init))
        return try await get(.agenda, [meeting.rawValue], query: query)
    }
}
