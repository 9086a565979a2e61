import Ledger
import Testing

@testable import SyncProtocol

@Suite("Faults of signed requests")
struct SignatureFaultTests {
    private let golden = GoldenRequest.reconcile

    private func expect(_ fault: SignatureFault, of head: SignedRequestHead, _ comment: Comment = "") {
        #expect(throws: fault, comment) { try GoldenRequest.verify(head) }
    }

    @Test("an unsigned request is told apart from a badly signed one")
    func missing() {
        expect(.missingSignature, of: golden.head(input: []))
        expect(.missingSignature, of: golden.head(signature: []))
        expect(.malformedSignature, of: golden.head(input: [golden.input, golden.input]))
        expect(.malformedSignature, of: golden.head(signature: [golden.signature, golden.signature]))
    }

    @Test("a signature input in another form is refused")
    func malformedInputs() {
        let good = golden.input
        for input in [
            "", "sig1", "sig1=", "sig1=(", "sig2" + good.dropFirst(4), good + ", sig2=()",
            good + ";nonce=\"a\"", good + ";expires=1518000300", good + ";created=1518000000", good + ";",
            good.replacing("created=1518000000;", with: ""), good.replacing("tag=", with: "tag"),
            good.replacing("1518000000", with: "\"1518000000\""), good.replacing("1518000000", with: "1518000000.0"),
            good.replacing("1518000000", with: "01518000000"), good.replacing("1518000000", with: "-1518000000"),
            good.replacing("1518000000", with: "1518000000000000"), good.replacing("\"ed25519\"", with: "ed25519"),
            good.replacing("21fe31", with: "21FE31"), good.replacing("ed25519:21", with: "21"),
            good.replacing("\"@method\"", with: "\"@method\";req"), good.replacing("\" \"", with: "\"\""),
            good.replacing("\"@method\"", with: "\"@meth\\od\""), good.replacing("\"@method\"", with: "\"@methöd\""),
            good.replacing(")", with: "\t)"), good + String(repeating: " ", count: 1_024), "SIG1" + good.dropFirst(4),
        ] {
            expect(.malformedSignature, of: golden.head(input: [input]), "\(input)")
        }
    }

    @Test("a signature in another form is refused")
    func malformedSignatures() {
        let good = golden.signature
        for signature in [
            "", "sig1", "sig1=", "sig1= ", "sig1=:", "sig1=::", "sig1=:AAAA:", "sig2" + good.dropFirst(4),
            good + ";a=1", good + ", sig2=:AAAA:", good.replacing("==:", with: ":"),
            good.replacing("Cw==:", with: "Cx==:"),
            good.replacing("=:", with: "=:\n"), String(good.dropLast()), good.replacing("+", with: "-"),
        ] {
            expect(.malformedSignature, of: golden.head(signature: [signature]), "\(signature)")
        }
    }

    @Test("a signature over less, more or otherwise is refused")
    func components() {
        let good = golden.input
        for input in [
            good.replacing("\"@method\" ", with: ""), good.replacing("\"@method\"", with: "\"@method\" \"@method\""),
            good.replacing("\"@method\"", with: "\"@path\""), good.replacing(" \"sync-scope\"", with: ""),
            good.replacing("\"sync-scope\"", with: "\"sync-scope\" \"date\""),
            good.replacing("sync-scope", with: "Sync-Scope"),
        ] {
            expect(.wrongComponents, of: golden.head(input: [input]), "\(input)")
        }
        expect(.wrongComponents, of: golden.head(scope: []))
        expect(.wrongComponents, of: GoldenRequest.scope.head(scope: [ContentHash(hashing: []).description]))
    }

    @Test("a signature of another kind or for another protocol is refused")
    func otherProfile() {
        expect(
            .wrongAlgorithm,
            of: golden.head(input: [golden.input.replacing("alg=\"ed25519\"", with: "alg=\"hmac-sha256\"")])
        )
        expect(.wrongTag, of: golden.head(input: [golden.input.replacing("sync-v1", with: "sync-v2")]))
    }

    @Test("a content digest in another form is refused")
    func digests() {
        let good = golden.digest
        for digest in [
            "", "sha-256", "sha-256=::", good + ", sha-512=:AAAA:", good.replacing("sha-256", with: "SHA-256"),
            good.replacing("M44k=", with: "M44l="), good.replacing("M44k=", with: "M44k"), " " + good,
            "sha-512=:" + String(repeating: "A", count: 88) + ":",
        ] {
            expect(.malformedDigest, of: golden.head(digest: [digest]), "\(digest)")
        }
        expect(.malformedDigest, of: golden.head(digest: []))
        expect(.malformedDigest, of: golden.head(digest: [good, good]))
    }

    @Test("a scope in another form is refused")
    func scopes() throws {
        let good = try #require(golden.scope).description
        for scope in [[good.uppercased()], [""], [String(good.dropLast())], [good, good]] {
            expect(.badComponent("sync-scope"), of: golden.head(scope: scope))
        }
    }

    @Test("every fault has a code of its own")
    func codes() {
        let faults: [SignatureFault] = [
            .missingSignature, .malformedSignature, .wrongComponents, .wrongAlgorithm, .wrongTag, .badComponent("a"),
            .malformedDigest, .stale(serverTime: 0), .unknownKey, .badSignature, .digestMismatch, .signingFailed,
        ]
        #expect(Set(faults.map(\.code)).count == faults.count)
        #expect(faults.allSatisfy { RefusalReason($0.code) != nil })
    }
}
