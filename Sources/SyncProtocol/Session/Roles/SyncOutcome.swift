/// How a session ended.
package enum SyncOutcome: Hashable, Sendable {
    /// Both sides held exactly the same records in the scope when the peer last answered.
    case inSync
    /// As many records keep the sides apart because one of them refuses what the other holds; in all else they agree.
    case differsByRejected(Int)
    /// Records or grants kept changing while they were being compared: what was exchanged stays, and another session
    /// goes on from there.
    case changedMeanwhile
    /// The session could not be finished; what was exchanged until then stays.
    case failed(SyncFailure)
}

/// Why a session could not be finished.
package enum SyncFailure: Error, Hashable, Sendable {
    /// The connection ended before an answer did.
    case cut
    /// The peer answered with an error: its HTTP status and code.
    case refused(status: Int, code: String)
    /// The peer has too much to do, and says after how many seconds to come back, if it does.
    case busy(retryAfter: Int?)
    /// The peer does not speak this protocol.
    case unsupportedProtocol
    /// Another node answered than the one that was meant.
    case wrongPeer
    /// The peer's scope has an audience that nobody asked for.
    case scopeNotAsked
    /// There is no audience that both sides may see.
    case nothingGranted
    /// A message of the peer is not in its form.
    case badMessage(MessageFault)
    /// A reconciliation message of the peer is not in its form.
    case badReconciliation(NegentropyError)
    /// The comparison took more messages than a session may.
    case tooManyRounds
    /// The sides differ by more than one session takes; the next one goes on.
    case tooManyDifferences
    /// The sides thought they were done and were not, again and again, though nothing changed.
    case neverAgreed
    /// Whoever drives the session told it something that it had not asked for.
    case unexpectedEvent

    /// A name that never changes, the same in every language and version.
    package var code: String {
        switch self {
        case .cut: "cut"
        case .refused: "refused"
        case .busy: "busy"
        case .unsupportedProtocol: "unsupported-protocol"
        case .wrongPeer: "wrong-peer"
        case .scopeNotAsked: "scope-not-asked"
        case .nothingGranted: "nothing-granted"
        case .badMessage(let fault): fault.code
        case .badReconciliation(let error): error.rawValue
        case .tooManyRounds: "too-many-rounds"
        case .tooManyDifferences: "too-many-differences"
        case .neverAgreed: "never-agreed"
        case .unexpectedEvent: "unexpected-event"
        }
    }
}
