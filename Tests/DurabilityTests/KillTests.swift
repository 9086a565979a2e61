import Council
import Foundation
import Testing

/// What the server has acknowledged outlives its sudden end.
@Suite struct KillTests {
    private static let kills =
        ProcessInfo.processInfo.environment["PARTAGE_KILLS"].flatMap { Int($0) } ?? 200
    /// Cycles that file for the same meeting: enough to rewrite standing texts, too few for histories to grow long.
    private static let cyclesPerMeeting = 5

    @Test("Every acknowledged write outlives kill -9, and the ledger verifies")
    func acknowledgedWritesOutliveKills() async throws {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededGenerator(state: seed)
        try await withFolder { folder in
            let council = try await DurableCouncil.create(
                in: folder,
                meetings: (Self.kills + Self.cyclesPerMeeting - 1) / Self.cyclesPerMeeting
            )
            var owed: [Acknowledgement] = []
            var total = 0
            for cycle in 0..<Self.kills {
                let server = try ServerProcess(data: folder)
                #expect(try await lost(of: owed, council, at: server.address) == [], "seed \(seed), cycle \(cycle)")
                let meeting = council.meetings[cycle / Self.cyclesPerMeeting]
                let limit = Int.random(in: 1...40, using: &random)
                owed = await load(server, council, meeting, killingAfter: limit, cycle: cycle)
                total += owed.count
                #expect(owed.count >= limit, "seed \(seed), cycle \(cycle)")
            }
            let server = try ServerProcess(data: folder)
            #expect(try await lost(of: owed, council, at: server.address) == [], "seed \(seed), after the last")
            let invented = Acknowledgement(
                meeting: council.meetings[0],
                jurisdiction: DurableCouncil.jurisdictions[0],
                revision: String(repeating: "0", count: 64),
                word: "never written"
            )
            #expect(try await lost(of: owed + [invented], council, at: server.address).count == 1)
            server.kill()
            let report = try await council.verify()
            #expect(report.isSound, "seed \(seed): \(report.faults)")
            #expect(report.foldIsEqual == true)
            #expect(report.records >= total)
            print(
                "kill -9: \(Self.kills) times, \(total) acknowledged writes, all there; \(report.records) records sound"
            )
        }
    }

    /// Lets every jurisdiction write until the server is killed, which happens while requests are on their way.
    private func load(
        _ server: ServerProcess,
        _ council: DurableCouncil,
        _ meeting: MeetingCode,
        killingAfter limit: Int,
        cycle: Int
    ) async -> [Acknowledgement] {
        let identifier = server.identifier
        let acknowledgements = Acknowledgements(callingAt: limit) { ServerProcess.kill(identifier) }
        await withTaskGroup { group in
            for jurisdiction in DurableCouncil.jurisdictions {
                let client = Client(
                    address: server.address,
                    token: council.token,
                    meeting: meeting,
                    jurisdiction: jurisdiction
                )
                group.addTask { await write(client, cycle: cycle, to: acknowledgements) }
            }
        }
        server.kill()
        return await acknowledgements.all
    }

    /// Writes one text after the other, by turns filed and drafted, until nobody answers any more.
    private func write(_ client: Client, cycle: Int, to acknowledgements: Acknowledgements) async {
        for number in 0... {
            let word = "c\(cycle)n\(number)\(client.jurisdiction)"
            guard let (kept, status) = try? await number % 2 == 0 ? client.submit(word) : client.saveDraft(word) else {
                return
            }
            guard let kept else {
                Issue.record("\(client.jurisdiction) was answered \(status)")
                return
            }
            await acknowledgements.add(kept)
        }
    }

    /// What was acknowledged and is not there: of each jurisdiction every id, and its last text.
    private func lost(
        of owed: [Acknowledgement],
        _ council: DurableCouncil,
        at address: String
    ) async throws -> [Acknowledgement] {
        var lost: Set<Acknowledgement> = []
        for one in Dictionary(grouping: owed, by: { [$0.meeting.rawValue, $0.jurisdiction.rawValue] }).values {
            guard let last = one.last else { continue }
            let client = Client(
                address: address,
                token: council.token,
                meeting: last.meeting,
                jurisdiction: last.jurisdiction
            )
            let found = try await client.history()
            lost.formUnion(one.filter { !found.contains($0.revision) })
            let (status, text) = try await client.revision(last.revision)
            if status != 200 || !text.contains(last.word) { lost.insert(last) }
        }
        return lost.sorted { $0.revision < $1.revision }
    }
}
