/// The asking side of a session: it learns which ids the other side has, and which only it has.
///
/// One `open`, then one `reconcile` for each answer until there is no next message. What has been reported is true even
/// when a session is cut short; a new session finds the rest.
package struct Initiator: Sendable {
    /// What one answer told.
    package struct Findings: Sendable {
        /// Ids that this side has and the other lacks, each reported once a session.
        package let have: [ItemID]
        /// Ids that the other side has and this one lacks, each reported once a session.
        package let need: [ItemID]
        /// The message to send next; nil when the session has ended.
        package let next: [UInt8]?
    }

    private let set: ItemSet
    private let frameLimit: FrameLimit
    private let policy: SplitPolicy
    private let roundLimit: Int
    private var rounds = 0
    private var reportedHave: Set<ItemID> = []
    private var reportedNeed: Set<ItemID> = []

    /// - Parameter roundLimit: how many answers are taken before a session counts as failed; a hostile or faulty peer
    ///   could go on for ever.
    package init(
        over set: ItemSet,
        frameLimit: FrameLimit = .standard,
        policy: SplitPolicy = .compact,
        roundLimit: Int = 200
    ) {
        self.set = set
        self.frameLimit = frameLimit
        self.policy = policy
        self.roundLimit = roundLimit
    }

    /// The first message of a session. It fits the smallest frame.
    package func open(_ opening: Opening = .recent()) -> [UInt8] {
        opening.message(over: set, policy: policy)
    }

    /// Takes the answer to the last message.
    package mutating func reconcile(_ answer: [UInt8]) throws(NegentropyError) -> Findings {
        rounds += 1
        guard rounds <= roundLimit else { throw .tooManyRounds }
        var reader = try MessageReader(answer)
        guard reader.version == ProtocolVersion.current else { throw .unsupportedVersion }
        var have: [ItemID] = []
        var need: [ItemID] = []
        var next = Answer(over: set, policy: policy, role: .initiator, frameLimit: frameLimit)
        while !next.isClosed, let range = try reader.nextRange() {
            switch range.content {
            case .skip:
                next.skip(upTo: range.bound)
            case .fingerprint(let fingerprint):
                next.compare(fingerprint, upTo: range.bound)
            case .idList(let theirs):
                let mine = set.items[next.items(upTo: range.bound)]
                let (onlyMine, onlyTheirs) = difference(mine, theirs)
                have += onlyMine.filter { reportedHave.insert($0).inserted }
                need += onlyTheirs.filter { reportedNeed.insert($0).inserted }
                next.skip(upTo: range.bound)
            }
        }
        return Findings(have: have, need: need, next: next.isEmpty ? nil : next.bytes)
    }

    private func difference(_ mine: ArraySlice<Item>, _ theirs: IDList) -> (mine: [ItemID], theirs: [ItemID]) {
        var unmatched = Set(theirs)
        let onlyMine = mine.lazy.map(\.id).filter { unmatched.remove($0) == nil }
        return (Array(onlyMine), theirs.filter { unmatched.contains($0) })
    }
}
