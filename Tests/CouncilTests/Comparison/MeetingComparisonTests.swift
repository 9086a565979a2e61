import Foundation
import Testing

@testable import Council

@Suite("What became of an earlier form")
struct MeetingComparisonTests {
    private func compare(_ earlier: Submission, _ later: Submission) -> MeetingComparison {
        MeetingComparison(jurisdiction: "on", earlier: ("2017-09", earlier), later: ("2018-02", later))
    }

    private func lineage(_ entry: EntryID, _ outcome: Lineage.Outcome, meeting: MeetingCode = "2017-09") -> Lineage {
        Lineage(meeting: meeting, entry: entry, outcome: outcome)
    }

    @Test("the same words carry on, other words are reworded, and a guess shows its likeness")
    func likeness() throws {
        let comparison = compare(
            .make(priorities: [
                .make("a", .en("Open the permit portal")), .make("b", .en("Train the counter staff in all regions")),
            ]),
            .make(priorities: [
                .make("x", .en("Train counter staff in every region")), .make("y", .en("Open the permit portal.")),
            ])
        )
        #expect(comparison.before.map(\.fate) == [.carriedOn, .reworded])
        #expect(comparison.after.map(\.fate) == [.reworded, .carriedOn])
        let carried = try #require(comparison.before[0].links.first)
        #expect(carried.entry == "y")
        #expect(carried.likeness == 1)
        #expect(carried.words == nil)
        let reworded = try #require(comparison.after[0].links.first)
        #expect(reworded.entry == "b")
        #expect((0.45..<1).contains(try #require(reworded.likeness)))
        #expect(reworded.words?.old == "Train the counter staff in all regions")
        #expect(reworded.words?.new == "Train counter staff in every region")
    }

    @Test("what nothing later mentions is silent, what nothing earlier is like is new")
    func silentAndNew() {
        let comparison = compare(
            .make(priorities: [.make("a", .en("Replace the telephone system"))]),
            .make(priorities: [.make("x", .fr("Évaluer les bibliothèques mobiles"))])
        )
        #expect(comparison.before.map(\.fate) == [.silent])
        #expect(comparison.after.map(\.fate) == [.new])
        #expect(comparison.count(.silent) == 1)
        #expect(comparison.count(.new) == 1)
        #expect(comparison.before[0].links.isEmpty)
    }

    @Test("an earlier priority that is found among the later achievements is achieved")
    func achieved() throws {
        let comparison = compare(
            .make(
                achievements: [.make("z", .en("Opened two permit counters in the north"))],
                priorities: [.make("a", .en("Open the online permit portal in the north"))]
            ),
            .make(achievements: [.make("x", .en("Opened the online permit portal in the north last fall"))])
        )
        // The earlier achievement is like it too, but the priority is more so.
        #expect(comparison.before.map(\.fate) == [.silent, .achieved])
        let link = try #require(comparison.after[0].links.first)
        #expect(link.section == .priorities)
        #expect(link.likeness != nil)
        #expect(comparison.after[0].fate == .achieved)
    }

    @Test(
        "lineage decides, whatever the words",
        arguments: [
            (Lineage.Outcome.achieved, MeetingComparison.Fate.achieved), (.ongoing, .reworded), (.changed, .changed),
            (.dropped, .dropped), (.undetermined, .undetermined),
        ]
    )
    func lineage(outcome: Lineage.Outcome, fate: MeetingComparison.Fate) throws {
        let comparison = compare(
            .make(priorities: [.make("a", .en("Open the permit portal")), .make("b", .en("Shorter waiting times"))]),
            .make(priorities: [.make("x", .en("Open the permit portal"), lineage: lineage("b", outcome))])
        )
        #expect(comparison.before.map(\.fate) == [.silent, fate])
        #expect(comparison.after.map(\.fate) == [fate])
        let link = try #require(comparison.after[0].links.first)
        #expect(link.entry == "b")
        #expect(link.likeness == nil)
    }

    @Test("an ongoing priority in the same words carries on")
    func ongoing() {
        let comparison = compare(
            .make(priorities: [.make("a", .en("Open the portal"))]),
            .make(priorities: [.make("x", .en("Open the portal"), lineage: lineage("a", .ongoing))])
        )
        #expect(comparison.before.map(\.fate) == [.carriedOn])
    }

