import Ledger

@testable import SyncProtocol

/// Two nodes that may see everything of each other, without trouble unless a test makes some.
final class TwoNodes: Surroundings {
    let client: SimulatedNode
    let server: SimulatedNode
    let now = 1_700_000_000
    var limits = SyncLimits.standard
    private(set) var written: [ItemID: SimulatedRecord] = [:]

    /// The requests of the last session.
    private(set) var requests: [SyncRequest] = []
    /// What the last session did.
    private(set) var report = SyncReport()

    init() throws {
        client = try SimulatedNode(number: 0)
        server = try SimulatedNode(number: 1)
        client.grants[1] = SyncGrants(reads: [.all], writes: [.all])
        server.grants[0] = SyncGrants(reads: [.all], writes: [.all])
    }

    /// Writes records that each node in the list has.
    @discardableResult
    func write(
        _ count: Int,
        at nodes: [SimulatedNode],
        for audience: String = "meeting/2018-02",
        at timestamp: Int = 1_600_000_000,
        isBad: Bool = false
    ) -> [ItemID] {
        (0..<count).compactMap { _ in
            let record = SimulatedRecord(
                number: written.count,
                author: nodes[0].number,
                audience: audience,
                timestamp: timestamp + written.count,
                isBad: isBad
            )
            guard let record else { return nil }
            written[record.id] = record
            for node in nodes { node.write(record) }
            return record.id
        }
    }

    /// Runs one session.
    ///
    /// - Parameters:
    ///   - wanting: the plan; every audience otherwise.
    ///   - answer: gives another answer to a request than the server's, or nil for the server's own.
    ///   - event: gives another event for an effect than the proper one.
    func run(
        wanting patterns: [AudiencePattern]? = nil,
        answer: (SyncRequest, SyncReply) throws -> SyncReply? = { _, _ in nil },
        event: (SyncSession.Effect) -> SyncSession.Event? = { _ in nil }
    ) throws -> SyncOutcome {
        var session = SyncSession(with: server.key.keyID, limits: limits)
        defer { report = session.report }
        requests = []
        var effect = session.begin()
        while true {
            if case .finish(let outcome) = effect { return outcome }
            effect = session.resume(with: try event(effect) ?? proper(effect, patterns, answer))
        }
    }

    private func proper(
        _ effect: SyncSession.Effect,
        _ patterns: [AudiencePattern]?,
        _ answer: (SyncRequest, SyncReply) throws -> SyncReply?
    ) throws -> SyncSession.Event {
        switch effect {
        case .plan:
            return .planned(patterns ?? [.all] + client.knownAudiences.sorted().compactMap { AudiencePattern($0) })
        case .read(let audiences):
            return .local(client.set(of: audiences), refused: client.quarantine[1] ?? [])
        case .send(let request):
            requests.append(request)
            let reply = try server.answer(request, from: 0, in: self)
            return .reply(try answer(request, reply) ?? reply)
        case .store(let records, let audiences):
            return .stored(
                records.map { client.verdict(on: written[$0.id], from: 1, in: audiences, now: now) }
            )
        case .load(let ids, _, _):
            return .loaded(ids.map { SyncSession.LoadedRecord(id: $0, line: client.records[$0]?.kept.line) })
        case .finish:
            return .cut
        }
    }
}
