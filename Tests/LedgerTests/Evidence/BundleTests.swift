import Ledger
import Testing

@Suite("Evidence bundles")
struct BundleTests {
    @Test("A whole log goes through JSON and is authentic", arguments: [1, 2, 9])
    func whole(size: Int) throws {
        let world = try BundleWorld(size: size)
        let bundle = try world.bundle()
        let read = try EvidenceBundle(json: bundle.json())
        #expect(read == bundle)
        let report = try read.verify(trusting: world.logKey)
        #expect(report.isSound && report.isWholeLog)
        #expect(report.findings.map(\.record) == world.records)
        #expect(report.findings.map(\.index) == Array(0..<size))
        #expect(try report.head == world.tree.head())
    }

    @Test("A part of a log is authentic and is known to be a part")
    func part() throws {
        let world = try BundleWorld(size: 9)
        let report = try world.bundle([world.entry(7), world.entry(2), world.entry(2)]).verify()
        #expect(report.isSound && !report.isWholeLog)
        #expect(report.findings.map(\.verdict) == [.authentic, .authentic, .authentic])
    }

    @Test("Each record is judged by its first fault")
    func verdicts() throws {
        let world = try BundleWorld(size: 9)
        let other = try BundleWorld(size: 8)
        let record = world.records[3]
        let proof = try world.tree.inclusionProof(of: 3)
        let forged = try Record(
            headerBytes: record.headerBytes,
            signature: world.records[4].signature,
            body: record.body
        )
        let stranger = try Record.sign(
            Record.Draft(audience: "control", type: "note", subject: "x", timestamp: 1_518_000_000),
            body: nil,
            with: SigningKey(seed: Array(96..<128))
        )
        let swapped = String(decoding: Envelope(record).line, as: UTF8.self).replacing(
            bodyText(record),
            with: bodyText(world.records[5])
        )
        let table: [(EvidenceBundle.Entry, EvidenceReport.Verdict)] = try [
            (EvidenceBundle.Entry(Envelope(record), proof: proof), .authentic),
            (EvidenceBundle.Entry(Envelope(world.records[8]), proof: world.tree.inclusionProof(of: 8)), .authentic),
            (EvidenceBundle.Entry(Envelope(record), proof: nil), .notInLog),
            (EvidenceBundle.Entry(Envelope(record), proof: other.tree.inclusionProof(of: 3)), .wrongProof),
            (EvidenceBundle.Entry(Envelope(record), proof: world.tree.inclusionProof(of: 4)), .wrongProof),
            (
                EvidenceBundle.Entry(
                    Envelope(record),
                    proof: InclusionProof(index: 9, size: 10, path: [proof.path[0], proof.path[1]])
                ), .notInLog
            ),
            (EvidenceBundle.Entry(Envelope(forged), proof: proof), .badSignature),
            (EvidenceBundle.Entry(Envelope(stranger), proof: proof), .unknownAuthor),
            (EvidenceBundle.Entry(Envelope(record.purged()), proof: proof), .bodyMissing),
            (EvidenceBundle.Entry(Envelope(record.purged()), proof: proof, isPurged: true), .bodyPurged),
            (EvidenceBundle.Entry(Envelope(line: Array(swapped.utf8)), proof: proof), .bodyMismatch),
        ]
        for (number, (entry, verdict)) in table.enumerated() {
            #expect(try world.verdict(on: entry) == verdict, "row \(number)")
        }
    }

    private func bodyText(_ record: Record) -> String {
        let line = String(decoding: Envelope(record).line, as: UTF8.self)
        return String(line.split(separator: "\"body\":").last ?? "")
    }

    @Test("A line that is no record is one bad record, not a bad bundle")
    func malformedLine() throws {
        let world = try BundleWorld(size: 3)
        let good = String(decoding: try world.bundle().json(), as: UTF8.self)
        for (passage, replacement, expected) in [
            ("{\\\"payload\\\":", "{\\\"payloat\\\":", RecordError.missingField("payload")),
            ("record.v1+json", "record.v2+json", .unknownPayloadType),
            ("{\\\"payload\\\":\\\"ey", "{\\\"payload\\\":\\\"e!", .badBase64),
            ("{\\\"payload\\\":\\\"eyJh", "{\\\"payload\\\":\\\"eyJi", .notCanonical),
        ] {
            let changed = Array(good.replacing(passage, with: replacement, maxReplacements: 1).utf8)
            let report = try EvidenceBundle(json: changed).verify()
            #expect(report.findings.map(\.verdict) == [.malformed(expected), .authentic, .authentic], "\(passage)")
            #expect(report.findings[0].record == nil && !report.isSound && !report.isWholeLog)
        }
    }