    @Test("lineage of a point below, or to a point below, speaks for the whole; its own speaks first")
    func nestedLineage() {
        let comparison = compare(
            .make(priorities: [
                .make("a", .en("Channels"), children: [.make("a1", .en("Telephone")), .make("a2", .en("Counter"))]),
                .make("b", .en("Identity")),
            ]),
            .make(
                achievements: [.make("x", .en("Calls answered sooner"), lineage: lineage("a1", .achieved))],
                priorities: [
                    .make(
                        "y",
                        .en("Everything else"),
                        lineage: lineage("a", .changed),
                        children: [.make("y1", .en("Sign-in"), lineage: lineage("b", .ongoing))]
                    )
                ]
            )
        )
        #expect(comparison.before[0].fate == .changed)
        #expect(comparison.before[0].links.map(\.entry) == ["y", "x"])
        #expect(comparison.before[1].fate == .reworded)
        #expect(comparison.after.map(\.fate) == [.achieved, .changed])
    }

    @Test("lineage to another meeting or to an unknown entry leaves likeness to speak")
    func danglingLineage() {
        let earlier = Submission.make(priorities: [.make("a", .en("Open the permit portal"))])
        for lineage in [lineage("a", .achieved, meeting: "2016-09"), lineage("nowhere", .achieved)] {
            let later = Submission.make(priorities: [.make("x", .en("Open the permit portal"), lineage: lineage)])
            #expect(compare(earlier, later).before.map(\.fate) == [.carriedOn])
        }
    }

    @Test("one earlier entry is found once only, by the most alike")
    func oneToOne() {
        let comparison = compare(
            .make(priorities: [.make("a", .en("Open the permit portal in spring"))]),
            .make(priorities: [
                .make("x", .en("Open the permit portal in fall")), .make("y", .en("Open the permit portal in spring")),
            ])
        )
        #expect(comparison.after.map(\.fate) == [.new, .carriedOn])
    }

    @Test("an entry that was translated is found by its other language")
    func acrossLanguages() throws {
        let comparison = compare(
            .make(priorities: [.make("a", .fr("Ouvrir le portail des permis", en: "Open the permit portal"))]),
            .make(priorities: [.make("x", .en("Open the permit portal soon"))])
        )
        #expect(comparison.before.map(\.fate) == [.reworded])
        #expect(comparison.before[0].links.first?.words?.old == "Open the permit portal")
    }

    @Test("a project that keeps its title is the same project")
    func sameTitle() {
        let comparison = compare(
            .make(priorities: [
                .make("a", .fr("Une première phase vise trois ministères."), title: .fr("Guichet Boréal"))
            ]),
            .make(priorities: [
                .make("x", .fr("Reste à recruter des formateurs en région."), title: .fr("Guichet Boréal"))
            ])
        )
        #expect(comparison.before.map(\.fate) == [.reworded])
        #expect(comparison.before[0].links.first?.likeness == 0.9)
    }

    @Test("lead-ins, closings and placeholders are no units")
    func roles() {
        let form = Submission.make(priorities: [
            .make("l", .en("We will:"), role: .leadIn), .make("a", .en("Open the portal")),
            .make("p", .en("N/A"), role: .placeholder), .make("c", .en("More to come."), role: .closing),
        ])
        #expect(compare(form, form).before.map(\.entry.id) == ["a"])
    }

    @Test(
        "every unit stands once, links are mutual, and likeness is one to one",
        arguments: 1...40 as ClosedRange<UInt64>
    )
    func properties(seed: UInt64) throws {
        var random = RandomForms(seed: seed)
        let (old, edited) = (random.submission(), random.submission())
        let comparison = compare(old, random.chance(60) ? random.edited(old) : edited)
        let links = comparison.before.flatMap { row in row.links.map { [row.entry.id, $0.entry] } }
        let backLinks = comparison.after.flatMap { row in row.links.map { [$0.entry, row.entry.id] } }
        #expect(Set(links) == Set(backLinks), "seed \(seed)")
        #expect(comparison.before.allSatisfy { $0.links.count <= 1 }, "seed \(seed)")
        #expect(comparison.before.allSatisfy { $0.fate != .new } && comparison.after.allSatisfy { $0.fate != .silent })
        let decoded = try JSONDecoder().decode(MeetingComparison.self, from: JSONEncoder().encode(comparison))
        #expect(decoded == comparison, "seed \(seed)")
    }
}
