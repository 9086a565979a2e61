/// What a record says, kept beside its header so that it can be purged: a blob of salt and payload.
package struct Body: Hashable, Sendable {
    /// Salt ‖ payload, the bytes that are stored, sent and hashed.
    package let blob: [UInt8]
    /// What the header says of this body.
    package let commitment: Commitment

    /// What a header keeps of a body when the body is gone.
    package struct Commitment: Hashable, Sendable {
        /// SHA-256 of the blob, salt included.
        package let sha256: ContentHash
        /// Bytes of the blob, salt included: at least 32.
        package let size: Int

        /// States what is known of a body that is not at hand.
        package init(sha256: ContentHash, size: Int) {
            self.sha256 = sha256
            self.size = size
        }
    }

    /// Takes a blob as it came and hashes it once.
    ///
    /// - Throws: `tooLarge` beyond 10 MiB, `bodyMismatch` if there is no room for a salt.
    package init(blob: [UInt8]) throws(RecordError) {
        guard blob.count <= RecordLimits.body else { throw .tooLarge(.body) }
        guard blob.count >= Salt.byteCount else { throw .bodyMismatch }
        self.blob = blob
        commitment = Commitment(sha256: ContentHash(hashing: blob), size: blob.count)
    }

    /// Puts the salt before the payload. Never the same salt twice: equal hashes would show that two texts are equal.
    ///
    /// - Throws: `tooLarge` if both together exceed 10 MiB.
    package static func seal(_ payload: some Collection<UInt8>, salt: Salt) throws(RecordError) -> Body {
        try Body(blob: salt.bytes + payload)
    }

    /// The blob after its salt.
    package var payload: ArraySlice<UInt8> { blob.dropFirst(Salt.byteCount) }

    /// The first 32 bytes of the blob.
    package var salt: ArraySlice<UInt8> { blob.prefix(Salt.byteCount) }
}
