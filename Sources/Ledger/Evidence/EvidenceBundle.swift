/// Records together with all that a stranger needs to check them offline: that their authors signed them, and that the
/// log had them, where, and among how many.
///
/// The keys in a bundle are claims like the rest. Whoever checks compares them with keys known from elsewhere, or hands
/// those to `verify`.
package struct EvidenceBundle: Hashable, Sendable {
    /// The log and its key.
    package let log: LogKey
    /// The head that the proofs lead to, signed.
    package let checkpoint: SignedCheckpoint
    /// The keys of the authors, as far as they are known to whoever made the bundle.
    package let authors: [VerificationKey]
    /// The records, in any order.
    package let entries: [Entry]

    /// One record of a bundle, and its place in the log.
    package struct Entry: Hashable, Sendable {
        /// The wire line: an envelope with or without the body. Kept as it came, so that a bad one is one bad record
        /// and not a bad bundle.
        package let line: String
        /// Where the log has it; `nil` for a record that the log does not have, or did not have yet.
        package let place: Place?
        /// Whether whoever made the bundle says that the body was purged, and does not merely leave it out.
        package let isPurged: Bool

        /// An index and the path of an inclusion proof; the size is the checkpoint's.
        package struct Place: Hashable, Sendable {
            /// Counted from 0.
            package let index: Int
            /// The hashes of the proof.
            package let path: [ContentHash]
        }

        /// Takes up a record.
        ///
        /// - Parameter proof: made for the size of the bundle's checkpoint.
        package init(_ envelope: Envelope, proof: InclusionProof?, isPurged: Bool = false) {
            line = String(decoding: envelope.line, as: UTF8.self)
            place = proof.map { Place(index: $0.index, path: $0.path) }
            self.isPurged = isPurged
        }

        init(line: String, place: Place?, isPurged: Bool) {
            self.line = line
            self.place = place
            self.isPurged = isPurged
        }
    }

    /// Puts a bundle together; whether it holds, `verify` tells.
    package init(log: LogKey, checkpoint: SignedCheckpoint, authors: [VerificationKey], entries: [Entry]) {
        self.log = log
        self.checkpoint = checkpoint
        self.authors = authors
        self.entries = entries
    }
}
