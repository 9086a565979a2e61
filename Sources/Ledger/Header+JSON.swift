extension Header {
    /// Reads a header's bytes, strictly: every field of version 1, no other, each in its one form.
    ///
    /// - Throws: `tooLarge`, then what `CanonicalJSON` throws, then `unknownVersion`, and only then what is wrong with
    ///   single fields, since another version may have others.
    package init(_ bytes: [UInt8], as format: RecordFormat = .partage) throws(RecordError) {
        try self.init(try Self.json(bytes), as: format)
    }

    /// The part of reading that comes before an id may be compared: size, grammar, canonical form.
    static func json(_ bytes: [UInt8]) throws(RecordError) -> CanonicalJSON {
        guard bytes.count <= RecordLimits.header else { throw .tooLarge(.header) }
        return try CanonicalJSON(canonical: bytes)
    }

    /// Writes the canonical bytes.
    func encoded(as format: RecordFormat) throws(RecordError) -> [UInt8] {
        try check(as: format)
        let bytes = try json(as: format).encoded()
        guard bytes.count <= RecordLimits.header else { throw .tooLarge(.header) }
        return bytes
    }

    private func json(as format: RecordFormat) -> CanonicalJSON {
        var fields: [String: CanonicalJSON] = [
            format.audienceField: .string(audience),
            "author": .string(author.description),
            "parents": .array(parents.map { .string($0.description) }),
            "subject": .string(subject),
            "ts": .integer(timestamp),
            "type": .string(type),
            "v": .integer(Self.version),
        ]
        if let body {
            fields["body"] = .object(["sha256": .string(body.sha256.description), "size": .integer(body.size)])
        }
        return .object(fields)
    }

    /// The part that comes after.
    init(_ json: CanonicalJSON, as format: RecordFormat) throws(RecordError) {
        var fields = try JSONFields(json)
        let version = try fields.integer("v")
        guard version == Self.version else { throw .unknownVersion(version) }
        audience = try fields.string(format.audienceField)
        author = try fields.value("author")
        body = try fields.object("body").map { fields throws(RecordError) in try Body.Commitment(fields) }
        parents = try fields.values("parents")
        subject = try fields.string("subject")
        timestamp = try fields.integer("ts")
        type = try fields.string("type")
        try fields.finish()
        try check(as: format)
    }
}

extension Body.Commitment {
    fileprivate init(_ fields: JSONFields) throws(RecordError) {
        var fields = fields
        sha256 = try fields.value("sha256")
        size = try fields.integer("size")
        try fields.finish()
    }
}
