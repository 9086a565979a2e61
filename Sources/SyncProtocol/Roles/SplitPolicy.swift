/// How a side answers a range whose fingerprints differ: with the ids it has, or with finer fingerprints.
///
/// The choice is the sender's own and every peer understands it; it weighs bytes against round trips.
package struct SplitPolicy: Sendable, Hashable {
    /// The choice of one side, by how many items it has in the range.
    package struct Rule: Sendable, Hashable {
        /// With fewer items than this the side lists them.
        package let listBelow: Int
        /// Into how many fingerprints it splits at most.
        package let buckets: Int
        /// How few items a bucket should hold, at least two buckets aside.
        package let smallestBucket: Int

        /// Out-of-range numbers are brought into range: 2 to 96 items listed, 2 to 48 buckets, so that every answer
        /// makes progress and fits the smallest frame.
        package init(listBelow: Int, buckets: Int, smallestBucket: Int = 1) {
            self.listBelow = min(max(listBelow, 2), 96)
            self.buckets = min(max(buckets, 2), 48)
            self.smallestBucket = max(smallestBucket, 1)
        }

        /// Into how many buckets to split so many items; nil where they are listed.
        func buckets(for count: Int) -> Int? {
            count < listBelow ? nil : min(max(count / smallestBucket, 2), buckets, count)
        }
    }

    /// Who is choosing.
    enum Role {
        case initiator
        case responder
    }

    package let initiator: Rule
    package let responder: Rule
    /// Whether the initiator writes its own ids into its lists.
    ///
    /// A responder answers a list with all of its own ids and looks at none of the initiator's, so an empty list asks
    /// the same question in a few bytes, and discloses nothing.
    package let initiatorListsIDs: Bool

    package init(initiator: Rule, responder: Rule, initiatorListsIDs: Bool) {
        self.initiator = initiator
        self.responder = responder
        self.initiatorListsIDs = initiatorListsIDs
    }

    func rule(for role: Role) -> Rule {
        switch role {
        case .initiator: initiator
        case .responder: responder
        }
    }

    /// The choice of the reference implementation, for byte identity with it.
    package static let reference = SplitPolicy(
        initiator: Rule(listBelow: 32, buckets: 16),
        responder: Rule(listBelow: 32, buckets: 16),
        initiatorListsIDs: true
    )

    /// The default: few bytes, without more round trips than they are worth.
    ///
    /// With 1,000 differences spread over 100,000 items it takes two fifths of the reference's bytes and one round trip
    /// more; at a million items, under half the bytes and no more round trips. Eight buckets in place of sixteen save
    /// some bytes at few differences but cost one more round trip, whose HTTP headers weigh more than what was saved.
    /// Only the responder's list ends a branch for both sides, so the initiator goes on splitting where the responder
    /// would list.
    package static let compact = SplitPolicy(
        initiator: Rule(listBelow: 4, buckets: 16, smallestBucket: 4),
        responder: Rule(listBelow: 16, buckets: 16, smallestBucket: 4),
        initiatorListsIDs: false
    )
}
