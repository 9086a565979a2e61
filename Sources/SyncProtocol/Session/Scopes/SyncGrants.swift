package import Ledger

/// What one peer may see and send, as the control records have it at this moment.
///
/// Everything that a responder decides about visibility is decided here, from the record's audience alone and anew on
/// every call.
package struct SyncGrants: Hashable, Sendable {
    /// The audiences whose records the peer may have.
    package let reads: [AudiencePattern]
    /// The audiences into which the peer may bring records, its own and others'.
    package let writes: [AudiencePattern]

    /// States grants; the order means nothing.
    package init(reads: [AudiencePattern], writes: [AudiencePattern]) {
        self.reads = reads
        self.writes = writes
    }

    /// Nothing: what a stranger has.
    package static let none = SyncGrants(reads: [], writes: [])

    /// The name of exactly these grants, whatever the order in which they are listed.
    ///
    /// - Throws: never for patterns that were read; `badJSON` otherwise.
    package var head: ContentHash {
        get throws(MessageFault) {
            let lists = [("reads", reads), ("writes", writes)].map { name, patterns in
                (name, CanonicalJSON.array(Set(patterns.map(\.description)).sorted().map { .string($0) }))
            }
            return ContentHash(hashing: try CanonicalJSON.object(Dictionary(uniqueKeysWithValues: lists)).message())
        }
    }

    /// The audiences of the scope that answers a question: what is asked for and granted.
    ///
    /// An audience that is asked for by name is in the scope even if nothing is known of it, so that the peer can bring
    /// its first record. What is not granted is left out without a word, as if it did not exist.
    ///
    /// - Parameter known: the audiences in which this node has records; patterns mean these.
    package func audiences(for request: ScopeRequest, known: some Sequence<String>) -> [String] {
        let named = request.want.map(\.description).filter(AudiencePattern.isAudience)
        let granted = Set(named).union(known).filter { request.want.cover($0) && reads.cover($0) }
        return granted.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Whether a scope that was handed out before may still be used; if not, the answer is 409 `scope-changed`.
    package func uphold(_ scope: SyncScope) -> Bool {
        guard let head = try? head, head == scope.aclHead else { return false }
        return scope.audiences.allSatisfy(reads.cover)
    }

    /// Whether a record that the peer sends within a scope may be looked at; nil if so, otherwise the reason.
    package func refusal(ofRecordFor audience: String, in scope: SyncScope) -> RefusalReason? {
        scope.audiences.contains(audience) && writes.cover(audience) ? nil : .notGranted
    }
}
