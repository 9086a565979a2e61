import Crypto

/// The secret half of an author: signs records in the name of `keyID`.
///
/// On Linux the signature of the same bytes is always the same, as RFC 8032 says; Apple's own library adds randomness,
/// so nothing but a test against fixed bytes may count on it.
package struct SigningKey: Sendable {
    /// What records name this key by.
    package let keyID: KeyID
    /// The half that others verify with.
    package let verificationKey: VerificationKey
    private let secret: Curve25519.Signing.PrivateKey

    /// Takes the 32-byte seed that RFC 8032 calls the private key.
    ///
    /// - Throws: `badKey` if there are not 32 bytes.
    package init(seed: some Collection<UInt8>) throws(RecordError) {
        guard seed.count == Self.seedByteCount,
            let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: Array(seed))
        else { throw .badKey }
        self.secret = secret
        verificationKey = try VerificationKey(Array(secret.publicKey.rawRepresentation))
        keyID = verificationKey.keyID
    }

    /// Makes a new key from 32 bytes of the generator, which for a real key must be `SystemRandomNumberGenerator`.
    package init(using generator: inout some RandomNumberGenerator) throws(RecordError) {
        try self.init(seed: (0..<Self.seedByteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }

    /// The secret itself, for the one file that keeps it.
    package var seed: [UInt8] { Array(secret.rawRepresentation) }

    /// Signs the bytes as they are; what they mean, and for which protocol, the caller has put into them.
    ///
    /// - Throws: `signingFailed` if the library refuses.
    package func signature(of message: [UInt8]) throws(RecordError) -> Signature {
        guard let bytes = try? secret.signature(for: message), let signature = Signature(bytes) else {
            throw .signingFailed
        }
        return signature
    }

    /// How many bytes a seed has.
    package static let seedByteCount = 32
}

/// A key that is printed, logged or dumped by mistake shows its name only.
extension SigningKey: CustomStringConvertible, CustomReflectable {
    package var description: String { "secret of \(keyID)" }

    package var customMirror: Mirror { Mirror(self, children: [("keyID", keyID)]) }
}
