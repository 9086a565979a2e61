import Foundation
import Ledger
import Testing

/// The worked example of `schema/evidence-v1.md`, whose bytes were first made with `openssl` and a few lines of Python.
@Suite("Published evidence")
struct PublishedEvidenceTests {
    private static func page() throws -> String {
        try String(contentsOf: Checkout.root.appending(path: "schema/evidence-v1.md"), encoding: .utf8)
    }

    /// RFC 8032 §7.1, test 2.
    private static let seed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"

    private static func checkpoint(of ids: [RecordID]) throws -> SignedCheckpoint {
        let key = try SigningKey(seed: Example.bytes(seed))
        return try SignedCheckpoint.sign(MerkleTree(ids).head(), origin: LogWorld.origin, with: key)
    }

    private static func id(_ text: String) -> RecordID { RecordID(hashing: Array(text.utf8)) }

    @Test("The page shows the bytes that this code makes")
    func pageShowsTheExample() throws {
        let page = try Self.page()
        let record = try Example.record()
        let ids = [Self.id("parent one"), Self.id("parent two"), record.id, Self.id("record four")]
        let tree = MerkleTree(ids)
        let log = try LogKey(name: LogWorld.origin, key: SigningKey(seed: Example.bytes(Self.seed)).verificationKey)
        let (three, four) = (try Self.checkpoint(of: Array(ids.prefix(3))), try Self.checkpoint(of: ids))
        let bundle = EvidenceBundle(
            log: log,
            checkpoint: four,
            authors: [try Example.key().verificationKey],
            entries: [EvidenceBundle.Entry(Envelope(record), proof: try tree.inclusionProof(of: 2))]
        )
        let proof = try EquivocationProof(
            Self.checkpoint(of: [ids[1], ids[0], ids[2]]),
            four,
            by: log,
            prefix: tree.prefixProof(of: 3)
        )
        for bytes in [three.bytes, four.bytes, try bundle.json(), try proof.json(), Array(log.description.utf8)] {
            let text = String(decoding: bytes, as: UTF8.self)
            #expect(page.contains("\n\(text)"), "\(text)")
        }
        #expect(try bundle.verify(trusting: log).findings.map(\.verdict) == [.authentic])
    }

    @Test("The page's shell lines succeed", .enabled(if: Checkout.hasOpenSSL, "openssl is not installed"))
    func shellLines() throws {
        let page = try Self.page()
        let opening = try #require(page.firstRange(of: "\n```sh\n"))
        let closing = try #require(page[opening.upperBound...].firstRange(of: "\n```\n"))
        let folder = FileManager.default.temporaryDirectory.appending(path: "evidence-v1-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let shell = Process()
        let output = Pipe()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.arguments = ["-c", String(page[opening.upperBound..<closing.lowerBound])]
        shell.currentDirectoryURL = folder
        shell.standardOutput = output
        shell.standardError = output
        try shell.run()
        let said = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0, "\(said)")
        #expect(said.split(separator: "Signature Verified Successfully").count > 2, "\(said)")
    }

    @Test("The page names every code and every verdict, and no other")
    func codes() throws {
        let faults: [EvidenceError] = [
            .tooLarge, .badSize, .badIndex, .badPathLength, .sizeMismatch, .rootMismatch, .inconsistent, .badTilePath,
            .badTile, .badName, .badLogKey, .badNote, .badCheckpoint, .originMismatch, .unsigned, .badSignature,
            .untrustedLog, .noContradiction, .unknownFormat, .badDocument(.nullValue),
        ]
        let verdicts: [EvidenceReport.Verdict] = [
            .malformed(.nullValue), .unknownAuthor, .badSignature, .notInLog, .wrongProof, .bodyMismatch, .bodyMissing,
            .bodyPurged, .authentic,
        ]
        let sections = try Self.page().split(separator: "\n## ")
        let listed = { (opening: String) in
            try #require(sections.first { $0.hasPrefix(opening) })
                .matches(of: /\n\| `([a-z0-9-]+)` \|/).map { String($0.1) }
        }
        #expect(try listed("9. Codes") == faults.map(\.code))
        #expect(try Array(listed("6. Evidence bundle").suffix(9)) == verdicts.map(\.code))
    }

    @Test("The page names the limits that this code has")
    func limits() throws {
        let page = try Self.page()
        for limit in [EvidenceLimits.note, EvidenceLimits.bundle, EvidenceLimits.equivocation] {
            #expect(page.contains("at most \(limit.formatted(.number.locale(Locale(identifier: "en_CA")))) bytes"))
        }
        #expect(page.contains("at most \(EvidenceLimits.signatures) signature lines"))
    }
}
