import Council
import Exchange
import Testing

@Suite("Returning and withdrawing")
struct SettlingTests {
    @Test("Members see a text while it stands and nothing of it before, in between or afterwards")
    func whatMembersSee() async throws {
        try await World.with { world in
            let observers = [People.member, People.contactQC, People.approverQC, People.auditor, People.administrator]
            func sights(_ revisions: [String]) async -> [Sight] {
                var all: [Sight] = []
                for observer in observers {
                    all.append(await world.sight(of: observer, revisions: revisions, words: "herons"))
                }
                return all
            }
            /// Every id that will ever be, so that asking for it is part of looking.
            var ids: [String] = [String(repeating: "0", count: 64)]
            func expectNothing(_ step: String) async {
                let none = await sights(ids.map { _ in String(repeating: "0", count: 64) })
                let seen = await sights(ids)
                for (number, observer) in observers.enumerated() {
                    for word in ["herons", "gulls"] + ids.dropFirst() {
                        let places = seen[number].places(of: word)
                        #expect(places.isEmpty, "\(step): \(observer.account) sees \(word) in \(places)")
                    }
                    #expect(!none[number].shows("herons"))
                }
            }
            let empty = await sights([])
            ids.append(try await world.save("herons", as: People.contactON).saved.revision)
            await expectNothing("a draft")
            #expect(await sights([]) == empty, "a draft changes nothing that others see")

            ids.append(try await world.submit("herons").record)
            let seen = await world.sight(of: People.member, revisions: ids, words: "herons")
            #expect(seen.places(of: "herons").contains("2018-02/on submission"))
            #expect(seen.places(of: "herons").contains("search"))
            #expect(!(await world.sight(of: People.auditor, revisions: ids, words: "herons")).shows("herons"))

            ids.append(try await world.giveBack(because: "herons are no topic").revision)
            await expectNothing("returned")
            #expect(await sights([]) == empty, "what was returned is as if it had never been")

            ids.append(try await world.save("herons and gulls", as: People.contactON).saved.revision)
            await expectNothing("redrafted")
            #expect(await sights([]) == empty)

            ids.append(
                try await world.exchange.submit(nil, for: World.current, of: World.on, as: People.approverON).record
            )
            #expect(await world.sight(of: People.member, words: "herons").shows("herons and gulls"))
            ids.append(try await world.exchange.withdraw(World.current, World.on, as: People.approverON).revision)
            await expectNothing("withdrawn")
            #expect(await sights([]) == empty, "what was withdrawn is as if it had never been")

            try await world.submit("terns")
            let last = await world.sight(of: People.member, revisions: ids, words: "herons")
            #expect(!last.shows("herons"))
            #expect(last.shows("terns"))
        }
    }

    @Test("The secretariat sees what came in, what it returned and what was withdrawn, but no draft")
    func whatTheSecretariatSees() async throws {
        try await World.with { world in
            let empty = await world.sight(of: People.secretariat, words: "herons")
            let draft = try await world.save("herons", as: People.contactON).saved.revision
            #expect(await world.sight(of: People.secretariat, words: "herons") == empty)
            let text = try await world.exchange.submit(nil, for: World.current, of: World.on, as: People.approverON)
            try await world.giveBack(because: "Too short")
            try await world.save("gulls", as: People.contactON)
            let ids = [text.record, draft]
            let sight = await world.sight(of: People.secretariat, revisions: ids, words: "herons")
            #expect(sight.places(of: "herons").contains("2018-02/on submission"))
            #expect(sight.places(of: "herons").contains("2018-02/on revision \(text.record)"))
            #expect(sight.places(of: "Too short") == ["2018-02/on history"])
            #expect(!sight.shows("gulls"))
            #expect(sight.answers["2018-02/on revision \(draft)"]?.hasPrefix("refused: not-found") == true)
        }
    }

