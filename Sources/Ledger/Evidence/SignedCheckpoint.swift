/// A checkpoint with the signatures under it: the file that a log serves, and what its peers keep.
package struct SignedCheckpoint: Hashable, Sendable {
    /// What is signed.
    package let checkpoint: Checkpoint
    /// The bytes of it and the signature lines.
    package let note: SignedNote

    /// Signs a head in the log's name, which is the origin.
    ///
    /// The caller makes sure that the head continues every one that was ever signed with this key: a log that signs two
    /// heads that do not fit has given out the proof against itself.
    ///
    /// - Throws: `badName`; `badDocument(.signingFailed)` if the library refuses.
    package static func sign(
        _ head: TreeHead,
        origin: String,
        with key: SigningKey
    ) throws(EvidenceError) -> SignedCheckpoint {
        let checkpoint = try Checkpoint(origin: origin, head: head)
        return SignedCheckpoint(checkpoint, try SignedNote.sign(checkpoint.text, as: origin, with: key))
    }

    /// Reads a checkpoint as it was served; the signatures are not looked at.
    ///
    /// - Throws: `tooLarge`, `badNote`, `badCheckpoint`.
    package init(_ bytes: [UInt8]) throws(EvidenceError) {
        let note = try SignedNote(bytes)
        self.init(try Checkpoint(note.text), note)
    }

    private init(_ checkpoint: Checkpoint, _ note: SignedNote) {
        self.checkpoint = checkpoint
        self.note = note
    }

    /// Tells whether the log of this key signed; returns the head, which may then be believed to be the log's word.
    ///
    /// - Throws: `originMismatch` for another log's checkpoint, `unsigned`, `badSignature`.
    @discardableResult
    package func verify(with log: LogKey) throws(EvidenceError) -> TreeHead {
        guard checkpoint.origin == log.name else { throw .originMismatch }
        try note.verify(with: log)
        return checkpoint.head
    }

    /// The file as it is served.
    package var bytes: [UInt8] { note.bytes }

    /// The same without the lines of witnesses and strangers.
    func signed(onlyBy log: LogKey) throws(EvidenceError) -> SignedCheckpoint {
        SignedCheckpoint(checkpoint, try note.signed(onlyBy: log))
    }
}
