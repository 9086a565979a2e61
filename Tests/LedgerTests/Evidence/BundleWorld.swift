import Ledger
import Testing

/// A small log of real records by two authors, the last of them without a body.
struct BundleWorld {
    let log: SigningKey
    let logKey: LogKey
    let authors: [SigningKey]
    let records: [Record]
    let tree: MerkleTree

    init(size: Int) throws {
        log = try SigningKey(seed: Array(0..<32))
        logKey = try LogKey(name: LogWorld.origin, key: log.verificationKey)
        let authors = [try Example.key(), try SigningKey(seed: Array(64..<96))]
        self.authors = authors
        records = try (0..<size).map { index in
            let draft = Record.Draft(
                audience: "meeting/2018-02",
                type: index == size - 1 ? "call.closed" : "submission.revision",
                subject: "2018-02/record-\(index)",
                timestamp: 1_518_000_000 + index
            )
            let salt = try #require(Salt(Array(repeating: UInt8(index % 256), count: 32)))
            let body = try index == size - 1 ? nil : Body.seal("{\"title\":\"Entry \(index)\"}".utf8, salt: salt)
            return try Record.sign(draft, body: body, with: authors[index % 2])
        }
        tree = MerkleTree(records.map(\.id))
    }

    func entry(_ index: Int) throws -> EvidenceBundle.Entry {
        EvidenceBundle.Entry(Envelope(records[index]), proof: try tree.inclusionProof(of: index))
    }

    /// The whole log, or the entries that are given in its place.
    func bundle(_ entries: [EvidenceBundle.Entry]? = nil) throws -> EvidenceBundle {
        EvidenceBundle(
            log: logKey,
            checkpoint: try SignedCheckpoint.sign(tree.head(), origin: LogWorld.origin, with: log),
            authors: authors.map(\.verificationKey),
            entries: try entries ?? records.indices.map { try entry($0) }
        )
    }

    /// The verdict on one entry of a bundle that went through its JSON.
    func verdict(on entry: EvidenceBundle.Entry) throws -> EvidenceReport.Verdict {
        let report = try EvidenceBundle(json: bundle([entry]).json()).verify(trusting: logKey)
        return try #require(report.findings.first).verdict
    }
}
