import Foundation
import Testing

@testable import Council

@Suite("What is found in a submission")
struct SubmissionValidatorTests {
    private let checked = CheckedForm()

    @Test("a form that is complete has no findings")
    func nothingFound() {
        #expect(checked.findings { _ in }.isEmpty)
    }

    @Test("errors come first, the list is bounded, and warnings never stand in the way")
    func orderAndBound() throws {
        let warned = checked.findings { $0.sections[1].entries = (0..<300).map { .make("p\($0)", .en("x", fr: "y")) } }
        #expect(warned.count == SubmissionValidator.limit)
        #expect(warned.last?.code == .furtherFindings)
        #expect(warned.last?.severity == .warning)
        #expect(SubmissionValidator.allows(warned))
        let mixed = checked.findings { form in
            form.contacts = []
            form.sections[3].entries.append(.make("e", nil, ask: Ask(kind: .advice, help: nil)))
        }
        #expect(mixed.map(\.severity) == [.error, .warning])
        #expect(!SubmissionValidator.allows(mixed))
        let errors = checked.findings { $0.sections[1].entries = (0..<300).map { .make("p\($0)", nil) } }
        #expect(errors.last?.severity == .error)
    }

    @Test("a list that just fits is not cut", arguments: [(200, 200, false), (201, 200, true)])
    func justFits(entries: Int, listed: Int, isCut: Bool) {
        let found = checked.findings { form in
            form.sections[1].entries = (0..<entries).map { .make("p\($0)", .en("x", fr: "y")) }
        }
        #expect(found.count == listed)
        #expect(found.contains { $0.code == .furtherFindings } == isCut)
    }

    @Test("every finding says which entry and what to do, in both languages, and can be sent as JSON")
    func messages() throws {
        let stale = Text("Old", in: .english, translation: .init(text: "Vieux", status: .human, of: "0000000000000000"))
        var form = Submission(template: "odd/1", contacts: [Contact(name: "Bo Li")], sections: checked.clean.sections)
        form.sections[0].entries = [
            .make(
                "a",
                .en("January 2015\u{202E}"),
                topics: ["odd"],
                lineage: Lineage(meeting: "2019-01", entry: "x", outcome: .ongoing)
            ),
            .make("a", nil), .make("b", stale, marker: "\u{1}"),
        ]
        form.sections[1].entries = [
            .make(
                "p",
                .en("x"),
                horizon: Horizon(from: YearMonth(year: 2030, month: 4), to: YearMonth(year: 2029, month: 4))
            ),
            .make("q", .en("x")),
        ]
        form.sections[2] = .init(
            key: .sharing,
            entries: [
                .make("s", .en("x")),
                .make(
                    "t",
                    .en("x"),
                    offer: Offer(kind: .tool, format: .remote, minutes: 0, language: .both, readyWhen: nil)
                ),
                .make(
                    "u",
                    .en("x"),
                    offer: Offer(kind: .tool, format: .remote, minutes: nil, language: .both, readyWhen: nil)
                ),
            ],
            nothingToReport: true
        )
        form.sections[3].entries = []
        let found = SubmissionValidator.validate(form, for: checked.meeting, jurisdiction: "on", known: [])
        #expect(Set(found.map(\.code)).count >= 17)
        for finding in found {
            #expect(finding.message.isComplete, "\(finding.code)")
            #expect(finding.field != nil, "\(finding.code)")
            #expect(!finding.message.fr.contains(" :") && !finding.message.fr.contains("« "), "\(finding.message.fr)")
        }
        #expect(try JSONDecoder().decode([Finding].self, from: JSONEncoder().encode(found)) == found)
    }
}
