import Ledger
import Testing

@testable import SyncProtocol

@Suite("The course of a session")
struct SyncSessionTests {
    @Test("two equal sets cost a greeting and two scopes, and nothing is compared further")
    func equal() throws {
        let nodes = try TwoNodes()
        nodes.write(3, at: [nodes.client, nodes.server], for: "control")
        nodes.write(40, at: [nodes.client, nodes.server])
        #expect(try nodes.run() == .inSync)
        #expect(nodes.requests.map(\.endpoint) == [.hello, .scope, .scope])
        #expect(nodes.report.roundTrips == 3 && nodes.report.rounds == 0 && nodes.report.passes == 2)
        #expect(nodes.report.scope?.count == 43)
        #expect(nodes.report.peerTime == nodes.now)
    }

    @Test("the control audience comes into step before anything else is planned")
    func controlFirst() throws {
        let nodes = try TwoNodes()
        let key = nodes.write(1, at: [nodes.server], for: "control")
        nodes.write(1, at: [nodes.server])
        var hadKey = false
        let outcome = try nodes.run(event: { effect in
            if case .plan = effect { hadKey = key.allSatisfy { nodes.client.records[$0] != nil } }
            return nil
        })
        #expect(outcome == .inSync && hadKey)
    }

    @Test("what either side lacks is brought to it, and counted")
    func bothWays() throws {
        let nodes = try TwoNodes()
        nodes.write(300, at: [nodes.client, nodes.server])
        nodes.write(270, at: [nodes.client])
        nodes.write(7, at: [nodes.server], for: "meeting/2018-09")
        #expect(try nodes.run() == .inSync)
        #expect(nodes.client.records.count == 577 && nodes.server.records.count == 577)
        #expect(nodes.report.sent == 270 && nodes.report.received == 7 && nodes.report.duplicates == 0)
        let uploads = nodes.requests.filter { $0.endpoint == .putRecords }
        #expect(uploads.count == 2 && uploads.allSatisfy { $0.scope == nodes.report.scope?.id })
        #expect(nodes.report.bytesSent == nodes.requests.reduce(0) { $0 + $1.body.count })
        #expect(nodes.report.bytesReceived > 7 * 150)
        #expect(nodes.report.roundTrips == nodes.requests.count)
    }

    @Test("a node that is merely behind learns so in one round")
    func warm() throws {
        let nodes = try TwoNodes()
        nodes.write(500, at: [nodes.client, nodes.server])
        nodes.write(10, at: [nodes.server])
        #expect(try nodes.run() == .inSync)
        #expect(nodes.report.rounds == 1 && nodes.report.received == 10)
    }

    @Test("records that one side refuses keep the sides apart, and the outcome says by how many")
    func rejected() throws {
        let nodes = try TwoNodes()
        nodes.write(20, at: [nodes.client, nodes.server])
        let mine = nodes.write(2, at: [nodes.client], isBad: true)
        let theirs = nodes.write(3, at: [nodes.server], isBad: true)
        nodes.write(1, at: [nodes.server])
        #expect(try nodes.run() == .differsByRejected(5))
        #expect(Set(nodes.report.refusedThere.keys) == Set(mine) && Set(nodes.report.refusedHere.keys) == Set(theirs))
        #expect(nodes.report.received == 1)
        // The next session knows them, and does not ask again.
        #expect(try nodes.run() == .differsByRejected(5))
        #expect(nodes.report.refusedHere.values.allSatisfy { $0 == .known })
        #expect(!nodes.requests.contains { $0.endpoint == .getRecords })
    }

    @Test("a record from the future is not in step yet, and comes when it is due")
    func deferred() throws {
        let nodes = try TwoNodes()
        nodes.write(1, at: [nodes.server], at: nodes.now + 1_000)
        #expect(try nodes.run() == .differsByRejected(1))
        #expect(Array(nodes.report.refusedHere.values) == [.notDue])
        nodes.client.skew = 1_000
        #expect(try nodes.run() == .inSync)
    }

    @Test("a session with nothing that both may see is not in step about anything")
    func nothingGranted() throws {
        let nodes = try TwoNodes()
        nodes.server.grants[0] = SyncGrants.none
        #expect(try nodes.run() == .failed(.nothingGranted))
    }

    @Test("with nothing else planned, the control audience is all there is")
    func controlOnly() throws {
        let nodes = try TwoNodes()
        nodes.write(1, at: [nodes.client])
        nodes.write(1, at: [nodes.client], for: "control")
        #expect(try nodes.run(wanting: []) == .inSync)
        #expect(nodes.server.records.count == 1)
    }

    @Test("a write on either side during the session is found, and followed")
    func changes() throws {
        for atClient in [true, false] {
            let nodes = try TwoNodes()
            nodes.write(1, at: [nodes.client])
            var isWritten = false
            let outcome = try nodes.run(answer: { request, _ in
                if request.endpoint == .putRecords, !isWritten {
                    isWritten = true
                    nodes.write(1, at: [atClient ? nodes.client : nodes.server])
                }
                return nil
            })
            #expect(outcome == .inSync)
            #expect(nodes.client.records.count == 2 && nodes.server.records.count == 2)
            #expect(nodes.report.passes == 3)
        }
    }

    @Test("a side that never rests is left alone after a while")
    func neverRests() throws {
        let nodes = try TwoNodes()
        nodes.write(1, at: [nodes.server])
        let outcome = try nodes.run(answer: { request, _ in
            if request.endpoint == .reconcile { nodes.write(1, at: [nodes.server]) }
            return nil
        })
        #expect(outcome == .changedMeanwhile)
        #expect(nodes.report.passes == 2 + SyncSession.mostChanges)
    }

    @Test("changed grants begin the comparison anew, on either side")
    func changedGrants() throws {
        let nodes = try TwoNodes()
        nodes.write(4, at: [nodes.server])
        nodes.write(4, at: [nodes.server], for: "secretariat")
        var isNarrowed = false
        let narrow = SyncGrants(reads: ["control", "meeting/*"].compactMap { AudiencePattern($0) }, writes: [])
        let outcome = try nodes.run(answer: { request, _ in
            if request.endpoint == .reconcile, !isNarrowed {
                isNarrowed = true
                nodes.server.grants[0] = narrow
            }
            return nil
        })
        #expect(outcome == .inSync)
        #expect(nodes.client.records.count == 4)
        var isWithdrawn = false
        nodes.write(1, at: [nodes.client])
        nodes.server.grants[0] = SyncGrants(reads: [.all], writes: [.all])
        let second = try nodes.run(event: { effect in
            guard case .load = effect, !isWithdrawn else { return nil }
            isWithdrawn = true
            return .withdrawn
        })
        #expect(second == .inSync)
        #expect(nodes.report.passes == 3)
    }

    @Test("a peer whose scope keeps changing is left alone after a while")
    func alwaysChanged() throws {
        let nodes = try TwoNodes()
        nodes.write(1, at: [nodes.server])
        let body = Array(#"{"code":"scope-changed"}"#.utf8)
        let outcome = try nodes.run(answer: { request, _ in
            request.endpoint == .reconcile ? SyncReply(status: 409, body: body) : nil
        })
        #expect(outcome == .changedMeanwhile)
    }
}
