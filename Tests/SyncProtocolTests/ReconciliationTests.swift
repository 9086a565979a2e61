import Testing

@testable import SyncProtocol

@Suite("Sessions")
struct ReconciliationTests {
    static let limits = [0, 4096, 5000, 65_536]

    @Test(
        "a session ends, keeps to the frame limits, says nothing untrue and finds exactly the difference",
        arguments: limits,
        limits
    )
    func anySets(clientLimit: Int, serverLimit: Int) throws {
        try check(runs: 25, clientLimit, serverLimit) { SetPair(seed: $0) }
    }

    @Test("tails that only one side has are found under tight frame limits on both", arguments: [4096, 4097, 5000])
    func exclusiveTails(limit: Int) throws {
        try check(runs: 60, limit, limit) { SetPair(exclusiveTails: $0) }
    }

    private func check(runs: Int, _ clientLimit: Int, _ serverLimit: Int, make: (UInt64) -> SetPair) throws {
        let clientLimit = try #require(FrameLimit(bytes: clientLimit))
        let serverLimit = try #require(FrameLimit(bytes: serverLimit))
        let base = Fuzzing.seed
        for run in 0..<UInt64(runs) {
            let pair = make(base &+ run)
            var random = SeededGenerator(seed: ~pair.seed)
            let openings: [Initiator.Opening] = [.whole, .recent(), .recent(Int.random(in: -1...200, using: &random))]
            let session = try Session(
                client: pair.client,
                server: pair.server,
                opening: openings.randomElement(using: &random) ?? .whole,
                policy: .random(using: &random),
                clientLimit: clientLimit,
                serverLimit: serverLimit,
                serverPolicy: .random(using: &random)
            )
            let comment: Comment = "seed \(pair.seed)"
            #expect(Set(session.have) == pair.have, comment)
            #expect(Set(session.need) == pair.need, comment)
            #expect(session.have.count == pair.have.count, "\(comment): an id is reported once")
            #expect(session.need.count == pair.need.count, "\(comment): an id is reported once")
            for (index, message) in session.messages.enumerated() {
                let isInitiators = index.isMultiple(of: 2)
                let limit = isInitiators ? clientLimit.bytes : serverLimit.bytes
                let sender = isInitiators ? pair.client : pair.server
                #expect(limit == 0 || message.count <= limit, "\(comment): message \(index)")
                #expect(try sender.agrees(with: message, fromInitiator: isInitiators), "\(comment): message \(index)")
            }
        }
    }

    @Test("a frame that fills up exactly with the last id still ends the session")
    func exactlyFullFrame() throws {
        // 122 ids fill a frame of 4,096 bytes; the closing fingerprint then follows infinity.
        let server = ItemSet(try Item.sequence(122, seed: 21))
        let limit = try #require(FrameLimit(bytes: 4096))
        let session = try Session(client: ItemSet(), server: server, clientLimit: limit, serverLimit: limit)
        #expect(session.messages[1].hex.hasSuffix("000001" + Fingerprint.empty.description))
        #expect(session.roundTrips == 1)
        #expect(session.need.count == 122)
    }

    @Test("a set that grows between rounds does no harm: what is reported is true, the next session finds the rest")
    func growingServer() throws {
        let items = try Item.sequence(3_000, seed: 8)
        let client = ItemSet(items.prefix(2_000).filter { $0.timestamp % 7 != 0 })
        var server = ItemSet(items.prefix(2_000))
        var arriving = items.dropFirst(2_000).makeIterator()
        let limit = try #require(FrameLimit(bytes: 4096))
        let session = try Session(Initiator(over: client, frameLimit: limit)) { message in
            for _ in 0..<10 { if let item = arriving.next() { server.insert(item) } }
            return try Responder.respond(to: message, over: server, frameLimit: limit)
        }
        let known = Set(client.ids)
        #expect(session.have.isEmpty)
        #expect(session.need.allSatisfy { !known.contains($0) })
        var grown = client
        let needed = Set(session.need)
        grown.insert(contentsOf: server.items.filter { needed.contains($0.id) })
        let second = try Session(client: grown, server: server)
        grown.insert(contentsOf: server.items.filter { Set(second.need).contains($0.id) })
        #expect(SetDigest(of: grown) == SetDigest(of: server))
    }

    @Test("an initiator that lists no ids discloses none of them")
    func disclosure() throws {
        let items = try Item.sequence(2_000, seed: 9)
        let session = try Session(
            client: ItemSet(items.filter { $0.timestamp % 50 != 0 }),
            server: ItemSet(items.prefix(1_900))
        )
        #expect(!session.have.isEmpty && !session.need.isEmpty)
        for message in stride(from: 0, to: session.messages.count, by: 2).map({ session.messages[$0] }) {
            var reader = try MessageReader(message)
            while let range = try reader.nextRange() {
                if case .idList(let ids) = range.content { #expect(ids.isEmpty) }
            }
        }
    }

    @Test("an initiator gives up on a peer that never comes to an end")
    func endlessPeer() throws {
        let set = ItemSet(try Item.sequence(100, seed: 4))
        let stranger = ItemSet(try Item.sequence(100, seed: 5))
        let echo = Initiator(over: set, policy: .reference).open(.whole)
        var initiator = Initiator(over: stranger, roundLimit: 3)
        for _ in 0..<3 {
            let findings = try initiator.reconcile(echo)
            #expect(findings.next != nil)
        }
        #expect(throws: NegentropyError.tooManyRounds) { try initiator.reconcile(echo) }
    }

    @Test("a message of another version is answered with the version spoken here, and ends the initiator's session")
    func versions() throws {
        #expect(try Responder.respond(to: [0x62, 1, 2, 3], over: ItemSet()) == [0x61])
        var initiator = Initiator(over: ItemSet())
        #expect(throws: NegentropyError.unsupportedVersion) { try initiator.reconcile([0x60]) }
        #expect(throws: NegentropyError.notNegentropy) { try initiator.reconcile([0x7b]) }
        #expect(throws: NegentropyError.truncated) { try initiator.reconcile([]) }
    }
}
