import Ledger
import Testing

@testable import SyncProtocol

@Suite("A session with a faulty peer")
struct SyncSessionFaultTests {
    /// What a session says when the peer's answers to one kind of request are replaced.
    private func outcome(
        at endpoint: SyncEndpoint,
        _ reply: @escaping (SyncReply) throws -> SyncReply
    ) throws -> SyncOutcome {
        let nodes = try TwoNodes()
        nodes.write(2, at: [nodes.server])
        nodes.write(2, at: [nodes.client])
        return try nodes.run(answer: { request, good in request.endpoint == endpoint ? try reply(good) : nil })
    }

    private func text(_ text: String) -> SyncReply { SyncReply(status: 200, body: Array(text.utf8)) }

    @Test("only the node that is meant is spoken with")
    func wrongPeer() throws {
        let other = try GoldenRequest.key().verificationKey
        #expect(
            try outcome(at: .hello) { _ in SyncReply(status: 200, body: try Hello(key: other, now: 1).encoded()) }
                == .failed(.wrongPeer)
        )
    }

    @Test("a peer of another protocol is left alone")
    func otherProtocol() throws {
        let key = try TwoNodes().server.key.verificationKey
        let hello = try Hello(key: key, now: 1, protocols: ["partage-sync-v2"]).encoded()
        #expect(try outcome(at: .hello) { _ in SyncReply(status: 200, body: hello) } == .failed(.unsupportedProtocol))
    }

    @Test("an audience that nobody asked for is not compared")
    func scopeNotAsked() throws {
        let scope = try SyncScope(
            audiences: ["control", "secretariat"],
            aclHead: ContentHash(hashing: []),
            set: SetDigest(of: ItemSet())
        ).encoded()
        #expect(try outcome(at: .scope) { _ in SyncReply(status: 200, body: scope) } == .failed(.scopeNotAsked))
    }

    @Test("messages in no good form end the session")
    func badMessages() throws {
        for endpoint in [SyncEndpoint.hello, .scope] {
            #expect(try outcome(at: endpoint) { _ in text("<html>") } == .failed(.badMessage(.badJSON)))
        }
        #expect(try outcome(at: .reconcile) { _ in text("") } == .failed(.badReconciliation(.truncated)))
        #expect(try outcome(at: .reconcile) { _ in text("a") } == .failed(.neverAgreed))
        #expect(try outcome(at: .putRecords) { _ in text("x\n") } == .failed(.badMessage(.badJSON)))
        #expect(try outcome(at: .putRecords) { _ in text("") } == .failed(.badMessage(.missingResults)))
        #expect(
            try outcome(at: .getRecords) { SyncReply(status: 200, body: $0.body + $0.body) }
                == .failed(.badMessage(.afterEnd))
        )
        let large = [UInt8](repeating: 32, count: SyncLimits.message + 1)
        #expect(try outcome(at: .scope) { _ in SyncReply(status: 200, body: large) } == .failed(.badMessage(.tooLarge)))
    }

    @Test("a record that nobody asked for is not stored")
    func notAsked() throws {
        let record = try #require(
            SimulatedRecord(number: 99, author: 1, audience: "control", timestamp: 1, isBad: false)
        )
        let end = try RecordStream.lastLine(missing: [])
        let body = record.kept.line + [10] + end + [10]
        #expect(
            try outcome(at: .getRecords) { _ in SyncReply(status: 200, body: body) } == .failed(.badMessage(.notAsked))
        )
    }

    @Test("the same record twice in one answer is once too many")
    func twice() throws {
        let outcome = try outcome(at: .getRecords) { reply in
            let line = reply.body.prefix { $0 != 10 } + [10]
            return SyncReply(status: 200, body: line + reply.body)
        }
        #expect(outcome == .failed(.badMessage(.notAsked)))
    }

    @Test("errors of the peer are passed on with their codes")
    func errors() throws {
        func failure(_ status: Int, _ body: String, retryAfter: Int? = nil) throws -> SyncOutcome {
            try outcome(at: .reconcile) { _ in
                SyncReply(status: status, body: Array(body.utf8), retryAfter: retryAfter)
            }
        }
        #expect(try failure(422, #"{"code":"bad-message"}"#) == .failed(.refused(status: 422, code: "bad-message")))
        #expect(try failure(401, #"{"code":"stale","now":5}"#) == .failed(.refused(status: 401, code: "stale")))
        #expect(try failure(502, "<html>") == .failed(.refused(status: 502, code: "")))
        #expect(try failure(409, "{}") == .failed(.refused(status: 409, code: "")))
        #expect(try failure(429, "", retryAfter: 30) == .failed(.busy(retryAfter: 30)))
        #expect(try failure(503, "") == .failed(.busy(retryAfter: nil)))
    }

    @Test("a peer that says it agrees and does not is caught, after other ways of comparing were tried")
    func neverAgreed() throws {
        let nodes = try TwoNodes()
        nodes.write(100, at: [nodes.client, nodes.server])
        nodes.write(1, at: [nodes.server])
        let outcome = try nodes.run(answer: { request, _ in
            // Nothing left to say, though a record is.
            request.endpoint == .reconcile ? SyncReply(status: 200, body: [0x61]) : nil
        })
        #expect(outcome == .failed(.neverAgreed))
        let messages = nodes.requests.filter { $0.endpoint == .reconcile }
        #expect(messages.count == 3)
        #expect(Set(messages.compactMap(\.frameLimit)).count == 3)
        #expect(messages[0].body != messages[1].body && messages[1].body == messages[2].body)
    }

    @Test("a peer that never stops comparing is stopped")
    func endless() throws {
        let nodes = try TwoNodes()
        nodes.write(100, at: [nodes.client, nodes.server])
        nodes.write(1, at: [nodes.server])
        var random = SeededGenerator(seed: 1)
        let outcome = try nodes.run(answer: { request, _ in
            // One fingerprint over everything, another each time.
            guard request.endpoint == .reconcile else { return nil }
            return SyncReply(status: 200, body: [0x61, 0, 0, 1] + random.bytes(16))
        })
        #expect(outcome == .failed(.tooManyRounds))
        #expect(nodes.report.rounds == SyncLimits.rounds)
    }

    @Test("a line that cannot be read is found and refused, and the others arrive")
    func unreadableLine() throws {
        let nodes = try TwoNodes()
        let ids = nodes.write(6, at: [nodes.server])
        let broken = try #require(nodes.written[ids[3]]?.kept.line)
        let outcome = try nodes.run(answer: { request, reply in
            guard request.endpoint == .getRecords else { return nil }
            let lines = reply.body.split(separator: 10).map { $0.elementsEqual(broken) ? [0x7B] : Array($0) }
            return SyncReply(status: 200, body: lines.flatMap { $0 + [10] })
        })
        #expect(outcome == .differsByRejected(1))
        #expect(nodes.report.refusedHere == [ids[3]: try #require(RefusalReason("not-json"))])
        #expect(nodes.client.records.count == 5)
    }

    @Test("a peer that withholds what it says it has is not in step")
    func withheld() throws {
        let nodes = try TwoNodes()
        nodes.write(2, at: [nodes.server])
        let outcome = try nodes.run(answer: { request, _ in
            guard request.endpoint == .getRecords else { return nil }
            let missing = try RecordStream.lastLine(missing: IDBatch(octets: request.body).ids)
            return SyncReply(status: 200, body: missing + [10])
        })
        #expect(outcome == .failed(.neverAgreed))
        #expect(nodes.report.withheld == 6)
    }

    @Test("what arrived before a cut is stored, and the next session brings only the rest")
    func cutStream() throws {
        let nodes = try TwoNodes()
        nodes.write(5, at: [nodes.server])
        var isCut = false
        let outcome = try nodes.run(
            answer: { request, reply in
                guard request.endpoint == .getRecords else { return nil }
                isCut = true
                return SyncReply(status: 200, body: Array(reply.body.prefix(400)), isWhole: false)
            },
            event: { effect in
                guard case .send = effect, isCut else { return nil }
                return .cut
            }
        )
        #expect(outcome == .failed(.cut))
        #expect(nodes.client.records.count == 2 && nodes.report.received == 2)
        #expect(try nodes.run() == .inSync)
        #expect(nodes.report.received == 3)
    }

    @Test("a session that is cut after any of its requests has done no harm")
    func cutAnywhere() throws {
        func unequal() throws -> TwoNodes {
            let nodes = try TwoNodes()
            nodes.write(30, at: [nodes.client, nodes.server])
            nodes.write(5, at: [nodes.server])
            nodes.write(5, at: [nodes.client], for: "control")
            return nodes
        }
        let whole = try unequal()
        #expect(try whole.run() == .inSync)
        #expect(whole.requests.count > 6)
        for length in 0..<whole.requests.count {
            for afterwards in [false, true] {
                let nodes = try unequal()
                let outcome = try nodes.run(event: { effect in
                    guard case .send(let request) = effect, nodes.requests.count == length else { return nil }
                    // The request is lost, or its answer.
                    if afterwards { _ = try? nodes.server.answer(request, from: 0, in: nodes) }
                    return .cut
                })
                #expect(outcome == .failed(.cut), "\(length)")
                #expect(try nodes.run() == .inSync)
                #expect(nodes.client.records.count == 40 && nodes.server.records.count == 40)
            }
        }
    }

    @Test("a driver that answers what was not asked is told so, and nothing more is done")
    func unexpected() throws {
        let nodes = try TwoNodes()
        nodes.write(2, at: [nodes.server])
        nodes.write(2, at: [nodes.client])
        #expect(try nodes.run(event: { _ in .withdrawn }) == .failed(.unexpectedEvent))
        #expect(try nodes.run(event: { _ in .planned([]) }) == .failed(.unexpectedEvent))
        let short = try nodes.run(event: { effect in
            if case .store = effect { .stored([.accepted]) } else { nil }
        })
        #expect(short == .failed(.unexpectedEvent))
        let empty = try nodes.run(event: { effect in
            if case .load = effect { .loaded([]) } else { nil }
        })
        #expect(empty == .failed(.unexpectedEvent))
        var session = SyncSession(with: nil)
        _ = session.begin()
        _ = session.resume(with: .cut)
        guard case .finish(.failed(.unexpectedEvent)) = session.resume(with: .cut) else {
            Issue.record("a finished session goes on")
            return
        }
    }
}
