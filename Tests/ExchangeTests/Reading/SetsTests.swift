import Council
import Exchange
import Testing

@Suite("Lists, search, comparison and agenda")
struct SetsTests {
    @Test("Entries are found across jurisdictions, with where they stand, page by page")
    func entries() async throws {
        try await World.with { world in
            try await world.submit("herons")
            try await world.submit("terns", of: World.qc, as: People.approverQC)
            let page = try await world.exchange.entries(EntryFilter(words: "counter"), as: People.member)
            #expect(page.items.map(\.jurisdiction) == [World.on, World.qc])
            #expect(page.items.allSatisfy { $0.section == .achievements && $0.meeting == World.current })
            #expect(page.items.first?.snippet?.contains("⟦counter⟧") == true)
            #expect(page.next == nil)
            var filter = EntryFilter(limit: 3)
            var found: [EntryHit] = []
            repeat {
                let next = try await world.exchange.entries(filter, as: People.member)
                found += next.items
                filter.cursor = next.next
            } while filter.cursor != nil && found.count < 100
            #expect(found.count == 8)
            #expect(Set(found.map { "\($0.jurisdiction)/\($0.entry.id)" }).count == 8)
            await expectRefusal(.notAllowed) { try await world.exchange.entries(EntryFilter(), as: People.auditor) }
        }
    }

    @Test("A jurisdiction finds its own draft beside what was filed; nobody else does")
    func ownDraft() async throws {
        try await World.with { world in
            try await world.submit("herons")
            try await world.save("gulls", as: People.contactON)
            func found(_ word: String, _ principal: Principal) async throws -> Int {
                try await world.exchange.entries(EntryFilter(words: word), as: principal).items.count
            }
            #expect(try await found("gulls", People.contactON) == 4)
            #expect(try await found("herons", People.contactON) == 4)
            #expect(try await found("gulls", People.secretariat) == 0)
            #expect(try await found("gulls", People.contactQC) == 0)
        }
    }

    @Test("Side by side stand those who filed, in the order asked for, and no trace of the others")
    func sideBySide() async throws {
        try await World.with { world in
            try await world.submit("herons")
            try await world.submit("terns", of: World.qc, as: People.approverQC)
            try await world.save("gulls", of: World.yt, as: People.approverYT)
            let wanted = [World.yt, World.qc, World.on, JurisdictionCode(checked: "zz")]
            let table = try await world.exchange.compare(
                wanted,
                in: World.current,
                section: .priorities,
                as: People.member
            )
            #expect(table.jurisdictions == [World.qc, World.on])
            #expect(table.rows.first?.topic == TopicCode(checked: "queues"))
            #expect(table.rows.first?.shared == 2)
            let own = try await world.exchange.compare(
                wanted,
                in: World.current,
                section: .priorities,
                as: People.approverYT
            )
            #expect(own.jurisdictions == [World.qc, World.on])
            await expectRefusal(.notFound) {
                try await world.exchange.compare(
                    wanted,
                    in: MeetingCode(checked: "2031-01"),
                    section: .priorities,
                    as: People.member
                )
            }
        }
    }

    @Test("One jurisdiction is compared from meeting to meeting, where both texts may be read")
    func meetings() async throws {
        try await World.with { world in
            try await world.submit("herons", for: World.past)
            try await world.submit("herons and gulls")
            func compare(_ principal: Principal) async throws -> MeetingComparison {
                try await world.exchange.compare(World.on, from: World.past, to: World.current, as: principal)
            }
            let comparison = try await compare(People.member)
            #expect(comparison.earlier == World.past)
            #expect(comparison.later == World.current)
            #expect(comparison.count(.reworded) + comparison.count(.carriedOn) + comparison.count(.silent) == 4)
            try await world.giveBack()
            await expectRefusal(.notFound) { try await compare(People.member) }
            _ = try await compare(People.contactON)
            _ = try await compare(People.secretariat)
            await expectRefusal(.notFound) { try await compare(People.auditor) }
        }
    }

    @Test("An agenda is compiled from what stands submitted")
    func agenda() async throws {
        try await World.with { world in
            try await world.submit("herons")
            try await world.submit("terns", of: World.qc, as: People.approverQC)
            try await world.submit("gulls", of: World.yt, as: People.approverYT)
            _ = try await world.exchange.withdraw(World.current, World.yt, as: People.approverYT)
            let agenda = try await world.exchange.agenda(of: World.current, minutes: 120, as: People.secretariat)
            #expect(agenda.meeting == World.current)
            #expect(agenda.used > 0)
            #expect(agenda.used <= 120)
            let text = String(decoding: try Payload.encode(agenda), as: UTF8.self)
            #expect(text.contains("herons"))
            #expect(text.contains("terns"))
            #expect(!text.contains("gulls"))
            for minutes in [0, 29, 2401, .max, .min] {
                await expectRefusal(.invalid) {
                    try await world.exchange.agenda(of: World.current, minutes: minutes, as: People.secretariat)
                }
            }
            await expectRefusal(.notFound) {
                try await world.exchange.agenda(
                    of: MeetingCode(checked: "2031-01"),
                    minutes: 120,
                    as: People.secretariat
                )
            }
            await expectRefusal(.notAllowed) {
                try await world.exchange.agenda(of: World.current, minutes: 120, as: People.administrator)
            }
        }
    }

    @Test("A list of submissions stands in the order of precedence, with what each part holds")
    func list() async throws {
        try await World.with { world in
            try await world.submit("terns", of: World.qc, as: People.approverQC)
            let receipt = try await world.submit("herons")
            let list = try await world.exchange.submissions(of: World.current, as: People.member)
            #expect(list.map(\.jurisdiction) == [World.on, World.qc])
            #expect(list.first?.revision == receipt.record)
            #expect(list.first?.entries == [1, 1, 1, 1])
            #expect(try await world.exchange.submissions(of: World.next, as: People.member).isEmpty)
            await expectRefusal(.notFound) {
                try await world.exchange.submissions(of: MeetingCode(checked: "2031-01"), as: People.member)
            }
        }
    }

    @Test("What was read is not what was written before, as soon as the writer has been answered")
    func neverStale() async throws {
        try await World.with { world in
            for number in 0..<20 {
                let receipt = try await world.submit("number \(number)")
                let stored = try await world.exchange.submission(World.current, World.on, as: People.member)
                #expect(try Payload.decode(SubmissionView.self, from: stored.bytes).revision == receipt.record)
            }
        }
    }
}
