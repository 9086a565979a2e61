package import Council

extension Store {
    /// One page of the entries that a filter asks for and the reader may see; a cursor that was never given ends it.
    ///
    /// The order depends on nothing that the reader may not see: words found in a title first, then the latest meeting,
    /// then jurisdiction and place. (A rank such as bm25 would weigh words by how often hidden drafts use them.)
    package func entries(_ filter: EntryFilter, readable: ReadableEditions) async throws -> Page<EntryHit> {
        let search = filter.words.map(SearchQuery.init(words:))
        let after = filter.cursor.map(EntryCursor.init)
        if search?.terms.isEmpty == true || after == .some(nil) { return Page(items: [], next: nil) }
        let limit = min(max(filter.limit, 1), 200)
        let query = EntryQuery(filter: filter, search: search, after: after ?? nil, readable: readable)
        let found = try await read { try query.fetch($0, limit: limit + 1) }
        let items = found.prefix(limit)
        return Page(
            items: items.map(\.hit),
            next: found.count > limit ? items.last?.cursor.description : nil
        )
    }
}
