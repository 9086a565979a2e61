import Ledger

/// The one kind of RFC 9421 signature that this protocol makes and accepts.
enum SignatureProfile {
    static let algorithm = "ed25519"
    static let tag = "partage-sync-v1"

    static let method = "@method"
    static let target = "@target-uri"
    static let digest = "content-digest"
    static let scope = "sync-scope"

    /// What must be covered, no more and no less, in whatever order.
    static func components(withScope: Bool) -> [String] {
        [method, target, digest] + (withScope ? [scope] : [])
    }

    /// The parameters that must be there, no more and no less, in whatever order.
    static let parameters: Set<String> = ["created", "keyid", "alg", "tag"]

    /// The signed text for a request.
    static func base(
        _ input: SignatureInput,
        method: String,
        targetURI: String,
        digest: ContentDigest,
        scope: ContentHash?
    ) throws(SignatureFault) -> [UInt8] {
        guard !method.isEmpty, method.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) else {
            throw .badComponent(Self.method)
        }
        guard !targetURI.isEmpty, targetURI.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw .badComponent(target)
        }
        return try input.base { component throws(SignatureFault) in
            switch component {
            case Self.method: return method
            case target: return targetURI
            case Self.digest: return digest.field
            default:
                guard component == Self.scope, let scope else { throw .wrongComponents }
                return scope.description
            }
        }
    }
}
