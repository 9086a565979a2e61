package import Council

extension EntryFilter {
    /// The filter as the parameters of `GET entries`.
    package var query: Query {
        var query = Query()
        query.set("q", words)
        query.set("meeting", meeting?.rawValue)
        query.set("jurisdiction", jurisdictions.isEmpty ? nil : jurisdictions.map(\.rawValue).joined(separator: ","))
        query.set("section", section?.rawValue)
        query.set("topic", topic?.rawValue)
        query.set("language", language?.rawValue)
        query.set("state", state?.rawValue)
        query.set("limit", String(limit))
        query.set("cursor", cursor)
        return query
    }

    private static let parameters = [
        "q", "meeting", "jurisdiction", "section", "topic", "language", "state", "limit", "cursor",
    ]

    /// Reads the parameters of `GET entries`.
    ///
    /// - Throws: `bad-request` for an unknown parameter or a value of another form.
    package init(query raw: Query) throws(ExchangeError) {
        let query = try raw.allowing(Self.parameters)
        self.init(
            meeting: try query.value("meeting", MeetingCode.init(rawValue:)),
            jurisdictions: try query.list("jurisdiction", JurisdictionCode.init(rawValue:)),
            section: try query.value("section", SectionKey.init(rawValue:)),
            topic: try query.value("topic", TopicCode.init(rawValue:)),
            language: try query.value("language", Language.init(rawValue:)),
            state: try query.value("state", SubmissionState.init(rawValue:)),
            words: try query.value("q") { $0.utf8.count <= 1000 ? $0 : nil },
            limit: try query.number("limit", in: 1...200) ?? 50,
            cursor: try query.value("cursor") { $0.utf8.count <= 500 ? $0 : nil }
        )
    }
}
