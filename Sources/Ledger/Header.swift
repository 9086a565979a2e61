/// Everything about a record but its content: who, for whom, about what, when, and after what.
///
/// Access is decided from this alone. `audience`, `subject` and `type` are opaque here and hold codes, never a person's
/// words, because a header outlives the purge of its body.
package struct Header: Hashable, Sendable {
    /// The one circle that may read the record, for ever.
    package let audience: String
    /// The key that signed.
    package let author: KeyID
    /// The content's hash and size; `nil` for a record that has no content.
    package let body: Body.Commitment?
    /// The records of the same audience that the author had seen and follows, ascending, each once.
    package let parents: [RecordID]
    /// What the record is about.
    package let subject: String
    /// Whole seconds since 1970 on the author's clock: a sort key, no proof of time.
    package let timestamp: Int
    /// What kind of statement the body is.
    package let type: String

    /// The version of the header's form; another number is another format.
    package static let version = 1
}

extension Header {
    /// Rules that hold for headers built here and headers read alike.
    func check(as format: RecordFormat) throws(RecordError) {
        try Self.check(audience, as: format.audienceField)
        try Self.check(subject, as: "subject")
        try Self.check(type, as: "type")
        guard RecordLimits.timestamps.contains(timestamp) else { throw .badTimestamp }
        guard zip(parents, parents.dropFirst()).allSatisfy(<) else { throw .parentsUnsorted }
        if let body, !(Salt.byteCount...RecordLimits.body).contains(body.size) { throw .badField("body.size") }
    }

    /// A code is 1 to 256 visible ASCII characters. Were other letters allowed, nodes with different Unicode tables
    /// could disagree for ever on whether a header is normalized, and so on whether the record exists.
    private static func check(_ code: String, as field: String) throws(RecordError) {
        guard (1...RecordLimits.code).contains(code.utf8.count), code.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw .badField(field) }
    }
}
