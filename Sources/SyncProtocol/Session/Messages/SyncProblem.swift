import Ledger

/// What the session reads of an error body (RFC 9457): its code, and in `stale` the server's clock.
package struct SyncProblem: Hashable, Sendable {
    /// `scope-changed`, `stale`, or any other; empty where the body does not say.
    package let code: String
    /// The server's clock in whole seconds since 1970, where the server said it.
    package let serverTime: Int?

    /// The peer's scope is no longer what the request named; the initiator asks for it again.
    package static let scopeChanged = "scope-changed"

    /// Never fails: an error body may come from a proxy that knows nothing of the protocol.
    package init(_ body: [UInt8]) {
        guard body.count <= 64 * 1024, let json = try? CanonicalJSON(parsing: body), case .object(let members) = json
        else {
            code = ""
            serverTime = nil
            return
        }
        if case .string(let code) = members["code"], RefusalReason(code) != nil { self.code = code } else { code = "" }
        if case .integer(let now) = members["now"] { serverTime = now } else { serverTime = nil }
    }
}
