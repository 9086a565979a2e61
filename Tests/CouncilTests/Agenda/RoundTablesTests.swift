import Testing

@testable import Council

@Suite("Difficulties brought together")
struct RoundTablesTests {
    private let council = SmallCouncil()

    @Test("difficulties on one topic become one round table, others meet by wording or stand alone")
    func roundTables() throws {
        let agenda = council.compile([
            (
                "on",
                .make(challenges: [
                    .make("o1", .en("Late replies"), topics: ["standards"], ask: council.ask()),
                    .make("o2", .en("Hiring interpreters for remote counters"), ask: council.ask()),
                ])
            ),
            (
                "qc",
                .make(challenges: [
                    .make("q1", .fr("Nos normes de service sont dépassées")),
                    .make(
                        "q2",
                        .fr("Recruter des interprètes", en: "Hiring of interpreters for remote counters"),
                        ask: council.ask()
                    ),
                    .make("q3", .fr("Déneigement"), ask: council.ask(.decision)),
                ])
            ),
            ("ns", .make(priorities: [.make("p", .en("x"), topics: ["standards"])])),
        ])
        let tables = council.content(agenda)
        let sources = tables.map { Set($0.sources.map(\.entry)) }
        #expect(sources == [["q3"], ["o1", "q1"], ["o2", "q2"]])
        let standards = tables[1]
        #expect(standards.kind == .roundTable)
        #expect(standards.title.text == "Round table: service standards")
        #expect(standards.title.inLanguage(.french).text == "Table ronde\u{A0}: normes de service")
        #expect(standards.presenters == ["on", "qc"])
        #expect(standards.minutes == 20)
        #expect(standards.score == 4.5)
        #expect(
            standards.reasons.map(\.en) == [
                "2 members have raised it: ON, QC (service standards)", "also a priority of others: NS",
            ]
        )
        #expect(tables[0].score == 5)
        #expect(tables[0].title.text == "Déneigement")
        #expect(tables[0].reasons.last?.fr == "une décision est demandée\u{A0}: QC")
    }
}
