import Ledger

@testable import SyncProtocol

/// A few nodes around a hub that write, change grants and synchronise at once, everything drawn from one seed.
final class SimulatedWorld: Surroundings {
    let seed: UInt64
    var random: SeededGenerator
    private(set) var now = 1_700_000_000
    private(set) var nodes: [SimulatedNode] = []
    /// Every record that was ever written, by id.
    private(set) var written: [ItemID: SimulatedRecord] = [:]
    /// How every session ended.
    private(set) var outcomes: [SyncOutcome] = []
    private(set) var violations: [String] = []
    let limits: SyncLimits
    /// Whether requests are signed and verified, which takes most of the time of a world.
    let signs: Bool

    /// Whether lines still fail and clocks are still wrong.
    private var isTroubled = true
    /// Once in how many messages the line fails.
    private let cutRate: Int
    /// Whether the other nodes also speak with each other.
    private let isMesh: Bool
    /// What each node was ever granted by anybody.
    private var everReadable: [Int: [AudiencePattern]] = [:]
    private var grantsBefore: [[Int]: [AudiencePattern]] = [:]
    private var repeats: [(request: SyncRequest, from: SimulatedNode, to: SimulatedNode)] = []

    static let audiences = ["control", "jurisdiction/on", "jurisdiction/qc", "meeting/2018-02", "meeting/2018-09"]

    init(seed: UInt64) throws {
        self.seed = seed
        var random = SeededGenerator(seed: seed)
        signs = seed % 50 == 0
        cutRate = [4, 8, 20, 1_000].randomElement(using: &random) ?? 8
        isMesh = random.chance(1, in: 4)
        limits = SyncLimits(
            frame: .standard,
            batchRecords: [2, 5, 256].randomElement(using: &random) ?? 5,
            batchBytes: random.chance(1, in: 4) ? 500 : 1_000_000
        )
        self.random = random
        let count = [3, 3, 3, 4, 4, 5, 6].randomElement(using: &self.random) ?? 3
        nodes = try (0..<count).map { try SimulatedNode(number: $0) }
        for node in nodes where self.random.chance(1, in: 3) {
            node.skew = Int.random(in: -86_400...86_400, using: &self.random)
        }
        for node in nodes { changeGrants(at: node) }
        try writeShared()
    }

    /// What everybody has from before.
    private func writeShared() throws {
        let count = [0, 0, 5, 5, 20, 60].randomElement(using: &random) ?? 0
        for _ in 0..<count {
            now += Int.random(in: 0...30, using: &random)
            guard let record = record(by: 0, isBad: false) else { continue }
            for node in nodes where node.number == 0 || (everReadable[node.number] ?? []).cover(record.audience) {
                node.write(record)
            }
        }
    }

    private func record(by author: Int, isBad: Bool) -> SimulatedRecord? {
        let readable = everReadable[author] ?? []
        let audience = Self.audiences.filter { author == 0 || readable.cover($0) }.randomElement(using: &random)
        let record = SimulatedRecord(
            number: written.count,
            author: author,
            audience: audience ?? "control",
            timestamp: now + nodes[author].skew,
            isBad: isBad
        )
        if let record { written[record.id] = record }
        return record
    }

    private func write(at node: SimulatedNode) {
        if let record = record(by: node.number, isBad: random.chance(1, in: 12)) { node.write(record) }
    }

    // MARK: Grants

    private func grant(_ grants: SyncGrants, to peer: Int, at node: SimulatedNode) {
        grantsBefore[[node.number, peer], default: []] += node.grants(for: peer).reads
        node.grants[peer] = grants
        everReadable[peer, default: []] += grants.reads
    }

    /// What the node no longer lets the peer see may still be on its way.
    func revoked(from peer: SimulatedNode, by node: SimulatedNode) -> [AudiencePattern] {
        grantsBefore[[node.number, peer.number]] ?? []
    }

    private func patterns(_ list: [String]) -> [AudiencePattern] { list.compactMap { AudiencePattern($0) } }

