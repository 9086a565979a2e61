import Foundation
import Ledger

@testable import SyncProtocol

/// The signed requests of `schema/sync-v1.md`, whose signatures were made with `openssl`.
struct GoldenRequest {
    let targetURI: String
    let content: [UInt8]
    let scope: ContentHash?
    let digest: String
    let input: String
    let signature: String

    static let created = 1_518_000_000

    /// A question for a scope, which is in no scope itself.
    static let scope = GoldenRequest(
        targetURI: "https://hub.example.org/sync/v1/scope",
        content: Array(#"{"want":["meeting/2018-02"]}"#.utf8),
        scope: nil,
        digest: "sha-256=:ospmEJxGP9qQAdnO682RsxzL9Sp0qEfWR1liQ0F4Zpk=:",
        input: #"sig1=("@method" "@target-uri" "content-digest");created=1518000000;"#
            + #"keyid="ed25519:21fe31dfa154a261626bf854046fd227";alg="ed25519";tag="partage-sync-v1""#,
        signature:
            "sig1=:nXJyM2LuoAjHTsWCY9LuR5jv0/AWKaY+Z66U16IT9zm8jFmWh5PppeLbSwPK8UGTePly91o6jYoWO7Ese+czBA==:"
    )

    /// A reconciliation message, within a scope.
    static let reconcile = GoldenRequest(
        targetURI: "https://hub.example.org/sync/v1/reconcile",
        content: [0x61, 0, 0, 2, 0],
        scope: ContentHash("03becf8ab666d3d88f1160e7f3316867e7569775fdbb86c700d2a6858f70ffea"),
        digest: "sha-256=:Vn1lRO33H0koB2cBr8OOGpS48MX/Low46R7bNZ8M44k=:",
        input: #"sig1=("@method" "@target-uri" "content-digest" "sync-scope");created=1518000000;"#
            + #"keyid="ed25519:21fe31dfa154a261626bf854046fd227";alg="ed25519";tag="partage-sync-v1""#,
        signature:
            "sig1=:okHztjbr5LHYuYLXJqMQZRcrLySOePBrXxBtksgZ+YeCnIXNfIzrzlImPBjBD80zX460R7ln0vLAqlm7IzxMCw==:"
    )

    static let all = [scope, reconcile]

    /// RFC 8032 §7.1, test 1.
    static func key() throws -> SigningKey {
        try SigningKey(
            seed: [UInt8](hex: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60") ?? []
        )
    }

    /// The head as it comes in, with one thing or another about it changed.
    func head(
        method: String = "POST",
        targetURI: String? = nil,
        digest: [String]? = nil,
        scope: [String]? = nil,
        input: [String]? = nil,
        signature: [String]? = nil
    ) -> SignedRequestHead {
        SignedRequestHead(
            method: method,
            targetURI: targetURI ?? self.targetURI,
            contentDigest: digest ?? [self.digest],
            syncScope: scope ?? self.scope.map { [$0.description] } ?? [],
            signatureInput: input ?? [self.input],
            signature: signature ?? [self.signature]
        )
    }

    /// What a verifier says of a head a minute after it was signed.
    static func verify(
        _ head: SignedRequestHead,
        at now: Int = created + 60,
        knowing keys: [VerificationKey]? = nil
    ) throws -> SignedRequest {
        let keys = try keys ?? [key().verificationKey]
        return try RequestVerifier(now: now).verify(head) { id in keys.first { $0.keyID == id } }
    }
}
