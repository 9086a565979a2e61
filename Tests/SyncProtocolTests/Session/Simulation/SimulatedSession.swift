import Ledger

@testable import SyncProtocol

/// One session between two nodes, a step at a time, over a line that loses, cuts and repeats.
final class SimulatedSession {
    let client: SimulatedNode
    let server: SimulatedNode
    private(set) var session: SyncSession
    private(set) var outcome: SyncOutcome?
    /// What broke a promise on the way; empty for a session that kept them all.
    private(set) var violations: [String] = []

    private var effect: SyncSession.Effect
    /// An answer that is on its way back.
    private var reply: SyncReply?
    private var signer: RequestSigner
    /// What each side held when the sets of a phase were compared last.
    private var compared: [Phase: Comparison] = [:]
    private var phase = Phase.control

    private enum Phase {
        case control
        case rest
    }

    private struct Comparison {
        var here = ItemSet()
        var there = ItemSet()
    }

    init(from client: SimulatedNode, to server: SimulatedNode, in world: SimulatedWorld) {
        self.client = client
        self.server = server
        signer = RequestSigner(client.key)
        session = SyncSession(with: server.key.keyID, limits: world.limits)
        effect = session.begin()
    }

    /// Does what the session wants, or half of it: a request on its way out and its answer are two steps.
    func step(in world: SimulatedWorld) throws {
        if let reply {
            self.reply = nil
            resume(with: world.isCut ? .cut : .reply(world.cutting(reply)))
            return
        }
        switch effect {
        case .plan:
            phase = .rest
            compared[phase] = nil
            resume(with: .planned(plan(in: world)))
        case .read(let audiences):
            guard maySee(audiences) else { return resume(with: .withdrawn) }
            let set = client.set(of: audiences)
            compared[phase, default: Comparison()].here = set
            resume(with: .local(set, refused: client.quarantine[server.number] ?? []))
        case .send(let request): try send(request, in: world)
        case .store(let records, let audiences):
            let verdicts = records.map { record in
                client.verdict(on: world.written[record.id], from: server.number, in: audiences, now: world.now)
            }
            resume(with: .stored(verdicts))
        case .load(let ids, let audiences, _):
            guard maySee(audiences) else { return resume(with: .withdrawn) }
            let count = world.random.chance(1, in: 3) ? Int.random(in: 1...ids.count, using: &world.random) : ids.count
            let records = ids.prefix(count).map { id in
                SyncSession.LoadedRecord(id: id, line: client.records[id]?.kept.line)
            }
            resume(with: .loaded(records))
        case .finish(let outcome): finish(outcome)
        }
    }

    private func resume(with event: SyncSession.Event) {
        effect = session.resume(with: event)
        if case .finish(let outcome) = effect { finish(outcome) }
    }

    /// Everything, reduced to what the server may see here, and by name where this side has records.
    private func plan(in world: SimulatedWorld) -> [AudiencePattern] {
        let granted = client.grants(for: server.number).reads
        let named = client.knownAudiences.sorted().filter(granted.cover).compactMap { AudiencePattern($0) }
        return (granted + named).shuffled(using: &world.random)
    }

    private func maySee(_ audiences: [String]) -> Bool {
        audiences.allSatisfy(client.grants(for: server.number).reads.cover)
    }

    private func send(_ request: SyncRequest, in world: SimulatedWorld) throws {
        if world.isCut { return resume(with: .cut) }
        if world.signs { try checkSignature(of: request, in: world) }
        check(request, in: world)
        let answer = try server.answer(request, from: client.number, in: world)
        try check(answer, to: request, in: world)
        try askForAnything(like: request, in: world)
        // The same request may come twice, now or long after; nobody waits for the second answer.
        if world.random.chance(1, in: 10) { _ = try server.answer(request, from: client.number, in: world) }
        world.mayRepeat(request, from: client, to: server)
        if request.endpoint == .scope {
            let scope = try SyncScope(answer.body)
            compared[phase, default: Comparison()].there = server.set(of: scope.audiences)
        }
        reply = answer
    }

    /// Nothing may be brought to a node that this side does not let it see.
    private func check(_ request: SyncRequest, in world: SimulatedWorld) {
        guard request.endpoint == .putRecords else { return }
        let ids = request.body.split(separator: UInt8(ascii: "\n")).compactMap { line in
            (try? Envelope(line: Array(line))).map { ItemID(of: $0) }
        }
        let granted = client.grants(for: server.number).reads + world.revoked(from: server, by: client)
        for id in ids where world.written[id].map({ granted.cover($0.audience) }) != true {
            violations.append("\(client.number) sent what \(server.number) must not see")
        }
    }

    /// A peer may also ask for what it only guesses at.
    private func askForAnything(like request: SyncRequest, in world: SimulatedWorld) throws {
        guard request.endpoint == .getRecords, world.random.chance(1, in: 4) else { return }
        let ids = world.written.keys.sorted().shuffled(using: &world.random).prefix(5)
        let question = SyncRequest(.getRecords, scope: request.scope, body: try IDBatch(Array(ids)).octets)
        try check(try server.answer(question, from: client.number, in: world), to: question, in: world)
    }

    /// Nothing may be given that the peer must not see at that moment.
    private func check(_ answer: SyncReply, to request: SyncRequest, in world: SimulatedWorld) throws {
        guard request.endpoint == .getRecords, answer.status == 200 else { return }
        let reads = server.grants(for: client.number).reads
        for record in try RecordStream(answer.body).records
        where world.written[record.id].map({ reads.cover($0.audience) }) != true {
            violations.append("\(server.number) gave what \(client.number) must not see")
        }
    }

    /// A wrong clock costs one more request and nothing else.
    private func checkSignature(of request: SyncRequest, in world: SimulatedWorld) throws {
        for _ in 0..<2 {
            let uri = "https://node\(server.number).example.org\(request.endpoint.path)"
            let fields = try signer.sign(
                method: request.endpoint.method,
                targetURI: uri,
                content: request.body,
                scope: request.scope,
                at: world.now + client.skew
            )
            let head = SignedRequestHead(
                method: request.endpoint.method,
                targetURI: uri,
                contentDigest: [fields.contentDigest],
                syncScope: fields.syncScope.map { [$0] } ?? [],
                signatureInput: [fields.signatureInput],
                signature: [fields.signature]
            )
            do throws(SignatureFault) {
                let verifier = RequestVerifier(now: world.now + server.skew)
                let signed = try verifier.verify(head) { $0 == client.key.keyID ? client.key.verificationKey : nil }
                try signed.check(content: request.body)
                return
            } catch {
                guard case .stale(let serverTime) = error else {
                    violations.append("a good signature was refused: \(error.code)")
                    return
                }
                signer.follow(serverTime: serverTime, at: world.now + client.skew)
            }
        }
        violations.append("a request stayed stale")
    }

    /// Compares what the session says with what both sides held.
    private func finish(_ outcome: SyncOutcome) {
        guard self.outcome == nil else { return }
        self.outcome = outcome
        let apart = compared.values.reduce(into: Set<ItemID>()) { apart, comparison in
            apart.formUnion(Set(comparison.here.ids).symmetricDifference(comparison.there.ids))
        }.count
        switch outcome {
        case .inSync where apart > 0: violations.append("in sync, and \(apart) records apart")
        case .differsByRejected(let count) where count != apart:
            violations.append("\(count) rejected, and \(apart) records apart")
        case .failed(.cut), .failed(.nothingGranted), .changedMeanwhile, .inSync, .differsByRejected: break
        case .failed(let failure): violations.append("failed: \(failure)")
        }
    }
}
