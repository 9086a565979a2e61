import Ledger
import Testing

@Suite("Record")
struct RecordTests {
    @Test("The same arguments give the golden bytes, id and signature")
    func goldenBytes() throws {
        let record = try Example.record()
        #expect(String(decoding: record.headerBytes, as: UTF8.self) == Example.headerText)
        #expect(record.id.description == Example.id)
        #expect(record.signature.bytes == (try Example.bytes(Example.signature)))
        #expect(record.body?.payload.elementsEqual(Example.payload.utf8) == true)
        #expect(record.body?.salt.elementsEqual(0..<32) == true)
        try record.verify(with: Example.key().verificationKey)
    }

    @Test("A record without content has no body field, and takes none")
    func withoutBody() throws {
        let record = try Record.sign(Example.draft(), body: nil, with: Example.key())
        #expect(!String(decoding: record.headerBytes, as: UTF8.self).contains("body"))
        #expect(record.header.body == nil)
        try record.verify(with: Example.key().verificationKey)
        let body = try #require(try Example.record().body)
        #expect(throws: RecordError.bodyMismatch) { try record.attaching(body) }
    }

    @Test("A purged record still verifies, and takes back its own body only")
    func purge() throws {
        let record = try Example.record()
        let purged = record.purged()
        #expect(purged.body == nil)
        #expect(purged.id == record.id)
        try purged.verify(with: Example.key().verificationKey)
        let reopened = try Record(headerBytes: purged.headerBytes, signature: purged.signature)
        #expect(reopened == purged)
        #expect(try purged.attaching(try #require(record.body)) == record)
        let other = try Body.seal("other".utf8, salt: try #require(Salt(Array(0..<32))))
        #expect(throws: RecordError.bodyMismatch) { try purged.attaching(other) }
    }

    @Test("Another key is the wrong key, and the right key refuses another's signature")
    func keys() throws {
        let record = try Example.record()
        let other = try SigningKey(seed: [UInt8](repeating: 9, count: 32))
        #expect(throws: RecordError.wrongKey) { try record.verify(with: other.verificationKey) }
        let forged = try Record(headerBytes: record.headerBytes, signature: try other.signature(of: record.headerBytes))
        #expect(throws: RecordError.badSignature) { try forged.verify(with: Example.key().verificationKey) }
    }

    @Test("A signature over the bare header, or for another payload type, does not hold")
    func payloadTypeIsSigned() throws {
        let record = try Example.record()
        let key = try Example.key()
        let bare = try Record(headerBytes: record.headerBytes, signature: try key.signature(of: record.headerBytes))
        #expect(throws: RecordError.badSignature) { try bare.verify(with: key.verificationKey) }
        let format = RecordFormat(payloadType: "application/vnd.example.other+json", audienceField: "audience")
        let other = try Record(headerBytes: record.headerBytes, signature: record.signature, format: format)
        #expect(throws: RecordError.badSignature) { try other.verify(with: key.verificationKey) }
    }

    @Test("The record that was asked for is told from another before its fields are read")
    func expectedID() throws {
        let record = try Example.record()
        let asked = RecordID(hashing: [])
        #expect(throws: RecordError.idMismatch) {
            try Record(headerBytes: record.headerBytes, signature: record.signature, expecting: asked)
        }
        let newer = try Example.header(#""v":1"#, becomes: #""v":2"#)
        #expect(throws: RecordError.idMismatch) {
            try Record(headerBytes: newer, signature: record.signature, expecting: asked)
        }
        #expect(throws: RecordError.unknownVersion(2)) {
            try Record(headerBytes: newer, signature: record.signature, expecting: RecordID(hashing: newer))
        }
    }

    static let unsignable: [(change: @Sendable (inout Record.Draft) -> Void, fault: RecordError)] = [
        ({ $0.audience = "" }, .badField("audience")),
        ({ $0.subject = "two words" }, .badField("subject")),
        ({ $0.type = String(repeating: "t", count: 257) }, .badField("type")),
        ({ $0.timestamp = 946_684_799 }, .badTimestamp),
        ({ $0.timestamp = .max }, .badTimestamp),
        ({ $0.parents = (0..<1_000).map { RecordID(hashing: Array("\($0)".utf8)) } }, .tooLarge(.header)),
    ]

    @Test("Nothing is signed that a reader would refuse", arguments: unsignable.indices)
    func refusalToSign(_ index: Int) throws {
        var draft = try Example.draft()
        Self.unsignable[index].change(&draft)
        #expect(throws: Self.unsignable[index].fault) { try Record.sign(draft, body: nil, with: Example.key()) }
    }

    @Test("A body has room for its salt and no more than ten mebibytes")
    func bodySize() throws {
        #expect(try Body(blob: [UInt8](repeating: 0, count: 32)).payload.isEmpty)
        #expect(throws: RecordError.bodyMismatch) { try Body(blob: [UInt8](repeating: 0, count: 31)) }
        #expect(try Body(blob: [UInt8](repeating: 0, count: 10_485_760)).commitment.size == 10_485_760)
        #expect(throws: RecordError.tooLarge(.body)) { try Body(blob: [UInt8](repeating: 0, count: 10_485_761)) }
    }

    @Test("What is signed comes back from its line as the same record", arguments: SeededGenerator.seeds)
    func roundTrip(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<40 {
            let key = try SigningKey(using: &generator)
            let draft = Record.Draft(
                audience: Self.code(using: &generator),
                type: Self.code(using: &generator),
                subject: Self.code(using: &generator),
                timestamp: .random(in: RecordLimits.timestamps, using: &generator),
                parents: (0..<Int.random(in: 0..<5, using: &generator)).compactMap { _ in RecordID(generator.bytes(32))
                }
            )
            let payload = generator.bytes(.random(in: 0..<300, using: &generator))
            let body = try Body.seal(payload, salt: Salt(using: &generator))
            let record = try Record.sign(draft, body: Bool.random(using: &generator) ? body : nil, with: key)
            let opened = try Envelope(line: Envelope(record).line).opened(expecting: record.id) { _ in
                key.verificationKey
            }
            #expect(opened == record, "seed \(seed)")
        }
    }

    private static func code(using generator: inout SeededGenerator) -> String {
        let count = Int.random(in: 1...40, using: &generator)
        return String(
            decoding: (0..<count).map { _ in UInt8.random(in: 0x21...0x7E, using: &generator) },
            as: UTF8.self
        )
    }
}
