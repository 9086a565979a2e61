import Testing

@testable import Council

@Suite("The time filled and set in order")
struct TimetableTests {
    private let council = SmallCouncil()

    @Test("what does not fit is left out with its reasons, and the best is taken first")
    func leftOut() throws {
        let agenda = council.compile(
            [
                ("on", .make(challenges: [.make("c", .en("x"), topics: ["identity"], ask: council.ask())])),
                (
                    "ns",
                    .make(sharing: [
                        .make("a", .en("One"), offer: council.offer(15)),
                        .make("b", .en("Two"), topics: ["identity"], offer: council.offer(15)),
                        .make("l", .en("Long"), topics: ["identity"], offer: council.offer(480)),
                    ])
                ),
            ],
            minutes: 40
        )
        #expect(council.content(agenda).map { $0.sources.map(\.entry) } == [["b"], ["c"]])
        #expect(agenda.leftOut.map { $0.sources.map(\.entry) } == [["l"], ["a"]])
        #expect(agenda.leftOut.allSatisfy { $0.why == .noTimeLeft && $0.explanation.isComplete && !$0.reasons.isEmpty })
        #expect(agenda.used == 40)
    }

    @Test("a member that has spoken gives way to another with nearly the same score")
    func takingTurns() {
        let asks = ["on", "qc", "nb"].map { code -> SmallCouncil.Form in
            (JurisdictionCode(checked: code), .make(priorities: [.make("p", .en("x"), topics: ["identity"])]))
        }
        let agenda = council.compile(
            asks + [
                (
                    "ns",
                    .make(sharing: [
                        .make("n1", .en("One"), topics: ["identity"], offer: council.offer(10, language: .both)),
                        .make("n2", .en("Two"), topics: ["identity"], offer: council.offer(10, language: .both)),
                    ])
                ),
                ("pe", .make(sharing: [.make("e1", .en("Three"), topics: ["identity"], offer: council.offer(10))])),
            ],
            minutes: 30
        )
        #expect(Set(council.content(agenda).flatMap(\.presenters)) == ["ns", "pe"])
    }

    @Test("offers come right before the round table on their subject")
    func order() {
        let agenda = council.compile([
            (
                "on",
                .make(challenges: [
                    .make("c1", .en("x"), topics: ["identity"], ask: council.ask()),
                    .make("c2", .en("x"), topics: ["standards"], ask: council.ask()),
                ])
            ),
            (
                "qc",
                .make(challenges: [
                    .make("d1", .fr("y"), topics: ["identity"], ask: council.ask()),
                    .make("d2", .fr("y"), topics: ["standards"], ask: council.ask()),
                ])
            ),
            (
                "ns",
                .make(sharing: [
                    .make("s1", .en("i"), topics: ["identity"], offer: council.offer()),
                    .make("s2", .en("s"), topics: ["standards"], offer: council.offer()),
                ])
            ),
        ])
        #expect(council.content(agenda).map(\.kind) == [.offer, .roundTable, .offer, .roundTable])
        #expect(council.content(agenda).map { $0.topics.first } == ["identity", "identity", "standards", "standards"])
    }

    @Test("a five-hour meeting opens, pauses twice and closes; a short one only does its work")
    func frame() {
        let offers = (1...30).map { Entry.make("s\($0)", .en("Offer number \($0)"), offer: council.offer(15)) }
        let long = council.compile([("ns", .make(sharing: offers))], minutes: 300)
        #expect(long.items.first?.kind == .opening)
        #expect(long.items.last?.kind == .closing)
        #expect(long.items.count { $0.kind == .pause } == 2)
        #expect(long.used > 285)
        let day = council.compile([("ns", .make(sharing: offers))], minutes: 420)
        #expect(day.items.count { $0.kind == .meal } == 1)
        let short = council.compile([("ns", .make(sharing: offers))], minutes: 29)
        #expect(short.items.map(\.kind) == [.offer])
        #expect(council.compile([("ns", .make(sharing: offers))], minutes: -5).items.isEmpty)
        #expect(council.compile([("ns", .make(sharing: offers))], minutes: .max).minutes == AgendaProposal.longest)
    }
}
