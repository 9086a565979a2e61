import Ledger

extension SyncSession {
    mutating func advance(_ event: Event) throws(Interruption) -> Effect {
        switch (step, event) {
        case (.finished, _): throw .failure(.unexpectedEvent)
        case (_, .cut): throw .failure(.cut)
        case (.greeting, .reply(let reply)): return try greeted(try body(of: reply))
        case (.planning, .planned(let want)): return planned(want)
        case (.scoping(let want), .reply(let reply)): return try scoped(want, try body(of: reply))
        case (.reading(let scope), .local(let set, let refused)): return try compare(scope, set, refused)
        case (.reconciling, .reply(let reply)): return try reconciled(try body(of: reply))
        case (.fetching(let ids), .reply(let reply)): return try fetched(ids, reply)
        case (.storing(let records), .stored(let verdicts)): return try stored(records, verdicts)
        case (.loading(let ids), .loaded(let records)): return try loaded(ids, records)
        case (.sending(let ids), .reply(let reply)): return try sent(ids, reply)
        case (.rereading, .local(let set, _)): return try close(set)
        case (.closing(let set), .reply(let reply)): return try closed(set, try body(of: reply))
        case (.reading, .withdrawn), (.loading, .withdrawn), (.rereading, .withdrawn): throw .changed
        default: throw .failure(.unexpectedEvent)
        }
    }

    private mutating func greeted(_ body: [UInt8]) throws(Interruption) -> Effect {
        let hello = try read { () throws(MessageFault) in try Hello(body) }
        report.peerTime = hello.now
        guard hello.protocols.contains(Hello.current) else { throw .failure(.unsupportedProtocol) }
        if let peer, peer != hello.key.keyID { throw .failure(.wrongPeer) }
        limits = limits.capped(by: hello.limits)
        return plan()
    }

    private mutating func planned(_ patterns: [AudiencePattern]) -> Effect {
        var seen: Set<AudiencePattern> = [.control]
        let want = patterns.filter { seen.insert($0).inserted }
        return want.isEmpty ? endPhase() : askForScope(want)
    }

    mutating func askForScope(_ want: [AudiencePattern]) -> Effect {
        do throws(MessageFault) {
            let body = try ScopeRequest(want: want).encoded()
            step = .scoping(want)
            return send(SyncRequest(.scope, body: body))
        } catch {
            return finish(.failed(.badMessage(error)))
        }
    }

    private mutating func scoped(_ want: [AudiencePattern], _ body: [UInt8]) throws(Interruption) -> Effect {
        let scope = try read { () throws(MessageFault) in try SyncScope(body) }
        guard scope.audiences.allSatisfy(want.cover) else { throw .failure(.scopeNotAsked) }
        report.scope = scope
        // Nothing that both may see: there is nothing to compare, and nothing to keep them apart.
        if scope.audiences.isEmpty { return endPhase() }
        step = .reading(scope)
        return .read(audiences: scope.audiences)
    }

    private mutating func compare(
        _ scope: SyncScope,
        _ set: ItemSet,
        _ refused: Set<ItemID>
    ) throws(Interruption) -> Effect {
        report.passes += 1
        if scope.describes(SetDigest(of: set)) { return endPhase() }
        let initiator = Initiator(
            over: set,
            frameLimit: frameLimit,
            policy: policy,
            roundLimit: SyncLimits.rounds - report.rounds
        )
        pass = Pass(scope: scope, before: set, knownRefusals: refused, initiator: initiator)
        return try reconcile(with: initiator.open(opening))
    }

    func read<Message>(_ message: () throws(MessageFault) -> Message) throws(Interruption) -> Message {
        do throws(MessageFault) {
            return try message()
        } catch {
            throw .failure(.badMessage(error))
        }
    }

    /// Counts the request on its way out.
    mutating func send(_ request: SyncRequest) -> Effect {
        report.bytesSent += request.body.count
        return .send(request)
    }

    /// The content of a good answer; what an error answer means otherwise.
    mutating func body(of reply: SyncReply) throws(Interruption) -> [UInt8] {
        let body = try partialBody(of: reply)
        guard reply.isWhole else { throw .failure(.cut) }
        guard body.count <= SyncLimits.message else { throw .failure(.badMessage(.tooLarge)) }
        return body
    }

    /// The same for a stream of lines, of which as many count as came.
    mutating func partialBody(of reply: SyncReply) throws(Interruption) -> [UInt8] {
        report.bytesReceived += reply.body.count
        report.roundTrips += 1
        if reply.status == 200 { return reply.body }
        guard reply.isWhole else { throw .failure(.cut) }
        let code = SyncProblem(reply.body).code
        if reply.status == 409, code == SyncProblem.scopeChanged { throw .changed }
        if reply.status == 429 || reply.status == 503 { throw .failure(.busy(retryAfter: reply.retryAfter)) }
        throw .failure(.refused(status: reply.status, code: code))
    }
}
