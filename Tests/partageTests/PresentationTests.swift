import Council
import Foundation
import Testing

@testable import partage

@Suite("What the council said reads well in every form")
struct PresentationTests {
    private static let all: [(name: String, presentation: any Presentation)] = [
        ("status", BoardPresentation(meeting: Samples.meeting, board: Samples.board)),
        ("meeting", MeetingsPresentation(Samples.meeting)),
        ("meetings", MeetingsPresentation(Page(items: [Samples.meeting], next: nil))),
        ("show", SubmissionPresentation(view: view, name: Samples.board.items[0].name, topics: Samples.topics)),
        ("history", HistoryPresentation(history: Page(items: revisions, next: nil))),
        (
            "diff",
            DiffPresentation(
                diff: SubmissionDiff(from: Samples.before, to: Samples.after),
                from: revisions[0],
                to: revisions[1]
            )
        ),
        (
            "compare-jurisdictions",
            SideBySidePresentation(
                comparison: SideBySide(
                    meeting: Samples.later,
                    section: .priorities,
                    submissions: Samples.submissions,
                    topics: Samples.topics
                ),
                isFull: false
            )
        ),
        (
            "compare-meetings",
            MeetingComparisonPresentation(
                comparison: MeetingComparison(
                    jurisdiction: Samples.on,
                    earlier: (Samples.earlier, Samples.before),
                    later: (Samples.later, Samples.after)
                ),
                name: Samples.board.items[0].name
            )
        ),
        (
            "agenda",
            AgendaPresentation(
                agenda: AgendaProposal.compile(
                    meeting: Samples.later,
                    submissions: Samples.submissions,
                    minutes: 120,
                    topics: Samples.topics
                ),
                meeting: Samples.meeting
            )
        ),
        ("receipt", ReceiptPresentation(receipt: receipt)),
        (
            "findings",
            FindingsPresentation(
                findings: SubmissionValidator.validate(
                    Samples.after,
                    for: Samples.meeting,
                    jurisdiction: Samples.on,
                    known: []
                )
            )
        ),
    ]

    private static let revisions = [
        Samples.revision("a", .draft, "2018-01-20T09:30Z"), Samples.revision("b", .submitted, "2018-01-26T20:58Z"),
        Samples.revision("c", .returned, "2018-01-29T14:00Z", reason: "Please add part 4."),
    ]

    private static let view = SubmissionView(
        meeting: Samples.later,
        jurisdiction: Samples.on,
        state: .submitted,
        revision: String(repeating: "b", count: 64),
        at: Samples.moment("2018-01-27T10:00Z"),
        late: true,
        onBehalf: false,
        submission: Samples.after,
        marking: Bilingual(en: "In confidence, to the members.", fr: "Confidentiel, aux membres seulement.")
    )

    private static let receipt = Receipt(
        meeting: Samples.later,
        jurisdiction: Samples.on,
        record: String(repeating: "b", count: 64),
        receivedAt: Samples.moment("2018-01-27T10:00Z"),
        late: true,
        author: "ed25519:0123456789abcdef",
        signature: Data(repeating: 7, count: 64),
        header: "{}",
        unchanged: false,
        findings: []
    )

    @Test("Each reads as recorded on a terminal", arguments: [40, 80, 120], Language.allCases)
    func terminal(_ width: Int, _ language: Language) throws {
        var text = ""
        for (name, presentation) in Self.all {
            let shown = TerminalRenderer(width: width, colour: false).render(presentation.document(in: language))
            let long = shown.split(separator: "\n").filter { String($0).displayWidth > width }
            #expect(long.isEmpty, "\(name): \(long)")
            text += "── \(name)\n\(shown)\n"
        }
        try expectGolden(text, "presentations-\(width).\(language.rawValue).txt")
    }

    @Test("Each reads as recorded in Markdown and CSV", arguments: Language.allCases)
    func files(_ language: Language) throws {
        var (markdown, csv) = ("", "")
        for (name, presentation) in Self.all {
            markdown += "<!-- \(name) -->\n\n\(MarkdownRenderer().render(presentation.document(in: language)))\n"
            csv += "── \(name)\r\n\(CSVRenderer().render(presentation.table(in: language)))"
        }
        try expectGolden(markdown, "presentations.\(language.rawValue).md")
        try expectGolden(csv, "presentations.\(language.rawValue).csv")
    }

    @Test("A submission shows the council's marking first and last", arguments: Language.allCases)
    func marking(_ language: Language) {
        let blocks = SubmissionPresentation(view: Self.view, name: Samples.board.items[0].name, topics: [])
            .document(in: language).blocks
        let marking = Document.Block.paragraph(RichText(Self.view.marking?[language] ?? "", .strong))
        #expect(blocks.first == marking && blocks.last == marking)
    }
}
