/// One signed statement of the ledger: header, signature and, unless it was purged, the body.
///
/// The bytes are the record. They are stored, verified and forwarded as they came; `header` is what they say and is
/// never written back. A value of this type is well formed and its body is the one the header commits to; whether the
/// signature is the author's, `verify(with:)` tells, because that takes the author's key.
package struct Record: Hashable, Sendable {
    /// SHA-256 of `headerBytes`.
    package let id: RecordID
    /// The canonical JSON that was signed.
    package let headerBytes: [UInt8]
    /// What the bytes say.
    package let header: Header
    /// Over the header's bytes and the format's payload type.
    package let signature: Signature
    /// The content; `nil` if the header commits to none, or if it was purged or has not arrived.
    package let body: Body?
    /// The family the record belongs to.
    package let format: RecordFormat

    /// Opens stored or received parts without looking at the signature.
    ///
    /// - Parameters:
    ///   - id: the id that was asked for, if one was.
    ///   - body: the blob, if it is at hand.
    /// - Throws: `tooLarge` and what `CanonicalJSON` throws, then `idMismatch`, then `unknownVersion` and what is wrong
    ///   with single fields, then `bodyMismatch`.
    package init(
        headerBytes: [UInt8],
        signature: Signature,
        body: Body? = nil,
        expecting id: RecordID? = nil,
        format: RecordFormat = .partage
    ) throws(RecordError) {
        let json = try Header.json(headerBytes)
        let actual = RecordID(hashing: headerBytes)
        guard id == nil || id == actual else { throw .idMismatch }
        let header = try Header(json, as: format)
        guard body == nil || body?.commitment == header.body else { throw .bodyMismatch }
        self.init(
            id: actual,
            headerBytes: headerBytes,
            header: header,
            signature: signature,
            body: body,
            format: format
        )
    }

    init(
        id: RecordID,
        headerBytes: [UInt8],
        header: Header,
        signature: Signature,
        body: Body?,
        format: RecordFormat
    ) {
        self.id = id
        self.headerBytes = headerBytes
        self.header = header
        self.signature = signature
        self.body = body
        self.format = format
    }
}

extension Record {
    /// Tells whether the header is signed by the author it names; holds with and without the body.
    ///
    /// - Throws: `wrongKey` if the key is not the header's author, `badSignature` if it is and did not sign this.
    package func verify(with key: VerificationKey) throws(RecordError) {
        guard key.keyID == header.author else { throw .wrongKey }
        let message = PreAuthenticationEncoding.bytes(of: headerBytes, type: format.payloadType)
        guard key.isValid(signature, of: message) else { throw .badSignature }
    }

    /// The same record with its content gone, as a purge leaves it.
    package func purged() -> Record {
        Record(id: id, headerBytes: headerBytes, header: header, signature: signature, body: nil, format: format)
    }

    /// The same record with the content that arrived later.
    ///
    /// - Throws: `bodyMismatch` if the header commits to another body or to none.
    package func attaching(_ body: Body) throws(RecordError) -> Record {
        guard body.commitment == header.body else { throw .bodyMismatch }
        return Record(
            id: id,
            headerBytes: headerBytes,
            header: header,
            signature: signature,
            body: body,
            format: format
        )
    }
}
