/// What a bundle's check found, record by record.
package struct EvidenceReport: Hashable, Sendable {
    /// The log's head, signed by the bundle's log key.
    package let head: TreeHead
    /// One finding for each record, in the bundle's order.
    package let findings: [Finding]

    /// Whether every record is authentic, its body there or purged.
    package var isSound: Bool { findings.allSatisfy(\.verdict.isSound) }

    /// Whether the bundle is the whole log of its checkpoint, so that nothing was left out.
    package var isWholeLog: Bool {
        let proven = findings.filter { $0.verdict.isInLog }.compactMap(\.index)
        return Set(proven).count == head.size
    }

    /// What was found about one record.
    package struct Finding: Hashable, Sendable {
        /// The record; `nil` if the line is none. Its body is there only if it is the one that the header commits to.
        package let record: Record?
        /// Where the bundle says that the log has it.
        package let index: Int?
        /// How the check ended.
        package let verdict: Verdict
    }

    /// How the check of one record ended: the first fault in the order of these cases, `authentic` if there is none.
    package enum Verdict: Hashable, Sendable {
        /// The line is not a record.
        case malformed(RecordError)
        /// Nobody knows the author's key.
        case unknownAuthor
        /// The author's key did not sign.
        case badSignature
        /// The author signed, and the bundle has no proof that the log took it, or one of a place beyond the checkpoint.
        case notInLog
        /// The author signed, and the proof does not lead to the checkpoint's root.
        case wrongProof
        /// Signed and in the log, and the body that came with it is another.
        case bodyMismatch
        /// Signed and in the log; the body was left out.
        case bodyMissing
        /// Signed and in the log; the body was purged, says whoever made the bundle.
        case bodyPurged
        /// Signed and in the log, and the body, if it ever had one, is the one that was signed.
        case authentic

        /// Whether nothing speaks against the record: its header is proven, and its body too unless it was purged.
        package var isSound: Bool { self == .authentic || self == .bodyPurged }

        /// Whether it is proven that the author signed and the log has it, whatever became of the body.
        package var isInLog: Bool {
            switch self {
            case .authentic, .bodyPurged, .bodyMissing, .bodyMismatch: true
            case .malformed, .unknownAuthor, .badSignature, .notInLog, .wrongProof: false
            }
        }

        /// A name that never changes, the same in every language and version.
        package var code: String {
            switch self {
            case .malformed: "malformed"
            case .unknownAuthor: "unknown-author"
            case .badSignature: "bad-signature"
            case .notInLog: "not-in-log"
            case .wrongProof: "wrong-proof"
            case .bodyMismatch: "body-mismatch"
            case .bodyMissing: "body-missing"
            case .bodyPurged: "body-purged"
            case .authentic: "authentic"
            }
        }
    }
}
