import Ledger
import Testing

@testable import SyncProtocol

/// The example of RFC 9421 appendix B.2.6, made with the key of B.1.4.
@Suite("RFC 9421, Ed25519 example")
struct RFC9421ExampleTests {
    private let input =
        #"("date" "@method" "@path" "@authority" "content-type" "content-length")"#
        + #";created=1618884473;keyid="test-key-ed25519""#
    private let signature = ":wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==:"
    private let values = [
        "date": "Tue, 20 Apr 2021 02:07:55 GMT", "@method": "POST", "@path": "/foo", "@authority": "example.com",
        "content-type": "application/json", "content-length": "18",
    ]
    private let base = #"""
        "date": Tue, 20 Apr 2021 02:07:55 GMT
        "@method": POST
        "@path": /foo
        "@authority": example.com
        "content-type": application/json
        "content-length": 18
        "@signature-params": ("date" "@method" "@path" "@authority" "content-type" "content-length");created=1618884473;keyid="test-key-ed25519"
        """#

    private func key() throws -> SigningKey {
        try SigningKey(seed: [UInt8](hex: "9f8362f87a484a954e6e740c5b4c0e84229139a20aa8ab56ff66586f6a7d29c5") ?? [])
    }

    private func madeBase() throws -> [UInt8] {
        let parsed = try SignatureFieldReader.input(["sig1=\(input)"])
        #expect(parsed.text == input)
        return try parsed.base { name throws(SignatureFault) in
            guard let value = values[name] else { throw .wrongComponents }
            return value
        }
    }

    @Test("the signature base is the RFC's, byte for byte")
    func signatureBase() throws {
        #expect(String(decoding: try madeBase(), as: UTF8.self) == base)
    }

    @Test("the RFC's signature verifies with the RFC's key, and signing makes it again")
    func signs() throws {
        let key = try key()
        #expect(key.verificationKey.bytes.hex == "26b40b8f93fff3d897112f7ebc582b232dbd72517d082fe83cfb30ddce43d1bb")
        let bytes = try SignatureFieldReader.signature(["sig1=\(signature)"])
        #expect(key.verificationKey.isValid(try #require(Signature(bytes)), of: try madeBase()))
        #expect(ByteSequence.text(of: try key.signature(of: madeBase()).bytes) == signature)
    }

    @Test("this protocol does not take it: it covers no content")
    func notThisProtocol() throws {
        let head = GoldenRequest.scope.head(input: ["sig1=\(input)"], signature: ["sig1=\(signature)"])
        #expect(throws: SignatureFault.wrongComponents) { try GoldenRequest.verify(head) }
    }
}
