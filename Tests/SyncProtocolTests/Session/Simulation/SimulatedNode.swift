import Ledger

@testable import SyncProtocol

/// What every node of a simulation shares.
protocol Surroundings {
    /// The right time, in whole seconds since 1970.
    var now: Int { get }
    var limits: SyncLimits { get }
    /// Every record that was ever written, by id.
    var written: [ItemID: SimulatedRecord] { get }
}

/// One server with a set of records, a clock that may be wrong, and its own idea of what each peer may see.
final class SimulatedNode {
    let number: Int
    let key: SigningKey
    /// Seconds by which its clock is wrong.
    var skew = 0
    private(set) var records: [ItemID: SimulatedRecord] = [:]
    /// What each other node may see and send here.
    var grants: [Int: SyncGrants] = [:]
    /// Scopes handed out, each to a peer.
    private var scopes: [ContentHash: (peer: Int, scope: SyncScope)] = [:]
    /// What it refused from each peer for good.
    private(set) var quarantine: [Int: Set<ItemID>] = [:]

    init(number: Int) throws {
        self.number = number
        key = try SigningKey(seed: Array(repeating: UInt8(number + 1), count: SigningKey.seedByteCount))
    }

    func write(_ record: SimulatedRecord) { records[record.id] = record }

    func set(of audiences: [String]) -> ItemSet {
        let audiences = Set(audiences)
        return ItemSet(records.values.lazy.filter { audiences.contains($0.audience) }.map(\.item))
    }

    var knownAudiences: Set<String> { Set(records.values.map(\.audience)) }

    func grants(for peer: Int) -> SyncGrants { grants[peer] ?? .none }

    /// Stores what holds; a record that comes twice is there once.
    func verdict(on record: SimulatedRecord?, from peer: Int, in audiences: [String], now: Int) -> RecordVerdict {
        guard let record else { return .rejected(.unreadable) }
        guard audiences.contains(record.audience) else { return .rejected(.notGranted) }
        if records[record.id] != nil { return .duplicate }
        if record.isBad {
            quarantine[peer, default: []].insert(record.id)
            return .rejected(.unreadable)
        }
        if record.timestamp > now + skew + 300 { return .deferred }
        records[record.id] = record
        return record.timestamp % 7 == 0 ? .pending : .accepted
    }

    /// Answers a request of a peer, from its bytes alone.
    func answer(_ request: SyncRequest, from peer: Int, in world: some Surroundings) throws -> SyncReply {
        let grants = grants(for: peer)
        switch request.endpoint {
        case .hello:
            let hello = Hello(key: key.verificationKey, now: world.now + skew, limits: world.limits)
            return SyncReply(status: 200, body: try hello.encoded())
        case .scope:
            let question = try ScopeRequest(request.body)
            let audiences = grants.audiences(for: question, known: knownAudiences)
            let scope = try SyncScope(
                audiences: audiences,
                aclHead: try grants.head,
                set: SetDigest(of: set(of: audiences))
            )
            scopes[scope.id] = (peer, scope)
            return SyncReply(status: 200, body: try scope.encoded())
        default: break
        }
        guard let id = request.scope, let (owner, scope) = scopes[id], owner == peer, grants.uphold(scope) else {
            return SyncReply(status: 409, body: Array(#"{"code":"scope-changed","status":409}"#.utf8))
        }
        return SyncReply(status: 200, body: try answer(request, in: scope, from: peer, grants: grants, world: world))
    }

    private func answer(
        _ request: SyncRequest,
        in scope: SyncScope,
        from peer: Int,
        grants: SyncGrants,
        world: some Surroundings
    ) throws -> [UInt8] {
        switch request.endpoint {
        case .hello, .scope: return []
        case .reconcile:
            return try Responder.respond(
                to: request.body,
                over: set(of: scope.audiences),
                frameLimit: request.frameLimit ?? .standard
            )
        case .getRecords:
            let batch = try IDBatch(octets: request.body)
            return try RecordStream.answer(to: batch, in: scope, limits: world.limits) { records[$0]?.kept }
        case .putRecords:
            var reader = NDJSONReader()
            var results: [UInt8] = []
            for line in try reader.lines(in: request.body) {
                let id = try ItemID(of: Envelope(line: line))
                let record = world.written[id]
                let refusal = record.flatMap { grants.refusal(ofRecordFor: $0.audience, in: scope) }
                let verdict =
                    refusal.map { .rejected($0) }
                    ?? verdict(on: record, from: peer, in: scope.audiences, now: world.now)
                results += try RecordResult(id: id, verdict: verdict).encoded() + [UInt8(ascii: "\n")]
            }
            return results
        }
    }
}
