/// What became of a record that was offered to a node.
package enum RecordVerdict: Hashable, Sendable {
    /// It is in the set now.
    case accepted
    /// It was in the set already.
    case duplicate
    /// It is in the set, and waits for its parents before anything is made of it.
    case pending
    /// It is not in the set: its time has not come by this node's clock. Offer it again.
    case deferred
    /// It is not in the set and never will be, for this reason.
    case rejected(RefusalReason)

    /// Whether the set holds the record after this.
    package var isHeld: Bool {
        switch self {
        case .accepted, .duplicate, .pending: true
        case .deferred, .rejected: false
        }
    }

    /// Whether the set holds the record because of this.
    package var isNew: Bool { self == .accepted || self == .pending }
}

/// A stable code that says why a record was refused: 1 to 64 lower-case letters, digits and hyphens.
package struct RefusalReason: Hashable, Sendable, LosslessStringConvertible {
    /// The code itself.
    package let description: String

    /// Reads a code; nil for any other text.
    package init?(_ code: String) {
        guard (1...64).contains(code.utf8.count), code.utf8.allSatisfy(Self.isAllowed) else { return nil }
        description = code
    }

    private init(known: StaticString) {
        description = "\(known)"
    }

    /// The audience is not one that the sender may write to.
    package static let notGranted = RefusalReason(known: "not-granted")
    /// Its time has not come; used where a deferred record is listed among the refused.
    package static let notDue = RefusalReason(known: "not-due")
    /// It was refused in an earlier session and not asked for again.
    package static let known = RefusalReason(known: "known")
    /// The line could not be read, and no better reason is known.
    package static let unreadable = RefusalReason(known: "unreadable")

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }
}
