import Foundation
import Testing

@testable import Council

@Suite("Several jurisdictions side by side")
struct SideBySideTests {
    private let topics = [
        Topic(code: "identity", label: Bilingual(en: "Digital identity", fr: "Identité numérique")),
        Topic(code: "access", label: Bilingual(en: "Access in regions", fr: "Accès en région")),
        Topic(code: "fees", label: Bilingual(en: "Fees", fr: "Tarifs")),
    ]

    private func lay(_ forms: [(JurisdictionCode, [Entry])]) -> SideBySide {
        SideBySide(
            meeting: "2018-02",
            section: .priorities,
            submissions: forms.map { ($0.0, Submission.make(priorities: $0.1)) },
            topics: topics
        )
    }

    @Test("topics that most jurisdictions share come first, then by label, and each jurisdiction has its cell")
    func topicRows() {
        let view = lay([
            ("on", [.make("o1", .en("One"), topics: ["identity"]), .make("o2", .en("Two"), topics: ["fees"])]),
            ("qc", [.make("q1", .fr("Un"), topics: ["identity"]), .make("q2", .fr("Deux"), topics: ["access"])]),
        ])
        #expect(view.jurisdictions == ["on", "qc"])
        #expect(view.rows.map(\.topic) == ["identity", "access", "fees"])
        #expect(view.rows.map(\.shared) == [2, 1, 1])
        #expect(view.rows[0].cells.map { $0.entries.map(\.id) } == [["o1"], ["q1"]])
        #expect(view.rows[1].cells.map { $0.entries.map(\.id) } == [[], ["q2"]])
        #expect(view.rows[0].label == topics[0].label)
        #expect(view.rows.allSatisfy { $0.kind == .topic && $0.likeness == nil })
    }

    @Test("an entry with two topics stands in both rows, once in each, and brings the topics of its points")
    func severalTopics() {
        let view = lay([
            (
                "on",
                [
                    .make(
                        "o",
                        .en("One"),
                        topics: ["identity", "identity"],
                        children: [.make("o1", .en("x"), topics: ["fees"])]
                    )
                ]
            )
        ])
        #expect(view.rows.map(\.topic) == ["identity", "fees"])
        #expect(view.rows.allSatisfy { $0.cells[0].entries.map(\.id) == ["o"] })
    }

    @Test("a topic that the vocabulary does not hold is shown by its code")
    func unknownTopic() {
        #expect(
            lay([("on", [.make("o", .en("One"), topics: ["odd"])])]).rows.map(\.label) == [
                Bilingual(en: "odd", fr: "odd")
            ]
        )
    }

    @Test("entries without topics meet by their wording across jurisdictions, with the score, and the rest comes last")
    func alike() throws {
        let view = lay([
            (
                "on",
                [.make("o1", .en("Shorten the waiting times at the counters")), .make("o2", .en("Plant more trees"))]
            ),
            ("ns", [.make("n1", .en("Shorter waiting times at all counters"))]),
            ("qc", [.make("q1", .fr("Réduire l’attente aux comptoirs", en: "Shorten waiting times at the counters"))]),
        ])
        #expect(view.rows.map(\.kind) == [.alike, .other])
        let row = view.rows[0]
        #expect(row.cells.map { $0.entries.map(\.id) } == [["o1"], ["n1"], ["q1"]])
        #expect((SideBySide.threshold...1).contains(try #require(row.likeness)))
        #expect(row.label.en == "Shorten the waiting times at the counters")
        #expect(view.rows[1].label == Bilingual(en: "Other", fr: "Autres"))
        #expect(view.rows[1].cells[0].entries.map(\.id) == ["o2"])
    }

    @Test("like entries of one jurisdiction alone make no row")
    func oneJurisdiction() {
        let view = lay([
            ("on", [.make("a", .en("Renew the kiosks")), .make("b", .en("Renew the kiosks"))]), ("qc", []),
        ])
        #expect(view.rows.map(\.kind) == [.other])
    }

    @Test("a chain of small steps does not join what is unlike")
    func noChains() {
        let view = lay([
            ("on", [.make("a", .en("review the fees of permits"))]),
            ("ns", [.make("b", .en("review the fees and lend the kiosks"))]),
            ("nb", [.make("c", .en("borrow and lend the kiosks"))]),
        ])
        #expect(view.rows.filter { $0.kind == .alike }.allSatisfy { $0.shared == 2 })
    }

    @Test("lead-ins and placeholders are no units")
    func roles() {
        let view = lay([
            ("on", [.make("l", .en("We will:"), role: .leadIn), .make("p", .en("N/A"), role: .placeholder)])
        ])
        #expect(view.rows.isEmpty)
    }

    @Test(
        "every unit stands somewhere, in its own column, and without a topic only once",
        arguments: 1...40 as ClosedRange<UInt64>
    )
    func properties(seed: UInt64) throws {
        var random = RandomForms(seed: seed)
        let codes: [JurisdictionCode] = ["on", "qc", "ns"]
        let forms = codes.map { code -> (jurisdiction: JurisdictionCode, submission: Submission) in
            var form = random.submission(entries: 6)
            form.sections[1].entries = form.sections[1].entries.map { entry in
                var entry = entry
                entry.id = EntryID(checked: "\(code)-\(entry.id)")
                return entry
            }
            return (code, form)
        }
        let view = SideBySide(meeting: "2018-02", section: .priorities, submissions: forms, topics: topics)
        for (column, form) in forms.enumerated() {
            for entry in form.submission[.priorities].entries {
                let places = view.rows.count { $0.cells[column].entries.contains(entry) }
                let hasTopics = entry.withDescendants.contains { !$0.topics.isEmpty }
                #expect(hasTopics ? places >= 1 : places == 1, "seed \(seed)")
            }
        }
        let decoded = try JSONDecoder().decode(SideBySide.self, from: JSONEncoder().encode(view))
        #expect(decoded == view, "seed \(seed)")
    }
}
