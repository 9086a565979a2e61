extension Envelope {
    /// Turns a received envelope into a record that can be trusted to be its author's, or says why not.
    ///
    /// The order is fixed, cheap before dear: payload type, size, JSON, canonical form, version and fields, id, the
    /// author's key, signature, body. What takes knowledge of other records (parents, grants, the present time) comes
    /// after and is not decided here.
    ///
    /// - Parameters:
    ///   - id: the id that was asked for, if one was.
    ///   - key: gives the key of the header's author; `nil` if nobody of that name may write there.
    /// - Throws: the first fault found; `unknownAuthor` if `key` gives none.
    package func opened(
        expecting id: RecordID? = nil,
        format: RecordFormat = .partage,
        key: (Header) -> VerificationKey?
    ) throws(RecordError) -> Record {
        guard payloadType == format.payloadType else { throw .unknownPayloadType }
        let record = try Record(headerBytes: payload, signature: signature, expecting: id, format: format)
        guard let key = key(record.header) else { throw .unknownAuthor }
        try record.verify(with: key)
        guard let body else { return record }
        return try record.attaching(try Body(blob: body))
    }
}
