package import Ledger

/// The calls of the protocol, under `/sync/v1`.
package enum SyncEndpoint: String, CaseIterable, Sendable {
    case hello = "/sync/v1/hello"
    case scope = "/sync/v1/scope"
    case reconcile = "/sync/v1/reconcile"
    case getRecords = "/sync/v1/records/get"
    case putRecords = "/sync/v1/records"

    /// The path under the server's origin.
    package var path: String { rawValue }
    /// `hello` is read, everything else is asked with a body.
    package var method: String { self == .hello ? "GET" : "POST" }

    /// The media type of the request's body; nil where it has none.
    package var contentType: String? {
        switch self {
        case .hello: nil
        case .scope: "application/json"
        case .reconcile, .getRecords: "application/octet-stream"
        case .putRecords: "application/x-ndjson"
        }
    }
}

/// One request that a session wants sent: signed by whoever sends it, which is not the session's business.
package struct SyncRequest: Hashable, Sendable {
    /// The call.
    package let endpoint: SyncEndpoint
    /// The value of `Sync-Scope`; nil for a request outside any scope.
    package let scope: ContentHash?
    /// The value of `Sync-Frame-Limit`; nil where there is nothing to limit.
    package let frameLimit: FrameLimit?
    /// The content; empty where there is none.
    package let body: [UInt8]

    init(_ endpoint: SyncEndpoint, scope: ContentHash? = nil, frameLimit: FrameLimit? = nil, body: [UInt8] = []) {
        self.endpoint = endpoint
        self.scope = scope
        self.frameLimit = frameLimit
        self.body = body
    }
}

/// What came back for a request.
package struct SyncReply: Sendable {
    /// The HTTP status.
    package let status: Int
    /// The content, decompressed; as much as came.
    package let body: [UInt8]
    /// Whether the content came to its end.
    package let isWhole: Bool
    /// The value of `Retry-After` in seconds, if there was one.
    package let retryAfter: Int?

    /// Takes an answer as it came.
    package init(status: Int, body: [UInt8], isWhole: Bool = true, retryAfter: Int? = nil) {
        self.status = status
        self.body = body
        self.isWhole = isWhole
        self.retryAfter = retryAfter
    }
}
