extension Record {
    /// What an author decides before signing; the key and the body add the rest of the header.
    package struct Draft: Hashable, Sendable {
        /// Who may read it, for ever: 1 to 256 visible ASCII characters, as for the two codes that follow.
        package var audience: String
        /// What kind of statement the payload is.
        package var type: String
        /// What the record is about.
        package var subject: String
        /// Whole seconds since 1970, not before any parent's.
        package var timestamp: Int
        /// In any order; signing sorts them and drops repetitions.
        package var parents: [RecordID]

        /// Collects the decisions; signing checks them.
        package init(audience: String, type: String, subject: String, timestamp: Int, parents: [RecordID] = []) {
            self.audience = audience
            self.type = type
            self.subject = subject
            self.timestamp = timestamp
            self.parents = parents
        }
    }

    /// Makes a record. Time, salt and key are all the caller's: the same arguments give the same record.
    ///
    /// - Throws: the fault that a reader would find in the header: `badField`, `badTimestamp`, `notNormalized`,
    ///   `tooLarge`; or `signingFailed`.
    package static func sign(
        _ draft: Draft,
        body: Body?,
        with key: SigningKey,
        format: RecordFormat = .partage
    ) throws(RecordError) -> Record {
        let header = Header(
            audience: draft.audience,
            author: key.keyID,
            body: body?.commitment,
            parents: draft.parents.count < 2 ? draft.parents : Set(draft.parents).sorted(),
            subject: draft.subject,
            timestamp: draft.timestamp,
            type: draft.type
        )
        let bytes = try header.encoded(as: format)
        let signature = try key.signature(
            of: PreAuthenticationEncoding.bytes(of: bytes, type: format.payloadType)
        )
        return Record(
            id: RecordID(hashing: bytes),
            headerBytes: bytes,
            header: header,
            signature: signature,
            body: body,
            format: format
        )
    }

    /// Makes a record from a payload that is not sealed yet.
    package static func sign(
        _ draft: Draft,
        payload: some Collection<UInt8>,
        salt: Salt,
        with key: SigningKey,
        format: RecordFormat = .partage
    ) throws(RecordError) -> Record {
        try sign(draft, body: try Body.seal(payload, salt: salt), with: key, format: format)
    }
}
