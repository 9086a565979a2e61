import Ledger
import Testing

@testable import SyncProtocol

@Suite("Signed requests")
struct RequestSignatureTests {
    @Test("signing gives the published fields, byte for byte", arguments: [0, 1])
    func golden(index: Int) throws {
        let golden = GoldenRequest.all[index]
        let fields = try RequestSigner(try GoldenRequest.key()).sign(
            method: "POST",
            targetURI: golden.targetURI,
            content: golden.content,
            scope: golden.scope,
            at: GoldenRequest.created
        )
        #expect(fields.contentDigest == golden.digest)
        #expect(fields.signatureInput == golden.input)
        #expect(fields.signature == golden.signature)
        #expect(fields.syncScope == golden.scope?.description)
        #expect(fields.all.map(\.name).contains("sync-scope") == (golden.scope != nil))
    }

    @Test("the published requests verify, and name their signer", arguments: [0, 1])
    func verifies(index: Int) throws {
        let golden = GoldenRequest.all[index]
        let signed = try GoldenRequest.verify(golden.head())
        #expect(signed.signer == (try GoldenRequest.key().keyID))
        #expect(signed.created == GoldenRequest.created)
        #expect(signed.scope == golden.scope)
        try signed.check(content: golden.content)
        try signed.check(hash: ContentHash(hashing: golden.content))
        #expect(throws: SignatureFault.digestMismatch) { try signed.check(content: golden.content + [0]) }
        #expect(throws: SignatureFault.digestMismatch) { try signed.check(hash: ContentHash(hashing: [])) }
    }

    @Test("whatever is covered and changes afterwards breaks the signature")
    func tampering() throws {
        let golden = GoldenRequest.reconcile
        let otherScope = ContentHash(hashing: [1]).description
        let otherDigest = ContentDigest(of: [1]).field
        for head in [
            golden.head(method: "PUT"), golden.head(targetURI: "https://hub.example.org/sync/v1/records"),
            golden.head(targetURI: "https://other.example.org/sync/v1/reconcile"), golden.head(scope: [otherScope]),
            golden.head(digest: [otherDigest]),
            golden.head(input: [golden.input.replacing("1518000000", with: "1518000001")]),
            golden.head(input: [golden.input.replacing(#""@method" "@target-uri""#, with: #""@target-uri" "@method""#)]
            ),
            golden.head(signature: [GoldenRequest.scope.signature]),
        ] {
            #expect(throws: SignatureFault.badSignature) { try GoldenRequest.verify(head) }
        }
    }

    @Test("the order of what is covered is the signer's to choose")
    func otherOrder() throws {
        let key = try GoldenRequest.key()
        let golden = GoldenRequest.scope
        let input = SignatureInput(
            components: ["content-digest", "@target-uri", "@method"],
            parameters: [
                SignatureInput.Parameter(name: "tag", value: .string("partage-sync-v1")),
                SignatureInput.Parameter(name: "alg", value: .string("ed25519")),
                SignatureInput.Parameter(name: "keyid", value: .string(key.keyID.description)),
                SignatureInput.Parameter(name: "created", value: .integer(GoldenRequest.created)),
            ]
        )
        let base = try SignatureProfile.base(
            input,
            method: "POST",
            targetURI: golden.targetURI,
            digest: ContentDigest(of: golden.content),
            scope: nil
        )
        let signature = ByteSequence.text(of: try key.signature(of: base).bytes)
        let head = golden.head(input: ["  sig1=\(input.text) "], signature: ["sig1=\(signature) "])
        #expect(try GoldenRequest.verify(head).signer == key.keyID)
    }

    @Test("a request counts for 300 seconds before and after the verifier's clock")
    func window() throws {
        let head = GoldenRequest.scope.head()
        for distance in [-300, -1, 0, 299, 300] {
            #expect(try GoldenRequest.verify(head, at: GoldenRequest.created + distance).scope == nil)
        }
        for distance in [-86_400, -301, 301, 1_000_000_000] {
            let now = GoldenRequest.created + distance
            #expect(throws: SignatureFault.stale(serverTime: now)) { try GoldenRequest.verify(head, at: now) }
        }
    }

    @Test(
        "a node with a wrong clock signs by the server's after one refusal",
        arguments: [-90_000, -301, 0, 5_000_000]
    )
    func clockOffset(skew: Int) throws {
        let key = try GoldenRequest.key()
        var signer = RequestSigner(key)
        let serverTime = 1_700_000_000
        let here = serverTime + skew
        func attempt() throws -> SignedRequest {
            let golden = GoldenRequest.scope
            let fields = try signer.sign(
                method: "POST",
                targetURI: golden.targetURI,
                content: golden.content,
                scope: nil,
                at: here
            )
            let head = golden.head(input: [fields.signatureInput], signature: [fields.signature])
            return try GoldenRequest.verify(head, at: serverTime)
        }
        if abs(skew) > 300 {
            #expect(throws: SignatureFault.stale(serverTime: serverTime)) { try attempt() }
        }
        signer.follow(serverTime: serverTime, at: here)
        #expect(signer.clockOffset == -skew)
        #expect(try attempt().created == serverTime)
    }

    @Test("an offset that cannot be is not followed")
    func absurdServerTime() throws {
        var signer = RequestSigner(try GoldenRequest.key())
        signer.follow(serverTime: .max, at: -2)
        #expect(signer.clockOffset == 0)
    }

    @Test("only the named key's own signature counts")
    func keys() throws {
        let head = GoldenRequest.scope.head()
        let other = try SigningKey(seed: Array(repeating: 7, count: 32)).verificationKey
        #expect(throws: SignatureFault.unknownKey) { try GoldenRequest.verify(head, knowing: []) }
        #expect(throws: SignatureFault.unknownKey) {
            try RequestVerifier(now: GoldenRequest.created).verify(head) { _ in other }
        }
        let renamed = GoldenRequest.scope.input
            .replacing("ed25519:21fe31dfa154a261626bf854046fd227", with: other.keyID.description)
        #expect(throws: SignatureFault.badSignature) {
            try GoldenRequest.verify(GoldenRequest.scope.head(input: [renamed]), knowing: [other])
        }
    }

