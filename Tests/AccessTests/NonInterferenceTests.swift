import Council
import Exchange
import ExchangeAPI
import Foundation
import Testing

/// Two councils that differ in nothing but hidden drafts look the same to everybody who may not see them.
@Suite struct NonInterferenceTests {
    @Test("Hidden drafts change no byte of what anybody else is answered")
    func hiddenDraftsChangeNothing() async throws {
        let compared = try await withTwins { twins in
            try await twins.plantHiddenDrafts()
            var compared = 0
            for observer in Twins.observers {
                for call in try twins.questions() {
                    compared += 1
                    let (one, other) = try await twins.send(call, by: observer)
                    #expect(one.comparable == other.comparable, "\(observer): \(call.method) \(call.path)")
                }
            }
            return compared
        }
        print("non-interference: \(compared) pairs of requests")
        #expect(compared >= 300)
    }

    @Test("What is filed after hidden drafts were saved looks as if there were none")
    func laterWritesLookTheSame() async throws {
        try await withTwins { twins in
            try await twins.plantHiddenDrafts()
            for (call, writer) in try twins.visibleWrites() {
                twins.clock.advance()
                let (one, other) = try await twins.send(call, by: writer)
                #expect((200..<300).contains(one.status), "\(call.path): \(one.text)")
                #expect(one.withoutChance == other.withoutChance, "\(writer): \(call.method) \(call.path)")
            }
            for observer in Twins.observers {
                for call in try twins.questions() {
                    let (one, other) = try await twins.send(call, by: observer)
                    #expect(one.withoutChance == other.withoutChance, "\(observer): \(call.method) \(call.path)")
                }
            }
        }
    }

    @Test("The audit trail does not tell a hidden draft from none")
    func theAuditTrailTellsNothing() async throws {
        try await withTwins { twins in
            try await twins.plantHiddenDrafts()
            for observer in Twins.observers {
                for call in try twins.questions() { _ = try await twins.send(call, by: observer) }
            }
            let (lines, others) = (try await Self.acts(twins.wire, twins), try await Self.acts(twins.twin, twins))
            for act in Set(lines.keys).union(others.keys).sorted() {
                #expect(lines[act] == others[act], "\(act)")
            }
            #expect(!lines.isEmpty)
        }
    }

    /// How often each act was noted, however the lines were cut by the writing of the trail.
    private static func acts(_ wire: Wire, _ twins: Twins) async throws -> [String: Int] {
        let token = twins.world.council.tokens[CouncilFolder.bearer("auditor")]
        var acts: [String: Int] = [:]
        var cursor: String?
        repeat {
            let path = "\(Path.root)/audit?limit=500" + (cursor.map { "&cursor=\($0)" } ?? "")
            let answer = try await wire.send(.get(path), bearing: token)
            let page = try WireJSON.decode(Page<AuditLine>.self, from: answer.body)
            for line in page.items {
                let account = line.account?.rawValue ?? "-"
                acts["\(account) \(line.action) \(line.resource) \(line.outcome) \(line.reason)", default: 0] +=
                    line.count
            }
            cursor = page.next
        } while cursor != nil
        return acts
    }
}

extension Answer {
    /// The answer without what is drawn by chance anew: ids of new records, their signatures, and what is digested of
    /// either.
    fileprivate var withoutChance: String {
        comparable.replacing(#/[0-9a-f]{64}|[0-9a-f]{32}|"signature":"[^"]*"/#, with: "#")
    }
}

/// Runs two servers on equal copies of one council.
private func withTwins<Result: Sendable>(
    _ work: @Sendable @escaping (Twins) async throws -> Result
) async throws -> Result {
    try await withFolder { folder in
        let first = folder + "/first"
        let second = folder + "/second"
        let world = try await prepareWorld(in: first)
        try FileManager.default.copyItem(atPath: first, toPath: second)
        let clock = HandClock()
        let one = try await Exchange.open(in: first, logger: quiet) { clock.now }
        let other = try await Exchange.open(in: second, logger: quiet) { clock.now }
        return try await withServer(on: one) { wire in
            try await withServer(on: other) { twin in
                try await work(Twins(world: world, wire: wire, twin: twin, clock: clock))
            }
        }
    }
}

/// Leaves a council with every situation in a folder that nothing holds open.
private func prepareWorld(in folder: String) async throws -> AccessWorld {
    let (council, exchange) = try await CouncilFolder.create(in: folder)
    return try await withServer(on: exchange) { wire in
        let world = AccessWorld(council, wire)
        try await world.prepare()
        return world
    }
}