    private func changeGrants(at node: SimulatedNode) {
        for peer in nodes where peer !== node && (peer.number == 0 || node.number == 0 || isMesh) {
            if peer.number == 0 {
                grant(SyncGrants(reads: [.all], writes: [.all]), to: 0, at: node)
                continue
            }
            let own = peer.number.isMultiple(of: 2) ? "jurisdiction/on" : "jurisdiction/qc"
            let reads =
                [["control", own, "meeting/*"], ["control", own], ["control", "meeting/2018-02"], ["*"]]
                .randomElement(using: &random) ?? []
            let writes = random.chance(1, in: 3) ? [] : reads
            grant(SyncGrants(reads: patterns(reads), writes: patterns(writes)), to: peer.number, at: node)
        }
    }

    // MARK: The line

    var isCut: Bool { isTroubled && random.chance(1, in: 2 * cutRate) }

    /// An answer as much of which arrives as arrives.
    func cutting(_ reply: SyncReply) -> SyncReply {
        guard isTroubled, random.chance(1, in: 2 * cutRate) else { return reply }
        let count = Int.random(in: 0...reply.body.count, using: &random)
        return SyncReply(status: reply.status, body: Array(reply.body.prefix(count)), isWhole: false)
    }

    func mayRepeat(_ request: SyncRequest, from: SimulatedNode, to: SimulatedNode) {
        if isTroubled, random.chance(1, in: 8) { repeats.append((request, from, to)) }
    }

    // MARK: The course of things

    /// Sessions, writes, changed grants and old requests, in whatever order the seed has.
    func live() throws {
        var sessions: [SimulatedSession] = []
        for _ in 0..<Int.random(in: 2...6, using: &random) { sessions.append(try open()) }
        while !sessions.isEmpty {
            now += 1
            switch Int.random(in: 0..<60, using: &random) {
            case 0..<4: if let node = nodes.randomElement(using: &random) { write(at: node) }
            case 4: if let node = nodes.randomElement(using: &random) { changeGrants(at: node) }
            case 5:
                if let late = repeats.randomElement(using: &random) {
                    _ = try late.to.answer(late.request, from: late.from.number, in: self)
                }
            default:
                let index = Int.random(in: 0..<sessions.count, using: &random)
                try sessions[index].step(in: self)
                if sessions[index].outcome != nil { note(sessions.remove(at: index)) }
            }
        }
    }

    private func open() throws -> SimulatedSession {
        let client = nodes[Int.random(in: 1..<nodes.count, using: &random)]
        let others = nodes.filter { $0 !== client && (isMesh || $0.number == 0) }
        return SimulatedSession(from: client, to: others.randomElement(using: &random) ?? nodes[0], in: self)
    }

    private func note(_ session: SimulatedSession) {
        if let outcome = session.outcome { outcomes.append(outcome) }
        violations += session.violations
    }

    /// Lines hold, clocks are right, grants rest, and every node speaks with the hub twice.
    func heal() throws {
        isTroubled = false
        now += 3 * 86_400
        for node in nodes { node.skew = 0 }
        for node in nodes.dropFirst() {
            let reads = nodes[0].grants(for: node.number).reads
            grant(SyncGrants(reads: reads, writes: [.all]), to: node.number, at: nodes[0])
        }
        for _ in 0..<2 {
            for node in nodes.dropFirst() {
                let session = SimulatedSession(from: node, to: nodes[0], in: self)
                while session.outcome == nil { try session.step(in: self) }
                note(session)
                switch session.outcome {
                case .inSync, .differsByRejected: break
                default: violations.append("still \(String(describing: session.outcome)) with nothing in the way")
                }
            }
        }
        checkEqual()
        checkUnleaked()
    }

    private func checkEqual() {
        for node in nodes.dropFirst() {
            let common = Self.audiences.filter(nodes[0].grants(for: node.number).reads.cover)
            let (here, there) = (node.set(of: common), nodes[0].set(of: common))
            let apart = Set(here.ids).symmetricDifference(there.ids).filter { written[$0]?.isBad != true }
            if !apart.isEmpty { violations.append("\(node.number) and the hub are \(apart.count) records apart") }
        }
    }

    /// Nobody holds what nobody ever let it see.
    private func checkUnleaked() {
        for node in nodes {
            let readable = everReadable[node.number] ?? []
            for record in node.records.values where record.author != node.number && !readable.cover(record.audience) {
                violations.append("\(node.number) holds a record for \(record.audience)")
            }
        }
    }
}