    @Test(
        "a request that cannot be signed safely is not signed",
        arguments: [
            ("post", "https://hub.example.org/"), ("", "https://hub.example.org/"), ("GET", ""),
            ("GET", "https://hub.example.org/a b"), ("GET", "https://hub.example.org/\n\"@method\": POST"),
            ("GET", "https://hub.example.org/é"),
        ]
    )
    func unsignable(method: String, targetURI: String) throws {
        let signer = RequestSigner(try GoldenRequest.key())
        let component = targetURI == "https://hub.example.org/" ? "@method" : "@target-uri"
        #expect(throws: SignatureFault.badComponent(component)) {
            try signer.sign(method: method, targetURI: targetURI, content: [], scope: nil, at: 1)
        }
        #expect(throws: SignatureFault.badComponent(component)) {
            try GoldenRequest.verify(GoldenRequest.scope.head(method: method, targetURI: targetURI))
        }
    }

    @Test("a damaged field is refused or says the same")
    func damage() throws {
        let golden = GoldenRequest.reconcile
        let signer = try GoldenRequest.key().keyID
        var random = SeededGenerator(seed: Fuzzing.seed)
        for _ in 0..<1_000 {
            var input = Array(golden.input.utf8)
            var signature = Array(golden.signature.utf8)
            if random.chance(1, in: 2) { input.damage(using: &random) } else { signature.damage(using: &random) }
            let head = golden.head(
                input: [String(decoding: input, as: UTF8.self)],
                signature: [String(decoding: signature, as: UTF8.self)]
            )
            guard let signed = try? GoldenRequest.verify(head) else { continue }
            #expect(signed.signer == signer && signed.created == GoldenRequest.created && signed.scope == golden.scope)
        }
    }
}
