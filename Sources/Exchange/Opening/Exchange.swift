package import Council
import Foundation
import Ledger
import Logging
import Storage

/// The council's business: one method a use case, each of which authorises first; the only door to the database.
///
/// The API, the pages, the command line and the sync peer all end in these methods. Clock, key and randomness are
/// handed in, so that a test or a replayed demo can set them.
package struct Exchange: Sendable {
    let store: Store
    let signer: SigningKey
    let signIns: SignIns
    let trail: AuditTrail
    let turns: Turns
    let logger: Logger
    /// The time that receipts, deadlines and expiries go by.
    package var now: @Sendable () -> Timestamp

    init(store: Store, signer: SigningKey, logger: Logger, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.signer = signer
        self.logger = logger
        self.now = now
        signIns = SignIns()
        trail = AuditTrail()
        turns = Turns()
    }

    /// The wall clock, in whole seconds.
    package static let wallClock: @Sendable () -> Timestamp = {
        Timestamp(Int64(Date().timeIntervalSince1970.rounded(.down)))
    }

    /// The key that signs this node's records.
    package var keyID: String { signer.keyID.description }

    /// The folder with the database and the key.
    package var folder: String { store.folder }

    /// The same exchange at another time: a demo is replayed through the use cases at the times it tells of.
    func at(_ moment: Timestamp) -> Exchange {
        var copy = self
        copy.now = { moment }
        return copy
    }

    /// Writes out what is held back and closes the files; the last thing a server does.
    package func close() async {
        try? await flush()
        store.close()
    }
}
