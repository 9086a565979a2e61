package import Council

extension ExchangeClient {
    /// Entries that pass a filter, a page at a time.
    package func entries(_ filter: EntryFilter) async throws -> Answer<Page<EntryHit>> {
        try await get(.entries, query: filter.query)
    }

    /// One part of the form, jurisdiction beside jurisdiction.
    package func compare(
        _ jurisdictions: [JurisdictionCode],
        in meeting: MeetingCode,
        section: SectionKey
    ) async throws -> Answer<SideBySide> {
        var query = Query()
        query.set("meeting", meeting.rawValue)
        query.set("jurisdictions", jurisdictions.map(\.rawValue).joined(separator: ","))
        query.set("section", section.rawValue)
        return try await get(.compareJurisdictions, query: query)
    }

    /// One jurisdiction from one meeting to a later one: what became of its priorities.
    package func compare(
        _ jurisdiction: JurisdictionCode,
        from: MeetingCode,
        to: MeetingCode
    ) async throws -> Answer<MeetingComparison> {
        var query = Query()
        query.set("jurisdiction", jurisdiction.rawValue)
        query.set("from", from.rawValue)
        query.set("to", to.rawValue)
        return try await get(.compareMeetings, query: query)
    }
}
