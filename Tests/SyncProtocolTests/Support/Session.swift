import SyncProtocol

/// A whole session between an initiator and something that answers it, with every message kept.
struct Session {
    private(set) var messages: [[UInt8]] = []
    private(set) var have: [ItemID] = []
    private(set) var need: [ItemID] = []

    var roundTrips: Int { messages.count / 2 }
    var bytes: Int { messages.reduce(0) { $0 + $1.count } }

    init(
        _ initiator: Initiator,
        opening: Initiator.Opening = .recent(),
        answer: ([UInt8]) throws -> [UInt8]
    ) throws {
        var initiator = initiator
        var next: [UInt8]? = initiator.open(opening)
        while let message = next {
            let reply = try answer(message)
            let findings = try initiator.reconcile(reply)
            messages += [message, reply]
            have += findings.have
            need += findings.need
            next = findings.next
        }
    }

    /// Both sides here, with the default policy and no frame limit unless said otherwise.
    init(
        client: ItemSet,
        server: ItemSet,
        opening: Initiator.Opening = .recent(),
        policy: SplitPolicy = .compact,
        clientLimit: FrameLimit = .none,
        serverLimit: FrameLimit = .none,
        serverPolicy: SplitPolicy? = nil
    ) throws {
        let initiator = Initiator(over: client, frameLimit: clientLimit, policy: policy, roundLimit: 5_000)
        try self.init(initiator, opening: opening) { message in
            try Responder.respond(
                to: message,
                over: server,
                frameLimit: serverLimit,
                policy: serverPolicy ?? policy
            )
        }
    }
}