    @Test("A jurisdiction whose text was returned reads why, goes on from there, and hands in again")
    func resubmitting() async throws {
        try await World.with { world in
            let first = try await world.submit("herons")
            let line = try await world.giveBack(because: "  Please say when.  ")
            #expect(line.state == .returned)
            #expect(line.reason == "Please say when.")
            #expect(!line.hasText)
            let stored = try await world.exchange.submission(World.current, World.on, as: People.contactON)
            let view = try Payload.decode(SubmissionView.self, from: stored.bytes)
            #expect(view.state == .returned)
            #expect(view.submission == .about("herons"))
            // In the same second: which draft is current must not hang on a clock.
            for word in ["one", "two", "three", "four", "five", "six"] {
                try await world.save(word, as: People.contactON)
                let draft = try await world.exchange.draft(World.current, World.on, as: People.contactON)
                #expect(try Payload.decode(SubmissionView.self, from: draft.bytes).submission == .about(word))
            }
            let second = try await world.exchange.submit(nil, for: World.current, of: World.on, as: People.approverON)
            #expect(second.record != first.record)
            // The returned text handed in again, unchanged, is a new record all the same.
            try await world.giveBack()
            let third = try await world.submit("six")
            #expect(!third.unchanged)
            #expect(third.record != second.record)
        }
    }

    @Test("Drafting after a return, many times over in one second, always shows the last draft", arguments: 0..<8)
    func sameSecond(round: Int) async throws {
        try await World.with { world in
            try await world.save("first \(round)", as: People.contactON)
            _ = try await world.exchange.submit(nil, for: World.current, of: World.on, as: People.approverON)
            try await world.giveBack()
            try await world.save("second \(round)", as: People.contactON)
            let draft = try await world.exchange.draft(World.current, World.on, as: People.contactON)
            #expect(try Payload.decode(SubmissionView.self, from: draft.bytes).submission == .about("second \(round)"))
        }
    }

    @Test("What stands in another state cannot be returned or withdrawn, and what is not there is missing")
    func states() async throws {
        try await World.with { world in
            await expectRefusal(.notFound) { try await world.giveBack() }
            await expectRefusal(.notFound) {
                try await world.exchange.withdraw(World.current, World.on, as: People.approverON)
            }
            try await world.submit("herons")
            try await world.giveBack()
            await expectRefusal(.wrongState) { try await world.giveBack() }
            _ = try await world.exchange.withdraw(World.current, World.on, as: People.approverON)
            await expectRefusal(.wrongState) { try await world.giveBack() }
            await expectRefusal(.wrongState) {
                try await world.exchange.withdraw(World.current, World.on, as: People.approverON)
            }
        }
    }

    @Test("A return needs a reason of some length; who may not return is not even asked for one")
    func reasons() async throws {
        try await World.with { world in
            try await world.submit("herons")
            for reason in ["", "  \n ", String(repeating: "x", count: 4001)] {
                await expectRefusal(.invalid) { try await world.giveBack(because: reason) }
                await expectRefusal(.notFound) {
                    try await world.exchange.returnSubmission(
                        World.current,
                        World.on,
                        reason: reason,
                        as: People.member
                    )
                }
            }
            #expect(try await world.exchange.submissions(of: World.current, as: People.member).count == 1)
            try await world.giveBack(because: String(repeating: "x", count: 4000))
        }
    }

    @Test("Who may return, and who may withdraw")
    func who() async throws {
        try await World.with { world in
            try await world.submit("herons")
            func giveBack(_ principal: Principal) async throws -> Revision {
                try await world.exchange.returnSubmission(World.current, World.on, reason: "Why", as: principal)
            }
            func withdraw(_ principal: Principal) async throws -> Revision {
                try await world.exchange.withdraw(World.current, World.on, as: principal)
            }
            for principal in [People.member, People.auditor, People.administrator, People.approverQC, People.nobody] {
                await expectRefusal(.notFound) { try await giveBack(principal) }
                await expectRefusal(.notFound) { try await withdraw(principal) }
            }
            await expectRefusal(.notAllowed) { try await giveBack(People.approverON) }
            await expectRefusal(.notAllowed) { try await giveBack(People.contactON) }
            await expectRefusal(.notAllowed) { try await withdraw(People.contactON) }
            await expectRefusal(.notAllowed) { try await withdraw(People.approverON.with(.read, .draft)) }
            #expect(try await withdraw(People.approverON).state == .withdrawn)
        }
    }
}
