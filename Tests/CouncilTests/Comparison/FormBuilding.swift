@testable import Council

/// Short ways to write forms in tests.
extension Text {
    static func en(_ text: String, fr translation: String? = nil) -> Text { made(text, .english, translation) }
    static func fr(_ text: String, en translation: String? = nil) -> Text { made(text, .french, translation) }

    private static func made(_ text: String, _ language: Language, _ translation: String?) -> Text {
        let plain = Text(text, in: language)
        return Text(
            text,
            in: language,
            translation: translation.map { Translation(text: $0, status: .human, of: plain.digest) }
        )
    }
}

extension Entry {
    static func make(
        _ id: String,
        _ body: Text?,
        title: Text? = nil,
        role: Role = .entry,
        marker: String? = nil,
        topics: [String] = [],
        lineage: Lineage? = nil,
        horizon: Horizon? = nil,
        offer: Offer? = nil,
        ask: Ask? = nil,
        children: [Entry] = []
    ) -> Entry {
        Entry(
            id: EntryID(checked: id),
            role: role,
            title: title,
            body: body,
            marker: marker,
            topics: topics.map(TopicCode.init(checked:)),
            lineage: lineage,
            horizon: horizon,
            offer: offer,
            ask: ask,
            children: children
        )
    }
}

extension Submission {
    static func make(
        contacts: [Contact] = [],
        achievements: [Entry] = [],
        priorities: [Entry] = [],
        sharing: [Entry] = [],
        challenges: [Entry] = []
    ) -> Submission {
        Submission(
            contacts: contacts,
            sections: [
                Section(key: .achievements, entries: achievements), Section(key: .priorities, entries: priorities),
                Section(key: .sharing, entries: sharing), Section(key: .challenges, entries: challenges),
            ]
        )
    }
}

extension JurisdictionCode: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(checked: value) }
}

extension MeetingCode: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(checked: value) }
}

extension EntryID: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(checked: value) }
}

extension TopicCode: ExpressibleByStringLiteral {
    package init(stringLiteral value: String) { self.init(checked: value) }
}

extension Bilingual {
    /// Whether both languages say something, and not the same.
    var isComplete: Bool { !en.isBlank && !fr.isBlank && en != fr }
}
