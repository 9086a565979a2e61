package import Ledger

/// Decides whether a request was signed, lately, by a node whose key is known.
///
/// Everything but the content is judged from the head of the request, so that no body is read for a stranger. There is
/// no memory of requests already seen: every call of the protocol may be repeated without harm.
package struct RequestVerifier: Sendable {
    private let now: Int
    private let window: Int

    /// - Parameters:
    ///   - now: this machine's clock, in whole seconds since 1970.
    ///   - window: by how many seconds `created` may lie before or after it.
    package init(now: Int, window: Int = 300) {
        self.now = now
        self.window = window
    }

    /// Checks the head of a request; the content remains to be checked with what is returned.
    ///
    /// - Parameter key: gives the key of that name if its node may speak now; nil for a stranger.
    /// - Throws: the first fault found, cheap before dear, in the order of `SignatureFault`.
    package func verify(
        _ head: SignedRequestHead,
        key: (KeyID) -> VerificationKey?
    ) throws(SignatureFault) -> SignedRequest {
        let input = try SignatureFieldReader.input(head.signatureInput)
        let bytes = try SignatureFieldReader.signature(head.signature)
        guard let signature = Signature(bytes) else { throw .malformedSignature }
        let expected = SignatureProfile.components(withScope: !head.syncScope.isEmpty)
        guard input.components.count == expected.count, Set(input.components) == Set(expected) else {
            throw .wrongComponents
        }
        let (created, keyID) = try parameters(of: input)
        let scope = try scope(of: head)
        guard head.contentDigest.count == 1, let field = head.contentDigest.first else { throw .malformedDigest }
        let digest = try ContentDigest(field: field)
        guard (now - window...now + window).contains(created) else { throw .stale(serverTime: now) }
        let base = try SignatureProfile.base(
            input,
            method: head.method,
            targetURI: head.targetURI,
            digest: digest,
            scope: scope
        )
        guard let key = key(keyID), key.keyID == keyID else { throw .unknownKey }
        guard key.isValid(signature, of: base) else { throw .badSignature }
        return SignedRequest(signer: keyID, created: created, digest: digest, scope: scope)
    }

    private func parameters(of input: SignatureInput) throws(SignatureFault) -> (created: Int, keyID: KeyID) {
        guard Set(input.parameters.map(\.name)) == SignatureProfile.parameters,
            case .integer(let created) = input["created"], case .string(let name) = input["keyid"],
            let keyID = KeyID(name)
        else { throw .malformedSignature }
        guard input["alg"] == .string(SignatureProfile.algorithm) else { throw .wrongAlgorithm }
        guard input["tag"] == .string(SignatureProfile.tag) else { throw .wrongTag }
        return (created, keyID)
    }

    private func scope(of head: SignedRequestHead) throws(SignatureFault) -> ContentHash? {
        guard let text = head.syncScope.first else { return nil }
        guard head.syncScope.count == 1, let scope = ContentHash(text) else {
            throw .badComponent(SignatureProfile.scope)
        }
        return scope
    }
}
