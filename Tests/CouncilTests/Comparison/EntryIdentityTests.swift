import Testing

@testable import Council

@Suite("The identity of imported entries")
struct EntryIdentityTests {
    private let horizon = Horizon(from: YearMonth(year: 2018, month: 4), to: nil)

    private func ids(_ submission: Submission) -> [String] { submission.entries.map(\.entry.id.rawValue) }

    @Test("new entries get an id from their section, text and occurrence, all different")
    func newIDs() {
        let same = [Entry.make("p1", .en("Training")), .make("p2", .en("Training"))]
        let form = EntryIdentity.assignIDs(to: .make(priorities: same, challenges: same), from: nil)
        #expect(Set(ids(form)).count == 4)
        #expect(ids(form).allSatisfy { $0.hasPrefix("e-") && $0.utf8.count == 14 })
        #expect(ids(form) == ids(EntryIdentity.assignIDs(to: .make(priorities: same, challenges: same), from: nil)))
        #expect(form.entries.allSatisfy { EntryID(rawValue: $0.entry.id.rawValue) == $0.entry.id })
    }

    @Test("the same text in the same section keeps its id, whatever stands around it")
    func exactMatch() {
        let previous = Submission.make(priorities: [
            .make("kept", .en("Open the portal")), .make("gone", .en("Old idea")),
        ])
        let imported = Submission.make(priorities: [
            .make("i1", .en("Another idea")), .make("i2", .en("Open the portal")),
        ])
        let form = EntryIdentity.assignIDs(to: imported, from: previous)
        #expect(ids(form)[1] == "kept")
        #expect(ids(form)[0] != "gone")
    }

    @Test("the same text in another section is another entry")
    func otherSection() {
        let previous = Submission.make(priorities: [.make("kept", .en("Open the portal"))])
        let form = EntryIdentity.assignIDs(to: .make(challenges: [.make("i", .en("Open the portal"))]), from: previous)
        #expect(ids(form) != ["kept"])
    }

    @Test("a reworded entry keeps its id, an unlike one does not")
    func likeness() {
        let previous = Submission.make(
            priorities: [
                .make("portal", .fr("Ouvrir le portail des permis au printemps")),
                .make("other", .fr("Former le personnel")),
            ])
        let imported = Submission.make(
            priorities: [
                .make("i1", .fr("Ouvrir le portail des permis à l’automne")), .make("i2", .fr("Revoir les délais")),
            ])
        let form = EntryIdentity.assignIDs(to: imported, from: previous)
        #expect(ids(form)[0] == "portal")
        #expect(ids(form)[1].hasPrefix("e-"))
    }

    @Test("an exact match goes before a like one, and equals keep their order")
    func order() {
        let previous = Submission.make(
            priorities: [
                .make("a", .en("Pilot phase one")), .make("b", .en("Pilot phase two")),
                .make("c", .en("Pilot phase two")),
            ])
        let imported = Submission.make(
            priorities: [
                .make("1", .en("Pilot phase two")), .make("2", .en("Pilot phase one!")),
                .make("3", .en("Pilot phase two")),
            ])
        #expect(ids(EntryIdentity.assignIDs(to: imported, from: previous)) == ["b", "a", "c"])
    }

    @Test("a heading that was renamed keeps its id through the points below it")
    func renamedHeading() {
        let points = [Entry.make("x1", .en("Move the counters")), .make("x2", .en("Close the paper route"))]
        let previous = Submission.make(priorities: [.make("head", nil, title: .en("Channels"), children: points)])
        let imported = Submission.make(priorities: [.make("i", nil, title: .en("Modernization"), children: points)])
        #expect(ids(EntryIdentity.assignIDs(to: imported, from: previous)) == ["head", "x1", "x2"])
    }

    @Test("what paper cannot carry is taken over, and only where the import has none")
    func takesOver() throws {
        let offer = Offer(kind: .tool, format: .either, minutes: 15, language: .french, readyWhen: nil)
        let lineage = Lineage(meeting: "2017-09", entry: "z", outcome: .ongoing)
        let previous = Submission.make(sharing: [
            .make(
                "s",
                .en("Lend the queue tool", fr: "Prêter l’outil de file"),
                topics: ["access"],
                lineage: lineage,
                horizon: horizon,
                offer: offer,
                ask: Ask(kind: .partners, help: .en("Try it", fr: "Essayez-le"))
            )
        ])
        let bare = EntryIdentity.assignIDs(to: .make(sharing: [.make("i", .en("Lend the queue tool"))]), from: previous)
        #expect(bare == previous)
        let own = Submission.make(sharing: [
            .make("i", .en("Lend the queue tool"), topics: ["queues"], ask: Ask(kind: .advice, help: .en("Try it")))
        ])
        let entry = try #require(EntryIdentity.assignIDs(to: own, from: previous).entries.first?.entry)
        #expect(entry.topics == ["queues"])
        #expect(entry.ask?.kind == .advice)
        #expect(entry.ask?.help?.translation?.text == "Essayez-le")
        #expect(entry.lineage == lineage)
    }

    @Test("a translation that is taken over to a changed text has gone stale")
    func staleTranslation() throws {
        let previous = Submission.make(
            sharing: [.make("s", .en("Lend the queue tool to members", fr: "Prêter l’outil de file aux membres"))])
        let imported = Submission.make(sharing: [.make("i", .en("Lend the queue tool to all members"))])
        let body = try #require(EntryIdentity.assignIDs(to: imported, from: previous).entries.first?.entry.body)
        #expect(body.translation?.text == "Prêter l’outil de file aux membres")
        #expect(body.translationStatus == .stale)
    }

    @Test("a translation is not taken over to a text in the other language")
    func otherLanguage() throws {
        let previous = Submission.make(sharing: [.make("s", .en("Portail Horizon", fr: "Horizon Portal"))])
        let imported = Submission.make(sharing: [.make("i", .fr("Portail Horizon"))])
        let body = try #require(EntryIdentity.assignIDs(to: imported, from: previous).entries.first?.entry.body)
        #expect(body.translation == nil)
    }

    @Test("importing the same form again changes nothing", arguments: 1...80 as ClosedRange<UInt64>)
    func idempotent(seed: UInt64) {
        var random = RandomForms(seed: seed)
        let previous = random.chance(30) ? nil : random.submission()
        let imported = previous.map { random.edited($0) } ?? random.submission()
        let once = EntryIdentity.assignIDs(to: imported, from: previous)
        let twice = EntryIdentity.assignIDs(to: imported, from: once)
        #expect(once == twice, "seed \(seed)")
        let all = once.entries.map(\.entry.id)
        #expect(Set(all).count == all.count, "seed \(seed)")
    }

    @Test("a predecessor that uses an id twice does not pass it on twice")
    func malformedPredecessor() {
        let previous = Submission.make(priorities: [.make("x", .en("One"))], challenges: [.make("x", .en("Two"))])
        let form = EntryIdentity.assignIDs(to: previous, from: previous)
        #expect(Set(ids(form)).count == 2)
    }
}
