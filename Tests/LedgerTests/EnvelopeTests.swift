import Ledger
import Testing

@Suite("Envelope")
struct EnvelopeTests {
    private static func open(_ line: String) throws -> Record {
        let key = try Example.key().verificationKey
        return try Envelope(line: Array(line.utf8)).opened { header in
            header.author == key.keyID ? key : nil
        }
    }

    private static func line() throws -> String {
        String(decoding: Envelope(try Example.record()).line, as: UTF8.self)
    }

    @Test("A line opens to the record it was made of, with and without the body")
    func opens() throws {
        let record = try Example.record()
        #expect(try Self.open(Self.line()) == record)
        let purged = String(decoding: Envelope(record.purged()).line, as: UTF8.self)
        #expect(!purged.contains("body"))
        #expect(try Self.open(purged) == record.purged())
    }

    @Test(
        "Spaces, other orders, unknown fields and a false hint change nothing",
        arguments: [
            (#"{"payload""#, #" { "payload""#),
            (#"{"payload""#, #"{"later":{"a":[1]},"payload""#),
            (#""keyid":"ed25519:21fe"#, #""keyid":"ed25519:0000"#),
            (#""keyid":"ed25519:21fe31dfa154a261626bf854046fd227","#, ""),
            (#"{"keyid":"#, #"{"cert":"x","keyid":"#),
        ]
    )
    func tolerated(_ passage: String, _ replacement: String) throws {
        let line = try Self.line()
        try #require(line.contains(passage))
        #expect(try Self.open(line.replacing(passage, with: replacement)) == Example.record())
    }

    static let refusals: [(passage: String, replacement: String, fault: RecordError)] = [
        (#"{"payload""#, #"["payload""#, .notJSON(at: 10)),
        (#"{"payload""#, #"{"x":null,"payload""#, .nullValue),
        (#"{"payload""#, #"{"body":"","payload""#, .duplicateKey("body")),
        (#""payload":"#, #""load":"#, .missingField("payload")),
        (#""payloadType":"#, #""type":"#, .missingField("payloadType")),
        ("vnd.partage.record.v1", "vnd.example.record.v1", .unknownPayloadType),
        (#""signatures":["#, #""signatures":[{"sig":"AA=="},"#, .badField("signatures")),
        (#""signatures":["#, #""signatures":[],"other":["#, .badField("signatures")),
        (#""signatures":["#, #""signatures":1,"other":["#, .badField("signatures")),
        (#""sig":"#, #""gis":"#, .missingField("signatures.sig")),
        (#""sig":""#, #""sig":"AAAA"#, .badField("signatures.sig")),
        (#""keyid":"ed25519:21fe31dfa154a261626bf854046fd227""#, #""keyid":7"#, .badField("signatures.keyid")),
        (#""sig":"Ucw"#, #""sig":"Ucx"#, .badSignature),
        (#"K9CA==""#, #"K9CB==""#, .badBase64),
        (#"K9CA==""#, #"K9CA=""#, .badBase64),
        (#"K9CA==""#, #"K9C===""#, .badBase64),
        (#"K9CA==""#, #"K9==CA""#, .badBase64),
        (#"K9CA==""#, #"K9-_==""#, .badBase64),
        (#"K9CA==""#, #"K9CA==\n""#, .badBase64),
        (#""body":"AAEC"#, #""body":"AAED"#, .bodyMismatch),
        (#""body":"AAEC"#, #""body":"AAECAA"#, .badBase64),
        (#""body":"AAEC"#, #""body":7,"x":"AAEC"#, .badField("body")),
        (#""body":"AAEC"#, #""body":"","x":"AAEC"#, .bodyMismatch),
        (#""payload":"eyJh"#, #""payload":"eyJi"#, .notCanonical),
    ]

    @Test("A malformed line is refused for its own reason", arguments: refusals.indices)
    func refusal(_ index: Int) throws {
        let (passage, replacement, fault) = Self.refusals[index]
        let line = try Self.line()
        try #require(line.contains(passage))
        let damaged = line.replacing(passage, with: replacement)
        #expect(throws: fault, "\(passage) → \(replacement)") { try Self.open(damaged) }
    }

    @Test("An author whom nobody knows is refused before the signature is looked at")
    func unknownAuthor() throws {
        let envelope = Envelope(try Example.record())
        #expect(throws: RecordError.unknownAuthor) { try envelope.opened { _ in nil } }
    }

    @Test("The record that was asked for is told from another")
    func expectedID() throws {
        let envelope = Envelope(try Example.record())
        #expect(throws: RecordError.idMismatch) {
            try envelope.opened(expecting: RecordID(hashing: [])) { _ in nil }
        }
    }

    @Test("A body is refused where the header commits to none")
    func uninvitedBody() throws {
        let bare = Envelope(try Record.sign(Example.draft(), body: nil, with: Example.key()))
        let line = String(decoding: bare.line.dropLast(), as: UTF8.self) + #","body":"AAEC"}"#
        #expect(throws: RecordError.bodyMismatch) { try Self.open(line) }
    }

    @Test("Parts beyond their limits are refused unread")
    func limits() throws {
        let long = [UInt8](repeating: 0x20, count: RecordLimits.line + 1)
        #expect(throws: RecordError.tooLarge(.line)) { try Envelope(line: long) }
        let line = try Self.line()
        let header = String(repeating: "AAAA", count: RecordLimits.header / 3 + 2)
        #expect(throws: RecordError.tooLarge(.header)) {
            try Self.open(line.replacing(#""payload":""#, with: #""payload":""# + header))
        }
        let body = String(repeating: "AAAA", count: RecordLimits.body / 3 + 2)
        #expect(throws: RecordError.tooLarge(.body)) {
            try Self.open(line.replacing(#""body":""#, with: #""body":""# + body))
        }
    }

    @Test(
        "The base64 of RFC 4648 §10 is read and written",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ]
    )
    func base64(_ text: String, _ encoded: String) throws {
        let record = try Example.record()
        let line =
            String(decoding: Envelope(record.purged()).line.dropLast(), as: UTF8.self) + #","body":"\#(encoded)"}"#
        let envelope = try Envelope(line: Array(line.utf8))
        #expect(envelope.body == Array(text.utf8))
        #expect(String(decoding: envelope.line, as: UTF8.self) == line)
    }

    @Test("Quotation marks in a foreign type or hint stay inside their strings")
    func hostileStrings() throws {
        let line = try Self.line().replacing("ed25519:21fe", with: #"\",\"x\":\""#)
            .replacing("vnd.partage", with: #"a\"b\\"#)
        let envelope = try Envelope(line: Array(line.utf8))
        #expect(try Envelope(line: envelope.line) == envelope)
    }
}
