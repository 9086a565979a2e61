import Council
import Exchange
import Testing

@Suite("Random use")
struct RandomUseTests {
    /// What somebody may try at random; refusals are as good as success.
    private static func act(_ world: World, _ generator: inout SeededGenerator) async {
        let people = People.all
        guard let who = people.randomElement(using: &generator),
            let code = World.codes.randomElement(using: &generator),
            let meeting = [World.past, World.current, World.current, World.next].randomElement(using: &generator),
            let state = Meeting.State.allCases.randomElement(using: &generator)
        else { return }
        let speaker = [
            World.on: [People.contactON, People.approverON], World.qc: [People.contactQC, People.approverQC],
            World.yt: [People.approverYT, People.approverYT],
        ][code]?.randomElement(using: &generator)
        let person = Int.random(in: 0..<10, using: &generator) < 7 ? speaker ?? who : who
        let word = "word \(Int.random(in: 0..<6, using: &generator))"
        let choice = Int.random(in: 0..<13, using: &generator)
        if Int.random(in: 0..<3, using: &generator) == 0 { world.clock.advance(by: 3600) }
        let until = Timestamp(world.clock.now.seconds + Int64.random(in: -9000...90_000, using: &generator))
        _ = await refusal {
            let exchange = world.exchange
            switch choice {
            case 0...3: try await world.save(word, of: code, for: meeting, as: person)
            case 4...5: try await world.submit(word, of: code, for: meeting, as: person)
            case 6: _ = try await exchange.submit(nil, for: meeting, of: code, as: person)
            case 7: try await world.submit(word, of: code, for: meeting, as: People.secretariat)
            case 8:
                _ = try await exchange.returnSubmission(meeting, code, reason: word, as: People.secretariat)
            case 9: _ = try await exchange.withdraw(meeting, code, as: person)
            case 10:
                _ = try await exchange.extend(meeting, for: code, until: until, reason: nil, as: People.secretariat)
            case 11: _ = try await exchange.setMeetingState(meeting, to: state, as: People.secretariat)
            default:
                let closed = try await exchange.meeting(World.current, as: People.member).state == .closed
                if closed { _ = try await exchange.setMeetingState(World.current, to: .open, as: People.secretariat) }
            }
        }
    }

    @Test(
        "Whatever people do in whatever order, the ledger is sound and the tables equal a fold from zero",
        arguments: SeededGenerator.seeds
    )
    func anyOrder(seed: UInt64) async throws {
        try await World.with { world in
            var generator = SeededGenerator(seed: seed)
            for _ in 0..<120 { await Self.act(world, &generator) }
            let report = try await world.exchange.verify()
            #expect(report.isSound, "seed \(seed): \(report.faults)")
            #expect(report.records > 20, "seed \(seed)")
            var before: [Sight] = []
            for principal in People.all { before.append(await world.sight(of: principal, words: "word")) }
            try await world.exchange.rebuild()
            for (number, principal) in People.all.enumerated() {
                let after = await world.sight(of: principal, words: "word")
                #expect(after.differences(from: before[number]).isEmpty, "\(principal.account), seed \(seed)")
            }
        }
    }

    @Test("What others do with their drafts changes nothing that a member sees", arguments: SeededGenerator.seeds)
    func nonInterference(seed: UInt64) async throws {
        try await World.with { world in
            var generator = SeededGenerator(seed: seed)
            try await world.submit("word herons")
            try await world.submit("word terns", of: World.qc, as: People.approverQC)
            let before = await world.sight(of: People.member, words: "word")
            let secretariat = await world.sight(of: People.secretariat, words: "word")
            for _ in 0..<30 {
                let code = World.codes.randomElement(using: &generator) ?? World.on
                let who = [World.on: People.contactON, World.qc: People.contactQC, World.yt: People.approverYT][code]
                try await world.save(
                    "word \(Int.random(in: 0..<9, using: &generator))",
                    of: code,
                    as: who ?? People.contactON
                )
            }
            let after = await world.sight(of: People.member, words: "word")
            #expect(after.differences(from: before).isEmpty, "seed \(seed)")
            // Yukon lets the secretariat know that it has begun, and no more.
            let differences = await world.sight(of: People.secretariat, words: "word").differences(from: secretariat)
            #expect(Set(differences).isSubset(of: ["2018-02 board"]), "seed \(seed): \(differences)")
        }
    }
}
