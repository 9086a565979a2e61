package import Ledger

/// The head of a request as it came in: what a verifier needs of it.
///
/// Fields are given with every value they came with, so that a repeated one is seen.
package struct SignedRequestHead: Sendable {
    /// The method, in capitals.
    package let method: String
    /// The URI under which the server knows itself, with the request's own path and query; never the `Host` field's
    /// word for it.
    package let targetURI: String
    /// Every value of `Content-Digest`.
    package let contentDigest: [String]
    /// Every value of `Sync-Scope`.
    package let syncScope: [String]
    /// Every value of `Signature-Input`.
    package let signatureInput: [String]
    /// Every value of `Signature`.
    package let signature: [String]

    /// Collects what a verifier needs.
    package init(
        method: String,
        targetURI: String,
        contentDigest: [String],
        syncScope: [String],
        signatureInput: [String],
        signature: [String]
    ) {
        self.method = method
        self.targetURI = targetURI
        self.contentDigest = contentDigest
        self.syncScope = syncScope
        self.signatureInput = signatureInput
        self.signature = signature
    }
}

/// A request whose head is known to be its node's; whether the content is the signed one, `check` tells.
package struct SignedRequest: Hashable, Sendable {
    /// The node's key.
    package let signer: KeyID
    /// When the node signed, by its own clock or the one it follows.
    package let created: Int
    /// What the content must hash to.
    package let digest: ContentDigest
    /// The value of `Sync-Scope`, if the request carries it.
    package let scope: ContentHash?

    /// Compares the content, as it was sent, with what was signed.
    ///
    /// - Throws: `digestMismatch`.
    package func check(content: [UInt8]) throws(SignatureFault) {
        guard ContentDigest(of: content) == digest else { throw .digestMismatch }
    }

    /// Compares the hash of a content that was hashed while it came in.
    ///
    /// - Throws: `digestMismatch`.
    package func check(hash: ContentHash) throws(SignatureFault) {
        guard hash == digest.hash else { throw .digestMismatch }
    }
}
