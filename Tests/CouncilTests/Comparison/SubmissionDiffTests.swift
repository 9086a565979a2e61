import Foundation
import Testing

@testable import Council

@Suite("What changed between two revisions")
struct SubmissionDiffTests {
    private let base = Submission.make(
        priorities: [
            .make(
                "a",
                .en("First thing"),
                children: [.make("a1", .en("Its point")), .make("a2", .en("Its other point"))]
            ),
            .make("b", .en("Second thing")), .make("c", .en("Third thing")),
        ],
        challenges: [.make("d", .en("A difficulty"))]
    )

    private func diff(_ change: (inout Submission) -> Void) -> SubmissionDiff {
        var new = base
        change(&new)
        return SubmissionDiff(from: base, to: new)
    }

    @Test("the same revision has no differences")
    func same() {
        let diff = diff { _ in }
        #expect(diff.isEmpty)
        #expect(diff.unchanged == 6)
    }

    @Test("an added entry moves none of those after it")
    func added() throws {
        let diff = diff { $0.sections[1].entries.insert(.make("n", .en("New")), at: 0) }
        #expect(diff.entries.map(\.id) == ["n"])
        let entry = try #require(diff.entries.first)
        #expect(entry.changes == [.added])
        #expect(entry.at == EntryPlace(section: .priorities, parent: nil, position: 0, ordinal: 0))
        #expect(diff.unchanged == 6)
    }

    @Test("a removed entry takes its children with it, each named, where it stood")
    func removed() {
        let diff = diff { $0.sections[1].entries.removeFirst() }
        #expect(diff.entries.map(\.id) == ["a", "a1", "a2"])
        #expect(diff.count(.removed) == 3)
        #expect(diff.entries.allSatisfy { $0.entry.children.isEmpty })
        #expect(diff.unchanged == 3)
    }

    @Test("an entry that changes its order, its parent or its section has moved")
    func moved() throws {
        let reordered = diff { $0.sections[1].entries.swapAt(1, 2) }
        #expect(reordered.count(.moved) == 1)
        let reparented = diff { form in
            let point = form.sections[1].entries[0].children.remove(at: 0)
            form.sections[1].entries[1].children.append(point)
        }
        #expect(reparented.entries.map(\.id) == ["a1"])
        #expect(reparented.entries.first?.movedFrom?.parent == "a")
        #expect(reparented.entries.first?.at.parent == "b")
        let elsewhere = diff { form in
            let entry = form.sections[1].entries.remove(at: 2)
            form.sections[3].entries.append(entry)
        }
        let entry = try #require(elsewhere.entries.first)
        #expect(elsewhere.entries.count == 1)
        #expect(entry.changes == [.moved])
        #expect(entry.movedFrom?.section == .priorities)
        #expect(entry.at.section == .challenges)
    }

    @Test("a point below an entry is changed by itself, not its parent")
    func child() throws {
        let diff = diff { $0.sections[1].entries[0].children[1].body = .en("Its better point") }
        #expect(diff.entries.map(\.id) == ["a2"])
        let field = try #require(diff.entries.first?.fields.first)
        #expect(field.field == .body)
        #expect(field.words?.old == "Its other point")
        #expect(field.words?.new == "Its better point")
        #expect(diff.unchanged == 5)
    }

    @Test("every field of an entry is compared")
    func fields() throws {
        let old = Entry.make("e", .en("Body", fr: "Corps"), title: .en("Title"), marker: "•")
        let new = Entry.make(
            "e",
            .fr("Body"),
            title: .en("Title", fr: "Titre"),
            role: .closing,
            marker: "a)",
            topics: ["access"],
            lineage: Lineage(meeting: "2017-09", entry: "z", outcome: .ongoing),
            horizon: Horizon(from: YearMonth(year: 2018, month: 4), to: nil),
            offer: Offer(
                kind: .tool,
                format: .remote,
                minutes: 15,
                language: .both,
                readyWhen: YearMonth(year: 2018, month: 5)
            ),
            ask: Ask(kind: .advice, help: .en("Tell us", fr: "Dites-nous"))
        )
        let diff = SubmissionDiff(from: .make(sharing: [old]), to: .make(sharing: [new]))
        let fields = try #require(diff.entries.first?.fields)
        #expect(
            fields.map(\.field) == [
                .titleTranslation, .bodyLanguage, .bodyTranslation, .role, .marker, .topics, .lineage, .horizon, .offer,
                .ask, .askHelp, .askHelpTranslation,
            ]
        )
        #expect(fields.first { $0.field == .offer }?.after == "tool, remote, both, 15 min, 2018-05")
        #expect(fields.first { $0.field == .lineage }?.after == "2017-09 z ongoing")
        #expect(fields.first { $0.field == .horizon }?.after == "2018-04/")
        #expect(fields.first { $0.field == .marker }?.before == "•")
    }

    @Test("a translation that was only approved has changed too")
    func approval() {
        let source = Text("Body", in: .english)
        func entry(_ status: Text.Translation.Status) -> Entry {
            .make("e", Text("Body", in: .english, translation: .init(text: "Corps", status: status, of: source.digest)))
        }
        let diff = SubmissionDiff(from: .make(sharing: [entry(.human)]), to: .make(sharing: [entry(.approved)]))
        #expect(diff.entries.first?.fields.map(\.field) == [.bodyTranslation])
        #expect(diff.entries.first?.fields.first?.after == "approved")
    }

    @Test("contacts and nothing-to-report are compared")
    func wholeForm() {
        let diff = diff { form in
            form.contacts = [Contact(name: "Ana Ruiz", email: "ana@example.org")]
            form.sections[0].nothingToReport = true
        }
        #expect(diff.contacts?.after.map(\.name) == ["Ana Ruiz"])
        #expect(diff.sections == [.init(section: .achievements, nothingToReport: true)])
        #expect(!diff.isEmpty)
    }

    @Test(
        "every entry is counted once, and what is shown can be sent as JSON",
        arguments: 1...60 as ClosedRange<UInt64>
    )
    func properties(seed: UInt64) throws {
        var random = RandomForms(seed: seed)
        let old = random.submission()
        let new = random.edited(old)
        let diff = SubmissionDiff(from: old, to: new)
        let (before, after) = (Set(old.entries.map(\.entry.id)), Set(new.entries.map(\.entry.id)))
        let removed = Set(diff.entries.filter { $0.changes == [.removed] }.map(\.id))
        let added = Set(diff.entries.filter { $0.changes == [.added] }.map(\.id))
        #expect(removed == before.subtracting(after), "seed \(seed)")
        #expect(added == after.subtracting(before), "seed \(seed)")
        #expect(diff.unchanged + diff.entries.count - removed.count == after.count, "seed \(seed)")
        let decoded = try JSONDecoder().decode(SubmissionDiff.self, from: JSONEncoder().encode(diff))
        #expect(decoded == diff, "seed \(seed)")
        #expect(SubmissionDiff(from: old, to: old).isEmpty, "seed \(seed)")
    }
}
