/// Why a request does not count as signed by a node: one case for each kind of fault, in the order of checking.
package enum SignatureFault: Error, Hashable, Sendable {
    /// `Signature-Input` or `Signature` is absent.
    case missingSignature
    /// A signature field is not in the one form that this protocol reads, or is there more than once.
    case malformedSignature
    /// The signature covers less, more or otherwise than the protocol asks.
    case wrongComponents
    /// The signature names another algorithm than `ed25519`.
    case wrongAlgorithm
    /// The signature was made for another protocol.
    case wrongTag
    /// The method, the target URI or `Sync-Scope` is not in a form that can be signed.
    case badComponent(String)
    /// `Content-Digest` is absent, or is not one SHA-256.
    case malformedDigest
    /// The signature was made too long ago or too far ahead; the verifier's clock shows `serverTime`, in seconds.
    case stale(serverTime: Int)
    /// Nobody knows the key that the signature names.
    case unknownKey
    /// The signature is not the key's over this request.
    case badSignature
    /// The content is not the one that was signed.
    case digestMismatch
    /// The cryptographic library would not sign.
    case signingFailed

    /// A name that never changes, the same in every language and version.
    package var code: String {
        switch self {
        case .missingSignature: "missing-signature"
        case .malformedSignature: "malformed-signature"
        case .wrongComponents: "wrong-components"
        case .wrongAlgorithm: "wrong-algorithm"
        case .wrongTag: "wrong-tag"
        case .badComponent: "bad-component"
        case .malformedDigest: "malformed-digest"
        case .stale: "stale"
        case .unknownKey: "unknown-key"
        case .badSignature: "bad-signature"
        case .digestMismatch: "digest-mismatch"
        case .signingFailed: "signing-failed"
        }
    }
}
