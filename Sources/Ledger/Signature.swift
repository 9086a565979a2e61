/// An Ed25519 signature: 64 bytes, R and then S (RFC 8032 §5.1.6).
package struct Signature: Hashable, Sendable {
    /// The 64 bytes.
    package let bytes: [UInt8]

    /// Takes the 64 bytes as they came; `nil` for any other number. Whether they sign anything is another question.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = Array(bytes)
    }

    /// How many bytes a signature has.
    package static let byteCount = 64
}
