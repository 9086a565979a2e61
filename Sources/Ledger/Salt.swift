/// The 32 random bytes before a body's payload, without which a purged short body could be guessed from its hash.
package struct Salt: Hashable, Sendable {
    /// The 32 bytes.
    package let bytes: [UInt8]

    /// Takes 32 bytes; `nil` for any other number.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = Array(bytes)
    }

    /// Draws the bytes from the generator, which outside tests must be `SystemRandomNumberGenerator`.
    package init(using generator: inout some RandomNumberGenerator) {
        bytes = (0..<Self.byteCount).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }

    /// How many bytes a salt has.
    package static let byteCount = 32
}
