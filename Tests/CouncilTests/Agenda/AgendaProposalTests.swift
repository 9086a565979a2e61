import Foundation
import Testing

@testable import Council

@Suite("An agenda compiled from offers and asks")
struct AgendaProposalTests {
    private let council = SmallCouncil()

    @Test("without offers or asks there is no agenda")
    func nothing() {
        let agenda = council.compile([("on", .make(priorities: [.make("p", .en("One"))]))])
        #expect(agenda.items.isEmpty)
        #expect(agenda.used == 0)
        #expect(agenda.leftOut.isEmpty)
    }

    @Test("an offer that is ready only after the meeting is left out, and why is said")
    func notReady() throws {
        let forms: [SmallCouncil.Form] = [
            (
                "ns",
                .make(sharing: [
                    .make("s", .en("y"), offer: council.offer(ready: "2018-03")),
                    .make("t", .en("z"), offer: council.offer(ready: "2018-02")),
                ])
            )
        ]
        let agenda = council.compile(forms)
        let omission = try #require(agenda.leftOut.first)
        #expect(agenda.leftOut.count == 1)
        #expect(omission.why == .notReady)
        #expect(omission.sources.map(\.entry) == ["s"])
        #expect(omission.explanation.en.contains("2018-03"))
        #expect(council.content(agenda).map { $0.sources.map(\.entry) } == [["t"]])
    }

    @Test("what a member puts forward beyond what is weighed is left out, and why is said")
    func surplus() {
        let offers = (1...30).map { Entry.make("s\($0)", .en("Offer number \($0)"), offer: council.offer(1)) }
        let asks = (1...30).map { Entry.make("c\($0)", .en("Point number \($0)"), ask: council.ask()) }
        let agenda = council.compile([("ns", .make(sharing: offers, challenges: asks))], minutes: 2_000)
        let surplus = agenda.leftOut.filter { $0.why == .tooMany }
        #expect(
            surplus.map { $0.sources.map(\.entry.rawValue) } == (26...30).map { ["s\($0)"] }
                + (26...30).map { ["c\($0)"] }
        )
        #expect(surplus.allSatisfy { $0.explanation.isComplete })
    }

    @Test("titles are cut to their first line and keep their translation")
    func titles() throws {
        let agenda = council.compile([
            (
                "ns",
                .make(sharing: [
                    .make("s", .en("First line\nand more", fr: "Première ligne\net la suite"), offer: council.offer())
                ])
            )
        ])
        let title = try #require(council.content(agenda).first?.title)
        #expect(title.text == "First line")
        #expect(title.inLanguage(.french).text == "Première ligne")
    }

    @Test(
        "a proposal never exceeds its time, leaves no gap, uses everything once, and is the same each time",
        arguments: 1...80 as ClosedRange<UInt64>
    )
    func properties(seed: UInt64) throws {
        var random = RandomForms(seed: seed)
        let forms = random.council()
        let minutes = random.below(600)
        let agenda = council.compile(forms, minutes: minutes)
        #expect(agenda.used <= minutes, "seed \(seed)")
        #expect(agenda.used == agenda.items.reduce(0) { $0 + $1.minutes }, "seed \(seed)")
        var clock = 0
        for item in agenda.items {
            #expect(item.start == clock && item.minutes > 0, "seed \(seed)")
            clock += item.minutes
        }
        let pauses = agenda.items.indices.filter { [.pause, .meal].contains(agenda.items[$0].kind) }
        for index in pauses {
            #expect([.offer, .roundTable].contains(agenda.items[index - 1].kind), "seed \(seed)")
            #expect([.offer, .roundTable].contains(agenda.items[index + 1].kind), "seed \(seed)")
        }
        let sources =
            agenda.items.flatMap(\.sources) + agenda.handOuts.flatMap(\.sources) + agenda.leftOut.flatMap(\.sources)
        let expected = forms.flatMap { form in
            form.submission.entries.filter { $0.entry.offer != nil || $0.entry.ask != nil }.map(\.entry.id)
        }
        #expect(Set(sources.map(\.entry)).isSuperset(of: expected), "seed \(seed)")
        #expect(Set(sources).count == sources.count, "seed \(seed)")
        let reasons =
            agenda.items.flatMap(\.reasons) + agenda.handOuts.flatMap(\.reasons) + agenda.leftOut.map(\.explanation)
        #expect(reasons.allSatisfy { $0.isComplete }, "seed \(seed)")
        #expect(agenda.items.allSatisfy { !$0.reasons.isEmpty }, "seed \(seed)")
        #expect(council.compile(forms, minutes: minutes) == agenda, "seed \(seed)")
        #expect(
            try JSONDecoder().decode(AgendaProposal.self, from: JSONEncoder().encode(agenda)) == agenda,
            "seed \(seed)"
        )
    }
}
