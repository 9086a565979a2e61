/// A text and the lines of those who signed it (C2SP signed-note).
///
/// A note may carry signatures of strangers, of kinds that are not known here; only the lines of a key that the reader
/// trusts count, and all of them must hold.
package struct SignedNote: Hashable, Sendable {
    /// What is signed, with the line feed at its end.
    package let text: [UInt8]
    /// Who signed; at least one.
    package let signatures: [Line]

    /// One signature, as the note has it.
    package struct Line: Hashable, Sendable {
        /// Whose it claims to be.
        package let name: String
        /// Which of that name's keys it claims to be.
        package let hint: UInt32
        /// The signature; 64 bytes for the one kind that is verified here.
        package let signature: [UInt8]
    }

    /// Signs the text under the key's name.
    ///
    /// - Throws: `badName`; `badNote` if the text is no note's; `badDocument(.signingFailed)` if the library refuses.
    package static func sign(_ text: [UInt8], as name: String, with key: SigningKey) throws(EvidenceError) -> SignedNote
    {
        let signer = try LogKey(name: name, key: key.verificationKey)
        let signature = try EvidenceError.wrapping { () throws(RecordError) in try key.signature(of: text) }
        let note = SignedNote(
            text: text,
            signatures: [Line(name: name, hint: signer.hint, signature: signature.bytes)]
        )
        // What is written is read again at once, so that no text slips out that a reader would take apart otherwise.
        guard try SignedNote(note.bytes) == note else { throw .badNote }
        return note
    }

    /// Tells whether the key signed the text.
    ///
    /// - Throws: `unsigned` if no line has the key's name and hint, `badSignature` if one has and does not verify.
    package func verify(with signer: LogKey) throws(EvidenceError) {
        let lines = lines(of: signer)
        guard !lines.isEmpty else { throw .unsigned }
        for line in lines {
            guard let signature = Signature(line.signature), signer.key.isValid(signature, of: text) else {
                throw .badSignature
            }
        }
    }

    /// The same note without the lines of others.
    ///
    /// - Throws: `unsigned` if nothing is left.
    package func signed(onlyBy signer: LogKey) throws(EvidenceError) -> SignedNote {
        let lines = lines(of: signer)
        guard !lines.isEmpty else { throw .unsigned }
        return SignedNote(text: text, signatures: lines)
    }

    private func lines(of signer: LogKey) -> [Line] {
        signatures.filter { $0.hint == signer.hint && $0.name == signer.name }
    }

    init(text: [UInt8], signatures: [Line]) {
        self.text = text
        self.signatures = signatures
    }
}
