import Crypto

/// The public half of an author: tells whether a signature is theirs.
///
/// The library's verification rejects an S beyond the group order and compares R byte for byte, so a signature has one
/// form only. It takes any 32 bytes for a key, though, so this type refuses what RFC 8032 §5.1.3 does not decode and
/// the eight points of small order, under which one signature fits many messages.
package struct VerificationKey: Sendable {
    /// The 32 bytes of the compressed point.
    package let bytes: [UInt8]
    /// What records name this key by.
    package let keyID: KeyID
    private let key: Curve25519.Signing.PublicKey

    /// Takes the 32 raw bytes, as an enrolment record or a file holds them.
    ///
    /// - Throws: `badKey` for another number of bytes, a point that is not in its one canonical form, or one of small
    ///   order. A point that is not on the curve is let through here and verifies nothing.
    package init(_ raw: some Collection<UInt8>) throws(RecordError) {
        let bytes = Array(raw)
        guard bytes.count == Self.byteCount, Self.isSound(bytes),
            let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        else { throw .badKey }
        self.bytes = bytes
        self.key = key
        keyID = KeyID(of: bytes)
    }

    /// Whether the signature is this key's over exactly these bytes.
    package func isValid(_ signature: Signature, of message: [UInt8]) -> Bool {
        key.isValidSignature(signature.bytes, for: message)
    }

    /// How many bytes a public key has.
    package static let byteCount = 32
}

extension VerificationKey: Hashable {
    package static func == (one: Self, other: Self) -> Bool { one.bytes == other.bytes }

    package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension VerificationKey {
    /// Looks at y alone: the top bit is the sign of x and says nothing about order.
    private static func isSound(_ bytes: [UInt8]) -> Bool {
        var y = Array(bytes.reversed())
        y[0] &= 0x7F
        return y.lexicographicallyPrecedes(prime) && !smallOrder.contains(y)
    }

    /// 2^255 − 19, most significant byte first.
    private static let prime: [UInt8] = [0x7F] + Array(repeating: 0xFF, count: 30) + [0xED]

    /// The y of every point whose order divides 8: 0, 1, −1, and the two of order 8; most significant byte first.
    private static let smallOrder: Set<[UInt8]> = [
        Array(repeating: 0, count: 32),
        Array(repeating: 0, count: 31) + [1],
        [0x7F] + Array(repeating: 0xFF, count: 30) + [0xEC],
        [
            0x05, 0xFC, 0x53, 0x6D, 0x88, 0x02, 0x38, 0xB1, 0x39, 0x33, 0xC6, 0xD3, 0x05, 0xAC, 0xDF, 0xD5,
            0xF0, 0x98, 0xEF, 0xF2, 0x89, 0xF4, 0xC3, 0x45, 0xB0, 0x27, 0xB2, 0xC2, 0x8F, 0x95, 0xE8, 0x26,
        ],
        [
            0x7A, 0x03, 0xAC, 0x92, 0x77, 0xFD, 0xC7, 0x4E, 0xC6, 0xCC, 0x39, 0x2C, 0xFA, 0x53, 0x20, 0x2A,
            0x0F, 0x67, 0x10, 0x0D, 0x76, 0x0B, 0x3C, 0xBA, 0x4F, 0xD8, 0x4D, 0x3D, 0x70, 0x6A, 0x17, 0xC7,
        ],
    ]
}
