package import Council
import Foundation
import Ledger

/// An edition as it is read: the decision's inputs beside the bytes that go out unchanged.
package struct StoredEdition: Sendable, Equatable {
    package let resource: Resource
    /// JSON of ``SubmissionView``, the council's marking included.
    package let view: [UInt8]
    /// A strong validator of ``view``.
    package let etag: String
    /// The record that holds the text.
    package let revision: String
    package let at: Timestamp
    package let late: Bool
}

extension StoredEdition {
    /// A validator that changes with whatever a view shows: its text, its state, its lateness, the council's marking.
    static func etag(head: Data, late: Bool, profile: Data?, document: Data) -> String {
        let parts = [UInt8](head) + [late ? 1 : 0] + [UInt8](profile ?? Data()) + [UInt8](document)
        return String(ContentHash(hashing: parts).description.prefix(32))
    }
}

/// What looking for an edition gives: the use case notes a hidden one as a refusal, and answers as if it were missing.
package enum EditionLookup: Sendable {
    case found(StoredEdition)
    case hidden
    case missing
}