    @Test("Nothing is reported about a checkpoint that is not the log's")
    func checkpoints() throws {
        let world = try BundleWorld(size: 3)
        let bundle = try world.bundle()
        let stranger = try SigningKey(seed: Array(96..<128))
        let named = { (name: String, key: SigningKey) in try LogKey(name: name, key: key.verificationKey) }
        #expect(throws: EvidenceError.untrustedLog) { try bundle.verify(trusting: named(LogWorld.origin, stranger)) }
        let claim = { (log: LogKey, checkpoint: SignedCheckpoint) in
            EvidenceBundle(log: log, checkpoint: checkpoint, authors: bundle.authors, entries: bundle.entries)
        }
        #expect(throws: EvidenceError.unsigned) {
            try claim(named(LogWorld.origin, stranger), bundle.checkpoint).verify()
        }
        #expect(throws: EvidenceError.originMismatch) {
            try claim(named("other.example.org/log", world.log), bundle.checkpoint).verify()
        }
    }

    @Test("Keys known from elsewhere take the place of the bundle's own")
    func trustedAuthors() throws {
        let world = try BundleWorld(size: 2)
        let report = try world.bundle().verify(authors: [world.authors[1].verificationKey])
        #expect(report.findings.map(\.verdict) == [.unknownAuthor, .authentic])
    }

    @Test("A changed bit is found, or changed nothing that the bundle says", arguments: SeededGenerator.seeds)
    func changedBits(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let world = try BundleWorld(size: 5)
        let json = try world.bundle().json()
        for _ in 0..<300 {
            let bit = Int.random(in: 0..<json.count * 8, using: &generator)
            var changed = json
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            guard let report = try? EvidenceBundle(json: changed).verify(trusting: world.logKey), report.isSound else {
                continue
            }
            // What may differ is the hint `keyid`, or the name of a field that DSSE lets pass; never a record.
            #expect(report.findings.map(\.record) == world.records, "bit \(bit), seed \(seed)")
        }
    }

    @Test("Records that are dropped, swapped or cut are missed from a whole log", arguments: SeededGenerator.seeds)
    func damagedLogs(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let world = try BundleWorld(size: 12)
        let whole = try world.bundle()
        for dropped in 0..<12 {
            var entries = whole.entries
            entries.remove(at: dropped)
            #expect(try !world.bundle(entries).verify().isWholeLog, "\(dropped)")
        }
        for count in 0..<12 {
            #expect(try !world.bundle(Array(whole.entries.prefix(count))).verify().isWholeLog, "\(count)")
        }
        for _ in 0..<20 {
            let pair = Array(world.records.indices.shuffled(using: &generator).prefix(2))
            var entries = whole.entries
            for (index, record) in [(pair[0], pair[1]), (pair[1], pair[0])] {
                entries[index] = EvidenceBundle.Entry(
                    Envelope(world.records[record]),
                    proof: try world.tree.inclusionProof(of: index)
                )
            }
            let report = try world.bundle(entries).verify()
            let wrong = report.findings.indices.filter { report.findings[$0].verdict == .wrongProof }
            #expect(wrong == pair.sorted() && !report.isWholeLog, "seed \(seed)")
        }
        let doubled = whole.entries.dropLast() + whole.entries.prefix(1)
        #expect(try !world.bundle(Array(doubled)).verify().isWholeLog)
    }

    @Test("Documents in another form are refused")
    func malformed() throws {
        let world = try BundleWorld(size: 2)
        let json = String(decoding: try world.bundle().json(), as: UTF8.self)
        let table: [(String, String, EvidenceError)] = [
            ("evidence.v1", "evidence.v2", .unknownFormat),
            ("\"index\":0", "\"index\":0.5", .badDocument(.badNumber)),
            ("\"index\":0", "\"index\":\"0\"", .badDocument(.badField("records.proof.index"))),
            ("\"index\":0", "\"index\":0,\"index\":0", .badDocument(.duplicateKey("index"))),
            ("\"index\":0", "\"index\":0,\"size\":2", .badDocument(.unknownField("records.proof.size"))),
            ("\"authors\":[\"", "\"authors\":[\"!", .badDocument(.badField("authors"))),
            ("\"proof\":", "\"body\":\"gone\",\"proof\":", .badDocument(.badField("records.body"))),
            ("\"records\":", "\"record\":", .badDocument(.missingField("records"))),
            ("\"log\":\"", "\"log\":\"x", .badLogKey),
        ]
        for (passage, replacement, expected) in table {
            #expect(json.contains(passage), "\(passage)")
            let changed = Array(json.replacing(passage, with: replacement, maxReplacements: 1).utf8)
            #expect(throws: expected, "\(passage)") { try EvidenceBundle(json: changed) }
        }
        #expect(throws: EvidenceError.tooLarge) {
            try EvidenceBundle(json: Array(repeating: 0x20, count: EvidenceLimits.bundle + 1))
        }
    }

    @Test("An index below zero proves nothing")
    func negativeIndex() throws {
        let world = try BundleWorld(size: 2)
        let json = String(decoding: try world.bundle().json(), as: UTF8.self)
        let changed = Array(json.replacing("\"index\":1", with: "\"index\":-1").utf8)
        #expect(try EvidenceBundle(json: changed).verify().findings.map(\.verdict) == [.authentic, .wrongProof])
    }
}
