extension MessageWriter {
    /// Writes a range of the set as the policy has it: its ids, or the fingerprints of its parts.
    mutating func split(
        _ range: Range<Int>,
        of set: ItemSet,
        upTo bound: Bound,
        policy: SplitPolicy,
        role: SplitPolicy.Role
    ) {
        guard let buckets = policy.rule(for: role).buckets(for: range.count) else {
            let asksOnly = role == .initiator && !policy.initiatorListsIDs
            list(asksOnly ? [] : set.items[range], upTo: bound)
            return
        }
        var lower = range.lowerBound
        for bucket in 0..<buckets {
            let upper = lower + range.count / buckets + (bucket < range.count % buckets ? 1 : 0)
            fingerprint(
                set.fingerprint(of: lower..<upper),
                upTo: upper == range.upperBound ? bound : Bound(between: set.items[upper - 1], and: set.items[upper])
            )
            lower = upper
        }
    }
}
