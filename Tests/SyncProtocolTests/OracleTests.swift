import Testing

@testable import SyncProtocol

@Suite(
    "Comparison with an independent implementation",
    .enabled(
        if: Oracle.command != nil,
        "needs python3 and the implementation that lies beside the checkout, in ../shared/sync"
    )
)
struct OracleTests {
    @Test("both say the same in every message of a session, and learn the same")
    func sessions() throws {
        let oracle = try Oracle()
        let base = Fuzzing.seed
        for run in 0..<UInt64(Fuzzing.runs) {
            let pair = run % 10 == 9 ? SetPair(exclusiveTails: base &+ run) : SetPair(seed: base &+ run)
            try oracle.take(pair)
            try compareSession(pair, oracle)
            if run % 4 == 0 { try crossSession(pair, oracle) }
            if run % 4 == 2 { try compareDamaged(pair, oracle) }
        }
    }

    /// Both sides here against both sides there, with the reference's policy.
    private func compareSession(_ pair: SetPair, _ oracle: Oracle) throws {
        var random = SeededGenerator(seed: ~pair.seed)
        let (clientLimit, serverLimit) = (try limit(using: &random), try limit(using: &random))
        let theirs = try oracle.session(clientLimit, serverLimit)
        let ours = try Session(
            client: pair.client,
            server: pair.server,
            opening: .whole,
            policy: .reference,
            clientLimit: clientLimit,
            serverLimit: serverLimit
        )
        let comment: Comment = "seed \(pair.seed), limits \(clientLimit.bytes) and \(serverLimit.bytes)"
        #expect(ours.messages.map(\.hex) == theirs.messages, comment)
        #expect(Set(ours.have.map(\.description)) == Set(theirs.have), comment)
        #expect(Set(ours.need.map(\.description)) == Set(theirs.need), comment)
        #expect(Set(ours.have) == pair.have && Set(ours.need) == pair.need, comment)
    }

    /// The initiator here, with another policy and opening, against the responder there.
    private func crossSession(_ pair: SetPair, _ oracle: Oracle) throws {
        var random = SeededGenerator(seed: pair.seed &* 3)
        let (clientLimit, serverLimit) = (try limit(using: &random), try limit(using: &random))
        let initiator = Initiator(
            over: pair.client,
            frameLimit: clientLimit,
            policy: .random(using: &random),
            roundLimit: 5_000
        )
        let comment: Comment = "seed \(pair.seed), limits \(clientLimit.bytes) and \(serverLimit.bytes)"
        let session = try Session(initiator) { message in
            let reply = try #require(try oracle.reply(to: message, serverLimit).reply.flatMap { [UInt8](hex: $0) })
            let ours = try Responder.respond(
                to: message,
                over: pair.server,
                frameLimit: serverLimit,
                policy: .reference
            )
            #expect(ours == reply, comment)
            return reply
        }
        #expect(Set(session.have) == pair.have && Set(session.need) == pair.need, comment)
    }

    /// A damaged message: what is accepted here is accepted there, with the same answer. More is refused here.
    private func compareDamaged(_ pair: SetPair, _ oracle: Oracle) throws {
        var random = SeededGenerator(seed: pair.seed &* 5)
        let opening: Initiator.Opening = random.chance(1, in: 2) ? .whole : .recent()
        for _ in 0..<4 {
            var message = Initiator(over: pair.client, policy: .random(using: &random)).open(opening)
            message.damage(using: &random)
            let limit = try limit(using: &random)
            guard
                let ours = try? Responder.respond(
                    to: message,
                    over: pair.server,
                    frameLimit: limit,
                    policy: .reference
                )
            else { continue }
            #expect(
                ours.hex == (try oracle.reply(to: message, limit).reply),
                "seed \(pair.seed), limit \(limit.bytes), message \(message.hex)"
            )
        }
    }

    private func limit(using random: inout SeededGenerator) throws -> FrameLimit {
        try #require(FrameLimit(bytes: [0, 4096, 4096, 5000, 65_536].randomElement(using: &random) ?? 0))
    }
}
