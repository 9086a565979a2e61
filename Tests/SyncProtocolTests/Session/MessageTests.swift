import Ledger
import Testing

@testable import SyncProtocol

@Suite("Messages of a session")
struct MessageTests {
    private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    // MARK: Hello

    @Test("hello comes back as it was sent, with or without fields of a later version")
    func hello() throws {
        let hello = Hello(
            key: try GoldenRequest.key().verificationKey,
            now: 1_700_000_000,
            limits: SyncLimits(frame: try #require(FrameLimit(bytes: 8_192)), batchRecords: 10, batchBytes: 5_000),
            protocols: ["partage-sync-v2", Hello.current]
        )
        let sent = try hello.encoded()
        #expect(try Hello(sent) == hello)
        let later = String(decoding: sent, as: UTF8.self).replacing(#"{"key""#, with: #"{"colour":["a"],"key""#)
        #expect(try Hello(bytes(later)) == hello)
    }

    @Test("a hello whose name is not its key's, or whose numbers make no sense, is refused")
    func badHello() throws {
        let sent = String(
            decoding: try Hello(key: GoldenRequest.key().verificationKey, now: 1).encoded(),
            as: UTF8.self
        )
        for (good, bad) in [
            ("ed25519:21", "ed25519:22"), (#""frame":65536"#, #""frame":4095"#),
            (#""frame":65536"#, #""frame":9999999"#),
            (#""batchRecords":256"#, #""batchRecords":0"#), (#""now":1"#, #""now":"1""#), (#""now":1"#, #""now":1.5"#),
            ("d75a", "D75"), (#"["partage-sync-v1"]"#, #""partage-sync-v1""#), (#""now":1,"#, ""),
        ] {
            #expect(sent.contains(good))
            #expect(throws: MessageFault.self, "\(bad)") { try Hello(bytes(sent.replacing(good, with: bad))) }
        }
        #expect(throws: MessageFault.tooLarge) { try Hello(bytes(String(repeating: " ", count: 20_000))) }
    }

    // MARK: Scopes

    @Test("a question for a scope comes back as it was sent")
    func scopeRequest() throws {
        let want = ["*", "control", "meeting/*", "jurisdiction/on"].compactMap { AudiencePattern($0) }
        let request = try ScopeRequest(want: want)
        #expect(
            String(decoding: try request.encoded(), as: UTF8.self)
                == #"{"want":["*","control","meeting/*","jurisdiction/on"]}"#
        )
        #expect(try ScopeRequest(try request.encoded()) == request)
    }

    @Test(
        "a question for a scope in another form is refused",
        arguments: [
            (#"{"want":[]}"#, MessageFault.badField("want")), (#"{"want":["a","a"]}"#, .badField("want")),
            (#"{"want":["a*"]}"#, .badField("want")), (#"{"want":["/*"]}"#, .badField("want")),
            (#"{"want":[""]}"#, .badField("want")), (#"{"want":["a b"]}"#, .badField("want")),
            (#"{"want":["é"]}"#, .badField("want")), (#"{"want":[1]}"#, .badField("want")),
            (#"{"want":"a"}"#, .badField("want")),
            (#"{}"#, .missingField("want")), (#"{"want":["a"],"b":1}"#, .unknownField("b")),
            (#"{"want":["a"],"want":["a"]}"#, .badJSON), (#"[]"#, .badJSON), ("", .badJSON),
            (#"{"want":["a"]} x"#, .badJSON),
        ]
    )
    func badScopeRequest(text: String, fault: MessageFault) {
        #expect(throws: fault) { try ScopeRequest(bytes(text)) }
    }

    @Test("no question names more audiences than the limit")
    func manyAudiences() throws {
        let most = (0..<SyncLimits.audiences).compactMap { AudiencePattern("meeting/\($0)") }
        #expect(try ScopeRequest(try ScopeRequest(want: most).encoded()).want.count == SyncLimits.audiences)
        #expect(throws: MessageFault.badField("want")) { try ScopeRequest(want: most + [.all]) }
    }

    @Test("the id of a scope is the published hash of what it names")
    func scopeID() throws {
        let head = try #require(ContentHash("c1762a1abcf40233728319f0279d9d5c567ca5875ee59cbfe022b94639b1c58c"))
        let scope = try SyncScope(audiences: ["meeting/2018-02"], aclHead: head, set: SetDigest(of: ItemSet()))
        #expect(scope.id == GoldenRequest.reconcile.scope)
        #expect(scope.digest.description == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test("a scope comes back as it was sent, its audiences in order")
    func scope() throws {
        let set = ItemSet(try Item.sequence(5, seed: 1))
        let scope = try SyncScope(
            audiences: ["meeting/b", "control", "meeting/a", "control"],
            aclHead: ContentHash(hashing: [1]),
            set: SetDigest(of: set)
        )
        #expect(scope.audiences == ["control", "meeting/a", "meeting/b"])
        #expect(try SyncScope(try scope.encoded()) == scope)
        #expect(scope.describes(SetDigest(of: set)))
        #expect(!scope.describes(SetDigest(of: ItemSet(set.items.dropLast()))))
    }

    @Test("a scope whose id is not its own, or whose audiences are out of order, is refused")
    func badScope() throws {
        let scope = try SyncScope(
            audiences: ["a", "b"],
            aclHead: ContentHash(hashing: [1]),
            set: SetDigest(of: ItemSet())
        )
        let sent = String(decoding: try scope.encoded(), as: UTF8.self)
        func fault(_ good: String, _ bad: String) -> MessageFault? {
            #expect(throws: MessageFault.self) { try SyncScope(bytes(sent.replacing(good, with: bad))) }
        }
        #expect(fault(#"["a","b"]"#, #"["a","c"]"#) == .scopeIDMismatch)
        #expect(fault(scope.aclHead.description, ContentHash(hashing: [2]).description) == .scopeIDMismatch)
        #expect(fault(#"["a","b"]"#, #"["b","a"]"#) == .badField("audiences"))
        #expect(fault(#"["a","b"]"#, #"["a","a"]"#) == .badField("audiences"))
        #expect(fault(#"["a","b"]"#, #"["a","b/*"]"#) == .badField("audiences"))
        #expect(fault(#""count":0"#, #""count":-1"#) == .badField("count"))
        #expect(fault(#""count":0"#, #""count":0,"more":1"#) == .unknownField("more"))
    }

    // MARK: Ids and results

    @Test("a question for records is its ids' bytes and nothing else")
    func idBatch() throws {
        let ids = try Item.sequence(SyncLimits.ids, seed: 2).map(\.id)
        let batch = try IDBatch(ids)
        #expect(batch.octets.count == 32_000)
        #expect(try IDBatch(octets: batch.octets) == batch)
        let more = try Item.sequence(SyncLimits.ids + 1, seed: 3).flatMap(\.id.bytes)
        let bad = [[], Array(batch.octets.dropLast()), ids[0].bytes + ids[0].bytes, more]
        for octets in bad {
            #expect(throws: MessageFault.badIDBatch) { try IDBatch(octets: octets) }
        }
    }

    @Test("every result of an upload comes back as it was sent")
    func results() throws {
        let id = try Item.sequence(1, seed: 4)[0].id
        let verdicts: [RecordVerdict] = [.accepted, .duplicate, .pending, .deferred, .rejected(.notGranted)]
        for verdict in verdicts {
            let result = RecordResult(id: id, verdict: verdict)
            #expect(try RecordResult(line: try result.encoded()) == result)
        }
        let unread = RecordResult(id: nil, verdict: .rejected(.unreadable))
        #expect(
            String(decoding: try unread.encoded(), as: UTF8.self) == #"{"reason":"unreadable","result":"rejected"}"#
        )
        #expect(try RecordResult(line: try unread.encoded()) == unread)
    }

    @Test(
        "a result in another form is refused",
        arguments: [
            (#"{"result":"accepted"}"#, MessageFault.missingField("id")),
            (#"{"result":"rejected"}"#, .missingField("reason")),
            (#"{"result":"fine"}"#, .badField("result")),
            (#"{"result":"rejected","reason":"Not this"}"#, .badField("reason")),
            (#"{"result":"rejected","reason":"a","x":1}"#, .unknownField("x")),
            (#"{"id":"aa","result":"accepted"}"#, .badField("id")),
            (#"{"result":"rejected","reason":""}"#, .badField("reason")), ("x", .badJSON),
        ]
    )
    func badResult(line: String, fault: MessageFault) {
        #expect(throws: fault) { try RecordResult(line: bytes(line)) }
    }

    @Test("an error body gives its code and the server's clock, and garbage gives neither")
    func problems() {
        let stale = SyncProblem(bytes(#"{"code":"stale","now":1700000000,"status":401,"title":"Horloge"}"#))
        #expect(stale.code == "stale" && stale.serverTime == 1_700_000_000)
        for text in ["", "<html>", "[]", #"{"code":1,"now":"a"}"#, #"{"code":"Not a code"}"#, #"{"a":null}"#] {
            let problem = SyncProblem(bytes(text))
            #expect(problem.code.isEmpty && problem.serverTime == nil)
        }
    }

    @Test("no damage to a message does more than have it refused")
    func damage() throws {
        let seed = Fuzzing.seed
        var random = SeededGenerator(seed: seed)
        let hello = try Hello(key: GoldenRequest.key().verificationKey, now: 1).encoded()
        let head = ContentHash(hashing: [1])
        let scope = try SyncScope(audiences: ["a", "b"], aclHead: head, set: SetDigest(of: ItemSet())).encoded()
        for _ in 0..<500 {
            var damaged = (hello, scope)
            damaged.0.damage(using: &random)
            damaged.1.damage(using: &random)
            if let read = try? Hello(damaged.0) { #expect(read.key.keyID == KeyID(of: read.key.bytes), "seed \(seed)") }
            if let read = try? SyncScope(damaged.1) { #expect(try SyncScope(read.encoded()) == read, "seed \(seed)") }
        }
    }
}
