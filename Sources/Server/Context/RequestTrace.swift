import Council
import Synchronization

/// What is learnt about a request on its way in, kept for the log line that is written on its way out.
final class RequestTrace: Sendable {
    let number = RequestNumber()
    private let signedIn = Mutex<AccountID?>(nil)

    /// Who asked; nil until the token was checked.
    var account: AccountID? {
        get { signedIn.withLock { $0 } }
        set { signedIn.withLock { $0 = newValue } }
    }
}
