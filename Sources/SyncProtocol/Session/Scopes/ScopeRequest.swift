import Ledger

/// A question for a scope: the audiences that the initiator would compare, as patterns.
///
/// An initiator names every audience in which it has records itself, since a pattern means only what the other side
/// knows of.
package struct ScopeRequest: Hashable, Sendable {
    /// What is asked for; 1 to 1,024 patterns, each once.
    package let want: [AudiencePattern]

    /// - Throws: `badField` for no pattern, too many, or one twice.
    package init(want: [AudiencePattern]) throws(MessageFault) {
        guard (1...SyncLimits.audiences).contains(want.count), Set(want).count == want.count else {
            throw .badField("want")
        }
        self.want = want
    }

    /// Reads the JSON of a request, strictly.
    package init(_ bytes: [UInt8]) throws(MessageFault) {
        var fields = try MessageFields(bytes, limit: SyncLimits.message)
        let want = try fields.values("want", atMost: SyncLimits.audiences) { AudiencePattern($0) }
        try fields.finish()
        try self.init(want: want)
    }

    /// The JSON to send.
    package func encoded() throws(MessageFault) -> [UInt8] {
        try CanonicalJSON.object(["want": .array(want.map { .string($0.description) })]).message()
    }
}
