import Council
import Foundation

/// Invented values for every presentation: two jurisdictions, two meetings, entries of each kind.
enum Samples {
    static let earlier = MeetingCode(checked: "2017-09")
    static let later = MeetingCode(checked: "2018-02")
    static let on = JurisdictionCode(checked: "on")
    static let qc = JurisdictionCode(checked: "qc")

    static let topics = [
        Topic(
            code: TopicCode(checked: "service-standards"),
            label: Bilingual(en: "Service standards", fr: "Normes de service")
        ),
        Topic(code: TopicCode(checked: "forms"), label: Bilingual(en: "Online forms", fr: "Formulaires en ligne")),
    ]

    static let meeting = Meeting(
        code: later,
        title: Bilingual(en: "Winter meeting", fr: "Réunion d’hiver"),
        date: moment("2018-02-20"),
        opens: moment("2017-12-04"),
        due: moment("2018-01-26T22:00Z"),
        state: .open,
        extensions: [.init(jurisdiction: qc, until: moment("2018-02-02T22:00Z"), reason: "New contact")]
    )

    static let board = Page(
        items: [
            BoardRow(
                jurisdiction: on,
                name: Bilingual(en: "Government of Ontario", fr: "Gouvernement de l’Ontario"),
                progress: .submitted,
                at: moment("2018-01-27T10:00Z"),
                late: true,
                due: meeting.due,
                extended: false
            ),
            BoardRow(
                jurisdiction: qc,
                name: Bilingual(en: "Government of Quebec", fr: "Gouvernement du Québec"),
                progress: .notStarted,
                at: nil,
                late: false,
                due: meeting.due(for: qc),
                extended: true
            ),
        ],
        next: nil
    )

    /// What Ontario said at the earlier meeting.
    static let before = Submission(
        contacts: [Contact(name: "Ada Ferreira-Blunt", email: "ada@example.org")],
        sections: [
            .init(
                key: .priorities,
                entries: [
                    entry("p1", "Renew a licence without leaving home", topics: ["forms"]),
                    entry("p2", "Answer every letter within ten days", topics: ["service-standards"]),
                    entry("p3", "Open two counters in libraries"),
                ]
            )
        ]
    )

    /// What it says now: one achieved, one reworded, one silent, one new.
    static let after = Submission(
        contacts: [Contact(name: "Noor Adair", title: "Director", phone: "555-0117")],
        sections: [
            .init(
                key: .achievements,
                entries: [
                    entry(
                        "a1",
                        "Licences are renewed from home",
                        body: "Since May, 40,000 people have done so.\nCalls fell by a fifth.",
                        lineage: Lineage(meeting: earlier, entry: EntryID(checked: "p1"), outcome: .achieved)
                    )
                ]
            ),
            .init(
                key: .priorities,
                entries: [
                    entry(
                        "p2",
                        "Answer every letter and e-mail within five days",
                        topics: ["service-standards"],
                        horizon: Horizon(from: YearMonth(year: 2018, month: 3), to: YearMonth(year: 2019, month: 3))
                    ),
                    entry("p4", "One address change for all programs"),
                ]
            ),
            .init(
                key: .sharing,
                entries: [
                    entry(
                        "s1",
                        "How we count waiting time",
                        topics: ["service-standards"],
                        offer: Offer(
                            kind: .presentation,
                            format: .either,
                            minutes: 20,
                            language: .both,
                            readyWhen: YearMonth(year: 2018, month: 1)
                        )
                    )
                ]
            ),
            .init(key: .challenges, nothingToReport: true),
        ]
    )

    /// What Québec says now, with a translation that a reader in English gets.
    static let other = Submission(
        sections: [
            .init(
                key: .priorities,
                entries: [
                    Entry(
                        id: EntryID(checked: "q1"),
                        title: translated("Répondre à toute lettre en dix jours", "Answer any letter in ten days"),
                        topics: [TopicCode(checked: "service-standards")]
                    ),
                    Entry(
                        id: EntryID(checked: "q2"),
                        body: Text("Un seul changement d’adresse pour tous les programmes.", in: .french)
                    ),
                ]
            ),
            .init(
                key: .challenges,
                entries: [
                    Entry(
                        id: EntryID(checked: "q3"),
                        title: Text("Mesurer l’attente au téléphone", in: .french),
                        topics: [TopicCode(checked: "service-standards")],
                        ask: Ask(kind: .examples, help: Text("Comment faites-vous?", in: .french))
                    )
                ]
            ),
        ]
    )

    static let submissions = [(jurisdiction: on, submission: after), (jurisdiction: qc, submission: other)]

    static func moment(_ iso8601: String) -> Timestamp { Timestamp(iso8601: iso8601) ?? Timestamp(0) }

    static func revision(_ digit: Character, _ state: SubmissionState, _ at: String, reason: String? = nil) -> Revision
    {
        Revision(
            revision: String(repeating: digit, count: 64),
            state: state,
            at: moment(at),
            by: AccountID(checked: "a-on-approver"),
            late: false,
            onBehalf: state == .submitted,
            reason: reason,
            hasText: state != .returned
        )
    }

    private static func entry(
        _ id: String,
        _ title: String,
        body: String? = nil,
        topics: [String] = [],
        lineage: Lineage? = nil,
        horizon: Horizon? = nil,
        offer: Offer? = nil
    ) -> Entry {
        Entry(
            id: EntryID(checked: id),
            title: Text(title, in: .english),
            body: body.map { Text($0, in: .english) },
            marker: "•",
            topics: topics.map { TopicCode(checked: $0) },
            lineage: lineage,
            horizon: horizon,
            offer: offer
        )
    }

    private static func translated(_ french: String, _ english: String) -> Text {
        let digest = Text(french, in: .french).digest
        return Text(french, in: .french, translation: .init(text: english, status: .human, of: digest))
    }
}
