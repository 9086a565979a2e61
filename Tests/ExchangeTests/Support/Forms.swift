import Council

extension Submission {
    /// A form that says one thing in each part, each of them with a word that stands nowhere else.
    static func about(_ word: String) -> Submission {
        Submission(
            contacts: [Contact(name: "Robin \(word)", email: "robin@example.org", phone: "613-555-0101")],
            sections: [
                .init(key: .achievements, entries: [entry("a1", "We opened a counter for \(word)")]),
                .init(
                    key: .priorities,
                    entries: [entry("p1", "We want shorter queues for \(word)", topics: ["queues"])]
                ),
                .init(
                    key: .sharing,
                    entries: [
                        entry(
                            "s1",
                            "We can show how \(word) shortened the queues",
                            topics: ["queues"],
                            offer: Offer(
                                kind: .presentation,
                                format: .remote,
                                minutes: 30,
                                language: .english,
                                readyWhen: nil
                            )
                        )
                    ]
                ),
                .init(
                    key: .challenges,
                    entries: [
                        entry(
                            "c1",
                            "Letters about \(word) are hard to read",
                            topics: ["letters"],
                            ask: Ask(kind: .examples, help: Text("Good letters on \(word)", in: .english))
                        )
                    ]
                ),
            ]
        )
    }

    private static func entry(
        _ id: String,
        _ title: String,
        topics: [String] = [],
        offer: Offer? = nil,
        ask: Ask? = nil
    ) -> Entry {
        Entry(
            id: EntryID(checked: id),
            title: Text(title, in: .english),
            topics: topics.map(TopicCode.init(checked:)),
            offer: offer,
            ask: ask
        )
    }

    /// A form that nobody may keep: two entries of one name.
    static let unkeepable = Submission(
        sections: [.init(key: .priorities, entries: [entry("p1", "One"), entry("p1", "The other")])]
    )
}
