package import Ledger

/// Signs requests in the name of a node.
package struct RequestSigner: Sendable {
    /// What is added to this machine's clock when a request is signed, in seconds; zero until a server disagreed.
    ///
    /// It serves nothing else: not the times of records, and no deadline. A server that lies about the time gains
    /// requests that only it would accept, since they name it as their target.
    package private(set) var clockOffset = 0
    private let key: SigningKey

    /// Signs with a node's key.
    package init(_ key: SigningKey) {
        self.key = key
    }

    /// Follows the clock of a server that answered `stale`; the request is then worth signing and sending once more.
    ///
    /// - Parameters:
    ///   - serverTime: what the server said, in whole seconds since 1970.
    ///   - now: this machine's clock.
    package mutating func follow(serverTime: Int, at now: Int) {
        let (offset, overflows) = serverTime.subtractingReportingOverflow(now)
        clockOffset = overflows ? 0 : offset
    }

    /// Makes the fields that turn a request into a signed one.
    ///
    /// - Parameters:
    ///   - method: such as `POST`.
    ///   - targetURI: the whole URI under which the server knows itself, such as
    ///     `https://hub.example.org/sync/v1/scope`.
    ///   - content: the body's bytes as they are sent, after any `Content-Encoding`; empty for a request without one.
    ///   - scope: the value of `Sync-Scope`, if the request carries it.
    ///   - now: this machine's clock, in whole seconds since 1970.
    /// - Throws: `badComponent`, `signingFailed`.
    package func sign(
        method: String,
        targetURI: String,
        content: [UInt8],
        scope: ContentHash?,
        at now: Int
    ) throws(SignatureFault) -> SignatureFields {
        let digest = ContentDigest(of: content)
        let input = SignatureInput(
            components: SignatureProfile.components(withScope: scope != nil),
            parameters: [
                SignatureInput.Parameter(name: "created", value: .integer(now &+ clockOffset)),
                SignatureInput.Parameter(name: "keyid", value: .string(key.keyID.description)),
                SignatureInput.Parameter(name: "alg", value: .string(SignatureProfile.algorithm)),
                SignatureInput.Parameter(name: "tag", value: .string(SignatureProfile.tag)),
            ]
        )
        let base = try SignatureProfile.base(
            input,
            method: method,
            targetURI: targetURI,
            digest: digest,
            scope: scope
        )
        guard let signature = try? key.signature(of: base) else { throw .signingFailed }
        return SignatureFields(
            contentDigest: digest.field,
            syncScope: scope?.description,
            signatureInput: "\(SignatureFieldReader.label)=\(input.text)",
            signature: "\(SignatureFieldReader.label)=\(ByteSequence.text(of: signature.bytes))"
        )
    }
}
