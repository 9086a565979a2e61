package import Ledger

/// What `Content-Digest` says of a request's content: its SHA-256 (RFC 9530 §2), also where there is no content.
package struct ContentDigest: Hashable, Sendable {
    /// SHA-256 of the content.
    package let hash: ContentHash

    /// Takes the hash of a content that was hashed on its way.
    package init(_ hash: ContentHash) {
        self.hash = hash
    }

    /// Digests a content that is at hand.
    package init(of content: [UInt8]) {
        self.init(ContentHash(hashing: content))
    }

    /// Reads `sha-256=:BASE64:` and nothing beside it: other algorithms are not asked for and would go unchecked.
    ///
    /// - Throws: `malformedDigest`.
    package init(field: String) throws(SignatureFault) {
        guard field.utf8.count <= Self.longest, field.hasPrefix(Self.prefix),
            let bytes = ByteSequence.bytes(of: field.dropFirst(Self.prefix.count)), let hash = ContentHash(bytes)
        else { throw .malformedDigest }
        self.hash = hash
    }

    /// The field's value.
    package var field: String { Self.prefix + ByteSequence.text(of: hash.bytes) }

    private static let prefix = "sha-256="
    private static let longest = 64
}
