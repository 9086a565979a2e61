import Council
import Exchange
import Testing

@Suite("The board")
struct BoardTests {
    private static func progress(_ code: JurisdictionCode, _ world: World, as principal: Principal) async throws
        -> BoardRow.Progress?
    {
        try await world.exchange.board(of: World.current, as: principal).first { $0.jurisdiction == code }?.progress
    }

    @Test("It lists the whole roster in the order of precedence, with names and deadlines")
    func roster() async throws {
        try await World.with { world in
            _ = try await world.exchange.extend(
                World.current,
                for: World.qc,
                until: Timestamp(World.due.seconds + 86_400),
                reason: nil,
                as: People.secretariat
            )
            let board = try await world.exchange.board(of: World.current, as: People.member)
            #expect(board.map(\.jurisdiction) == World.codes)
            #expect(board.map(\.name.fr) == World.codes.map { "Pays de \($0)" })
            #expect(board.map(\.extended) == [false, true, false])
            #expect(board.map(\.due) == [World.due, Timestamp(World.due.seconds + 86_400), World.due])
            #expect(board.allSatisfy { $0.progress == .notStarted && $0.at == nil && !$0.late })
            await expectRefusal(.notFound) {
                try await world.exchange.board(of: MeetingCode(checked: "2031-01"), as: People.member)
            }
            await expectRefusal(.notAllowed) {
                try await world.exchange.board(of: World.current, as: People.auditor)
            }
        }
    }

    @Test("That a draft exists shows to its jurisdiction, and to the secretariat where the jurisdiction shares it")
    func drafts() async throws {
        try await World.with { world in
            try await world.save("x", of: World.on, as: People.contactON)
            try await world.save("x", of: World.yt, as: People.approverYT)
            let expected: [(Principal, BoardRow.Progress, BoardRow.Progress)] = [
                (People.contactON, .inProgress, .notStarted),
                (People.approverYT, .notStarted, .inProgress),
                (People.secretariat, .notStarted, .inProgress),
                (People.member, .notStarted, .notStarted),
                (People.contactQC, .notStarted, .notStarted),
            ]
            for (principal, on, yt) in expected {
                #expect(try await Self.progress(World.on, world, as: principal) == on, "\(principal.account)")
                #expect(try await Self.progress(World.yt, world, as: principal) == yt, "\(principal.account)")
            }
        }
    }

    @Test("What was filed goes before what is being written, to everybody")
    func filed() async throws {
        try await World.with { world in
            try await world.submit("x", of: World.yt, as: People.approverYT)
            try await world.save("y", of: World.yt, as: People.approverYT)
            for principal in [People.approverYT, People.secretariat, People.member, People.contactON] {
                #expect(try await Self.progress(World.yt, world, as: principal) == .submitted)
            }
        }
    }

    @Test("What was returned or withdrawn shows to its jurisdiction and the secretariat, and to others as not begun")
    func settled() async throws {
        try await World.with { world in
            try await world.submit("x")
            try await world.giveBack()
            for (principal, progress) in [
                (People.contactON, BoardRow.Progress.returned), (People.secretariat, .returned),
                (People.member, .notStarted), (People.contactQC, .notStarted),
            ] {
                #expect(try await Self.progress(World.on, world, as: principal) == progress)
            }
            try await world.submit("x")
            _ = try await world.exchange.withdraw(World.current, World.on, as: People.approverON)
            for (principal, progress) in [
                (People.contactON, BoardRow.Progress.withdrawn), (People.secretariat, .withdrawn),
                (People.member, .notStarted), (People.contactQC, .notStarted),
            ] {
                #expect(try await Self.progress(World.on, world, as: principal) == progress)
            }
        }
    }
}
