import Testing

@testable import SyncProtocol

@Suite("Hostile messages")
struct MalformedMessageTests {
    @Test("a list that announces more ids than follow is refused before anything is kept for it")
    func announcedCounts() throws {
        let set = ItemSet(try Item.sequence(100, seed: 1))
        for count in ["81808080808080808000", "81ffffffffffffffff7f", "02", "8100"] {
            let message = try #require([UInt8](hex: "61000002" + count + String(repeating: "ab", count: 33)))
            #expect(throws: NegentropyError.listExceedsMessage) { try Responder.respond(to: message, over: set) }
            var initiator = Initiator(over: set)
            #expect(throws: NegentropyError.listExceedsMessage) { try initiator.reconcile(message) }
        }
    }

    @Test("no message, damaged or made up, does more than be answered or refused, within bounds")
    func anyBytes() throws {
        let seed = Fuzzing.seed
        var random = SeededGenerator(seed: seed)
        var answered = 0
        var refused: Set<NegentropyError> = []
        for run in 0..<400 {
            let pair = SetPair(seed: seed &+ UInt64(run % 20))
            let policy = SplitPolicy.random(using: &random)
            for message in try messages(pair, policy, using: &random) {
                do throws(NegentropyError) {
                    try answer(message, pair, policy, "seed \(seed), message \(message.hex)")
                    answered += 1
                } catch {
                    refused.insert(error)
                }
            }
        }
        #expect(answered > 100, "seed \(seed)")
        #expect(refused.count > 8, "seed \(seed): only \(refused)")
    }

    /// A made-up message, and real ones of both sides with some bytes damaged.
    private func messages(
        _ pair: SetPair,
        _ policy: SplitPolicy,
        using random: inout SeededGenerator
    ) throws -> [[UInt8]] {
        let opening = Initiator(over: pair.client, policy: policy).open(.whole)
        let answer = try Responder.respond(to: opening, over: pair.server, policy: policy)
        var damaged = [opening, opening, answer, answer]
        for index in damaged.indices { damaged[index].damage(using: &random) }
        let small = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...3, using: &random) }
        return damaged + [[0x61] + small, [0x61] + random.bytes(Int.random(in: 0...200, using: &random))]
    }

    private func answer(
        _ message: [UInt8],
        _ pair: SetPair,
        _ policy: SplitPolicy,
        _ comment: Comment
    ) throws(NegentropyError) {
        let limited = try Responder.respond(to: message, over: pair.server, frameLimit: .standard, policy: policy)
        #expect(limited.count <= FrameLimit.standard.bytes, comment)
        // Every range takes at least four bytes of the message; the answer to it is its own ids, which ranges do not
        // share, or at most 48 fingerprints for the 19 bytes of one.
        let unlimited = try Responder.respond(to: message, over: pair.server, frameLimit: .none, policy: policy)
        #expect(unlimited.count <= 200 + pair.server.count * ItemID.byteCount + message.count * 200, comment)
        var initiator = Initiator(over: pair.client, frameLimit: .standard, policy: policy)
        let findings = try initiator.reconcile(message)
        #expect((findings.next?.count ?? 0) <= FrameLimit.standard.bytes, comment)
        #expect(findings.need.count <= message.count / ItemID.byteCount, comment)
        #expect(Set(findings.have).isSubset(of: Set(pair.client.ids)), comment)
    }

    @Test("a frame limit is nothing, or at least 4,096 bytes")
    func frameLimits() {
        for bytes in [-1, 1, 4095, .min] { #expect(FrameLimit(bytes: bytes) == nil) }
        #expect(FrameLimit(bytes: 0) == FrameLimit.none)
        #expect(FrameLimit(bytes: 4096)?.bytes == 4096)
        #expect(FrameLimit(bytes: .max)?.bytes == .max)
    }
}
