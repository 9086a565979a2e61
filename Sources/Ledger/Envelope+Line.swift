extension Envelope {
    /// Reads one wire line, without its newline. Fields that DSSE may add some day are passed over, as it asks.
    ///
    /// - Throws: `tooLarge`, what `CanonicalJSON` throws for text outside its subset, `missingField`, `badField`,
    ///   `badBase64`.
    package init(line: [UInt8]) throws(RecordError) {
        guard line.count <= RecordLimits.line else { throw .tooLarge(.line) }
        var fields = try JSONFields(try CanonicalJSON(parsing: line))
        payloadType = try fields.string("payloadType")
        payload = try Self.decode(try fields.string("payload"), limit: RecordLimits.header, part: .header)
        let signatures = try fields.objects("signatures")
        guard signatures.count == 1, var signature = signatures.first else { throw .badField("signatures") }
        keyID = try signature.optionalString("keyid")
        guard let bytes = Signature(try Base64.decode(try signature.string("sig"))) else {
            throw .badField("signatures.sig")
        }
        self.signature = bytes
        body = try fields.optionalString("body").map { text throws(RecordError) in
            try Self.decode(text, limit: RecordLimits.body, part: .body)
        }
    }

    /// The wire line, without a newline: the fields in the order in which people read them.
    package var line: [UInt8] {
        var line = Array(#"{"payload":""#.utf8)
        Base64.append(payload, to: &line)
        line.append(contentsOf: #"","payloadType":"#.utf8)
        CanonicalJSON.append(payloadType, to: &line)
        line.append(contentsOf: #","signatures":[{"#.utf8)
        if let keyID {
            line.append(contentsOf: #""keyid":"#.utf8)
            CanonicalJSON.append(keyID, to: &line)
            line.append(UInt8(ascii: ","))
        }
        line.append(contentsOf: #""sig":""#.utf8)
        Base64.append(signature.bytes, to: &line)
        line.append(contentsOf: #""}]"#.utf8)
        if let body {
            line.append(contentsOf: #","body":""#.utf8)
            Base64.append(body, to: &line)
            line.append(UInt8(ascii: "\""))
        }
        line.append(UInt8(ascii: "}"))
        return line
    }

    private static func decode(
        _ text: String,
        limit: Int,
        part: RecordError.Part
    ) throws(RecordError) -> [UInt8] {
        guard text.utf8.count <= Base64.length(of: limit) else { throw .tooLarge(part) }
        let bytes = try Base64.decode(text)
        guard bytes.count <= limit else { throw .tooLarge(part) }
        return bytes
    }
}
