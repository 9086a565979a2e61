import Crypto

/// The independent check that ends a session: how many ids, and SHA-256 over all of them sorted bytewise.
///
/// It does not rest on the fingerprints' sum, nor on timestamps, nor on the rounds having gone well. Two sides claim to
/// be in step only when these are equal.
package struct SetDigest: Sendable, Hashable {
    package let count: Int
    /// 32 bytes.
    package let sha256: [UInt8]

    /// Sorts and hashes every id: linear in the set, so once a session and not once a message.
    package init(of set: ItemSet) {
        var hash = SHA256()
        for id in set.ids.sorted() {
            id.bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        }
        count = set.count
        sha256 = Array(hash.finalize())
    }
}
