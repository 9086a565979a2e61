/// The JSON frame that pieces of evidence share: an object whose `format` says which one it is.
enum EvidenceDocument {
    /// The fields beside `format`, which is taken out and compared. The caller has checked the size.
    static func fields(of json: [UInt8], format: String) throws(EvidenceError) -> JSONFields {
        var fields = try EvidenceError.wrapping { () throws(RecordError) in
            try JSONFields(try CanonicalJSON(parsing: json))
        }
        let actual = try EvidenceError.wrapping { () throws(RecordError) in try fields.string("format") }
        guard actual == format else { throw .unknownFormat }
        return fields
    }

    /// The canonical bytes with `format` added.
    static func encoded(
        _ fields: [String: CanonicalJSON],
        format: String,
        limit: Int
    ) throws(EvidenceError) -> [UInt8] {
        var members = fields
        members["format"] = .string(format)
        let bytes = try EvidenceError.wrapping { () throws(RecordError) in
            try CanonicalJSON.object(members).encoded()
        }
        guard bytes.count <= limit else { throw .tooLarge }
        return bytes
    }
}
