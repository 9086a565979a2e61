extension EvidenceBundle {
    /// Reads a bundle as it was handed on; the records' lines are not looked into, and nothing is verified.
    ///
    /// - Throws: `tooLarge` beyond 64 MiB, `badDocument`, `unknownFormat`, and what its parts throw: `badLogKey`,
    ///   `badNote`, `badCheckpoint`.
    package init(json: [UInt8]) throws(EvidenceError) {
        guard json.count <= EvidenceLimits.bundle else { throw .tooLarge }
        var fields = try EvidenceDocument.fields(of: json, format: Self.format)
        let parts = try EvidenceError.wrapping { () throws(RecordError) in
            let parts = (
                log: try fields.string("log"), checkpoint: try fields.string("checkpoint"),
                authors: try fields.values("authors") as [AuthorKey],
                entries: try fields.objects("records").map { fields throws(RecordError) in try Entry(fields) }
            )
            try fields.finish()
            return parts
        }
        self.init(
            log: try LogKey(parsing: parts.log),
            checkpoint: try SignedCheckpoint(Array(parts.checkpoint.utf8)),
            authors: parts.authors.map(\.key),
            entries: parts.entries
        )
    }

    /// The bundle as it is handed on, in canonical JSON.
    ///
    /// - Throws: `tooLarge`: hand on fewer records, or their bodies apart.
    package func json() throws(EvidenceError) -> [UInt8] {
        try EvidenceDocument.encoded(
            [
                "log": .string(log.description),
                "checkpoint": .string(String(decoding: checkpoint.bytes, as: UTF8.self)),
                "authors": .array(authors.map { .string(AuthorKey(key: $0).description) }),
                "records": .array(entries.map(\.json)),
            ],
            format: Self.format,
            limit: EvidenceLimits.bundle
        )
    }

    /// What the document says it is.
    static let format = "partage.evidence.v1"
}

/// An author's key as a bundle writes it: the 32 bytes in base64.
private struct AuthorKey: LosslessStringConvertible {
    let key: VerificationKey

    init(key: VerificationKey) { self.key = key }

    init?(_ text: String) {
        guard let bytes = try? Base64.decode(text), let key = try? VerificationKey(bytes) else { return nil }
        self.key = key
    }

    var description: String {
        var text: [UInt8] = []
        Base64.append(key.bytes, to: &text)
        return String(decoding: text, as: UTF8.self)
    }
}

extension EvidenceBundle.Entry {
    fileprivate init(_ fields: JSONFields) throws(RecordError) {
        var fields = fields
        line = try fields.string("line")
        place = try fields.object("proof").map { fields throws(RecordError) in try Place(fields) }
        let body = try fields.optionalString("body")
        guard body == nil || body == Self.purged else { throw .badField("records.body") }
        isPurged = body != nil
        try fields.finish()
    }

    fileprivate var json: CanonicalJSON {
        var fields: [String: CanonicalJSON] = ["line": .string(line)]
        if let place { fields["proof"] = place.json }
        if isPurged { fields["body"] = .string(Self.purged) }
        return .object(fields)
    }

    /// The one thing that can be said of a body.
    private static let purged = "purged"
}

extension EvidenceBundle.Entry.Place {
    fileprivate init(_ fields: JSONFields) throws(RecordError) {
        var fields = fields
        index = try fields.integer("index")
        path = try fields.values("path")
        try fields.finish()
    }

    fileprivate var json: CanonicalJSON {
        .object(["index": .integer(index), "path": .array(path.map { .string($0.description) })])
    }
}
