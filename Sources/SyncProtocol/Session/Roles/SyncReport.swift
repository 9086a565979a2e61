/// What a session has done so far; true at any moment, also of a session that was cut.
package struct SyncReport: Hashable, Sendable {
    /// Bytes of the bodies of requests.
    package internal(set) var bytesSent = 0
    /// Bytes of the bodies of answers, decompressed.
    package internal(set) var bytesReceived = 0
    /// Requests for which an answer came.
    package internal(set) var roundTrips = 0
    /// Reconciliation messages that were sent.
    package internal(set) var rounds = 0
    /// How often the sets were compared, the control audience and the rest counted separately.
    package internal(set) var passes = 0
    /// Records of this side that the peer holds because of the session.
    package internal(set) var sent = 0
    /// Records of the peer that this side holds because of the session.
    package internal(set) var received = 0
    /// Records that one side offered and the other had got elsewhere in the meantime.
    package internal(set) var duplicates = 0
    /// Records that the peer said it had and then did not give, or that this side could not give.
    package internal(set) var withheld = 0
    /// The peer's records that this side refuses, and why; reasons known from earlier sessions are `known`.
    package internal(set) var refusedHere: [ItemID: RefusalReason] = [:]
    /// This side's records that the peer refuses, and why.
    package internal(set) var refusedThere: [ItemID: RefusalReason] = [:]
    /// The peer's clock as its `hello` showed it, in whole seconds since 1970.
    package internal(set) var peerTime: Int?
    /// The scope of the last comparison, as the peer last described it.
    package internal(set) var scope: SyncScope?
}
