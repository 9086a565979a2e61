import Testing

@testable import Council

@Suite("Offers ranked by what they answer")
struct OfferRankingTests {
    private let council = SmallCouncil()

    @Test("an offer that answers the asks of others comes before one that nobody asked for, and says whom it answers")
    func ranksByAsks() throws {
        let agenda = council.compile([
            ("on", .make(challenges: [.make("c1", .en("Late replies"), topics: ["standards"], ask: council.ask())])),
            (
                "qc",
                .make(challenges: [.make("c2", .fr("Réponses tardives"), topics: ["standards"], ask: council.ask())])
            ),
            (
                "ns",
                .make(sharing: [
                    .make("s1", .en("Our bicycle counters"), offer: council.offer()),
                    .make("s2", .en("How we set and keep targets"), topics: ["standards"], offer: council.offer()),
                ])
            ),
        ])
        let offers = agenda.items.filter { $0.kind == .offer }
        #expect(offers.map { $0.sources.map(\.entry) } == [["s2"], ["s1"]])
        let best = try #require(offers.first)
        #expect(best.presenters == ["ns"])
        #expect(best.score == 6)
        #expect(best.topics == ["standards"])
        #expect(best.answers.map(\.entry) == ["c1", "c2"])
        #expect(
            best.reasons.first
                == Bilingual(
                    en: "answers 2 asks: ON, QC (service standards)",
                    fr: "répond à 2 demandes\u{A0}: ON, QC (normes de service)"
                )
        )
        #expect(offers.last?.score == 0)
        #expect(offers.last?.reasons.first?.en.contains("nobody has asked") == true)
    }

    @Test("a member's own asks and priorities do not speak for its offer")
    func ownAsks() {
        let agenda = council.compile([
            (
                "on",
                .make(
                    priorities: [.make("p", .en("x"), topics: ["standards"])],
                    sharing: [.make("s", .en("y"), topics: ["standards"], offer: council.offer())],
                    challenges: [.make("c", .en("z"), topics: ["standards"], ask: council.ask())]
                )
            )
        ])
        #expect(agenda.items.first { $0.kind == .offer }?.score == 0)
    }

    @Test("a French offer meets an English ask through the vocabulary's terms in the text")
    func acrossLanguages() throws {
        let agenda = council.compile([
            ("on", .make(challenges: [.make("c", .en("We struggle with our service standards."), ask: council.ask())])),
            (
                "qc",
                .make(sharing: [.make("s", .fr("Présenter la révision des normes du service"), offer: council.offer())])
            ),
        ])
        let item = try #require(agenda.items.first { $0.kind == .offer })
        #expect(item.score == 2.1)
        #expect(item.reasons.first?.fr == "répond à 1 demande\u{A0}: ON (normes de service)")
    }

    @Test("without any topic the wording can make the match")
    func byWording() throws {
        let agenda = council.compile([
            (
                "on",
                .make(challenges: [.make("c", .en("Queues at the regional counters in summer"), ask: council.ask())])
            ),
            (
                "ns",
                .make(sharing: [
                    .make("s", .en("Shorter queues at our regional counters in summer"), offer: council.offer())
                ])
            ),
        ])
        let item = try #require(agenda.items.first { $0.kind == .offer })
        #expect(item.score > 3 * OfferRanking.threshold)
        #expect(item.reasons.first?.en == "answers 1 ask: ON (similar wording)")
    }

    @Test("a member counts once, however much it writes")
    func oneVoice() throws {
        let many = (1...5).map { Entry.make("c\($0)", .en("Point \($0)"), topics: ["standards"], ask: council.ask()) }
        let agenda = council.compile([
            ("on", .make(challenges: many)),
            ("ns", .make(sharing: [.make("s", .en("y"), topics: ["standards"], offer: council.offer())])),
        ])
        let item = try #require(agenda.items.first { $0.kind == .offer })
        #expect(item.score == 3)
        #expect(item.reasons.first?.en == "answers 5 asks: ON (5) (service standards)")
        #expect(item.answers.count == 5)
    }

    @Test("a priority of others counts, less than an ask, and giving it in both languages a little")
    func priorities() throws {
        let agenda = council.compile([
            ("on", .make(priorities: [.make("p", .en("x"), topics: ["identity"])])),
            ("ns", .make(sharing: [.make("s", .en("y"), topics: ["identity"], offer: council.offer(language: .both))])),
        ])
        let item = try #require(council.content(agenda).first)
        #expect(item.score == 1.25)
        #expect(
            item.reasons.map(\.en) == ["serves 1 priority: ON (digital identity)", "can be given in both languages"]
        )
    }

    @Test("a length that was not given is assumed by kind, and said")
    func assumedLength() throws {
        for (kind, minutes) in [
            (Offer.Kind.presentation, 20), (.demonstration, 30), (.tool, 15), (.document, 10), (.expertise, 20),
        ] {
            let agenda = council.compile([
                ("ns", .make(sharing: [.make("s", .en("y"), offer: council.offer(nil, kind: kind))]))
            ])
            let item = try #require(council.content(agenda).first)
            #expect(item.minutes == minutes)
            #expect(item.reasons.contains(AgendaReason.assumed(minutes: minutes)))
        }
    }

    @Test("a sharing entry without an offer may still be presented, at half its weight")
    func bareSharing() throws {
        let agenda = council.compile([
            ("on", .make(priorities: [.make("p", .en("x"), topics: ["identity"])])),
            ("ns", .make(sharing: [.make("s", .en("y"), topics: ["identity"])])),
        ])
        let item = try #require(council.content(agenda).first)
        #expect(item.score == 0.5)
        #expect(item.reasons.contains(AgendaReason.noDetails))
    }

    @Test("material takes no time and is listed as a hand-out")
    func material() throws {
        let agenda = council.compile([
            ("on", .make(challenges: [.make("c", .en("x"), topics: ["identity"], ask: council.ask())])),
            (
                "ns",
                .make(sharing: [
                    .make(
                        "s",
                        .en("Guide"),
                        topics: ["identity"],
                        offer: council.offer(nil, kind: .document, format: .material)
                    )
                ])
            ),
        ])
        let handOut = try #require(agenda.handOuts.first)
        #expect(handOut.sources.map(\.entry) == ["s"])
        #expect(handOut.score == 3)
        #expect(!agenda.items.contains { $0.kind == .offer })
        #expect(handOut.reasons.count == 1)
    }
}
