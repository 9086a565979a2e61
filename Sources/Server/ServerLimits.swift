import Council

/// What a server takes from a client at most: bytes, time and a share of its attention.
package struct ServerLimits: Sendable {
    /// Bytes of a request's body: a whole submission, and a little for what stands around it.
    package var body = Submission.Limits.bytes + 65_536
    /// Bytes of one header field or of the request's target, and of all fields together.
    package var headers = 16_384
    /// How many header fields a request may have.
    package var headerFields = 64
    /// How long a whole request may take to arrive, counted from its head; a dripped body ends here.
    package var arrival: Duration = .seconds(20)
    /// How long a client may take to read an answer before any more of it can be sent.
    package var delivery: Duration = .seconds(20)
    /// How long a connection may stay without a request, or take to send a request's head.
    package var idle: Duration = .seconds(25)
    /// How long a connection that is to be closed is still listened to, so that its client can read the answer.
    package var linger: Duration = .seconds(1)
    /// Requests without a body worked on at once; one more is answered `unavailable` at once.
    package var concurrentRequests = 256
    /// Requests with a body taken in at once; one more is answered `unavailable` at once.
    package var concurrentUploads = 128
    /// Of these, one account's; one more is answered `too-many` at once.
    package var uploadsPerAccount = 32
    /// Connections open at once; more wait in the system's queue.
    package var connections = 4096
    /// How long requests may go on after the signal to stop.
    package var drain: Duration = .seconds(20)

    package init() {}
}
