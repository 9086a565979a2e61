extension EquivocationProof {
    /// Reads a proof as it was handed on; whether it holds, `verify` tells.
    ///
    /// - Throws: `tooLarge` beyond 256 KiB, `badDocument`, `unknownFormat`, and what its parts throw: `badLogKey`,
    ///   `badNote`, `badCheckpoint`.
    package init(json: [UInt8]) throws(EvidenceError) {
        guard json.count <= EvidenceLimits.equivocation else { throw .tooLarge }
        var fields = try EvidenceDocument.fields(of: json, format: Self.format)
        let parts = try EvidenceError.wrapping { () throws(RecordError) in
            let parts = (
                log: try fields.string("log"), smaller: try fields.string("smaller"),
                larger: try fields.string("larger"), path: try fields.values("path") as [ContentHash]
            )
            try fields.finish()
            return parts
        }
        self.init(
            log: try LogKey(parsing: parts.log),
            smaller: try SignedCheckpoint(Array(parts.smaller.utf8)),
            larger: try SignedCheckpoint(Array(parts.larger.utf8)),
            path: parts.path
        )
    }

    /// The proof as it is handed on, in canonical JSON.
    package func json() throws(EvidenceError) -> [UInt8] {
        try EvidenceDocument.encoded(
            [
                "log": .string(log.description),
                "smaller": .string(String(decoding: smaller.bytes, as: UTF8.self)),
                "larger": .string(String(decoding: larger.bytes, as: UTF8.self)),
                "path": .array(path.map { .string($0.description) }),
            ],
            format: Self.format,
            limit: EvidenceLimits.equivocation
        )
    }

    /// What the document says it is.
    static let format = "partage.equivocation.v1"
}
