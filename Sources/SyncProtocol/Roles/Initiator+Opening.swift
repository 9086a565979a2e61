extension Initiator {
    /// How a session begins.
    package enum Opening: Sendable, Hashable {
        /// With the whole set, split as the policy has it: nothing is known of the other side.
        case whole

        /// With a question for the newest items, and fingerprints that cover more the further they lie back.
        ///
        /// Where the other side has only newer items besides, as is usual, the session ends in one round trip. Where a
        /// few arrived late among the recent ones, a small fingerprint shows where. Differences far back cost at most
        /// one round trip more than `whole`.
        ///
        /// The number is how many of its own newest items the initiator asks about, from 1 to 64; the other side
        /// answers with as many ids, and those of what it has beyond.
        case recent(Int = 4)

        /// By how much each older fingerprint covers more items than the one after it.
        private static let growth = 8

        func message(over set: ItemSet, policy: SplitPolicy) -> [UInt8] {
            var writer = MessageWriter()
            switch self {
            case .whole:
                writer.split(0..<set.count, of: set, upTo: .infinity, policy: policy, role: .initiator)
            case .recent(let newest):
                let listed = min(max(newest, 1), 64, set.count)
                for range in Self.ranges(before: set.count - listed, growingFrom: listed) {
                    let bound = Bound(between: set.items[range.upperBound - 1], and: set.items[range.upperBound])
                    writer.fingerprint(set.fingerprint(of: range), upTo: bound)
                }
                writer.list(policy.initiatorListsIDs ? set.items.suffix(listed) : [], upTo: .infinity)
            }
            return writer.bytes
        }

        /// Ranges that cover everything before an index, oldest and longest first.
        private static func ranges(before end: Int, growingFrom length: Int) -> [Range<Int>] {
            var ranges: [Range<Int>] = []
            var upper = end
            var length = length
            while upper > 0 {
                length *= growth
                ranges.append(max(0, upper - length)..<upper)
                upper -= ranges[ranges.count - 1].count
            }
            return ranges.reversed()
        }
    }
}
