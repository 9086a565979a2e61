import Crypto

/// What two sides compare instead of a range of ids: the first 16 bytes of SHA-256(sum of the ids ‖ their count).
///
/// Each id counts as a little-endian 256-bit number, the sum is taken modulo 2^256 and written as 32 little-endian
/// bytes, and the count is a varint (Negentropy v1). The sum resists accidents, not an author who chooses ids: whoever
/// must be sure compares `SetDigest` afterwards.
package struct Fingerprint: Sendable, Hashable, CustomStringConvertible {
    private let low: UInt64
    private let high: UInt64

    static let byteCount = 16

    /// The fingerprint of no ids.
    package static let empty = Fingerprint(sum: .zero, count: 0)

    /// The fingerprint of ids in any order, a repeated one counted each time.
    package init(of ids: some Sequence<ItemID>) {
        var sum = UInt256.zero
        var count = 0
        for id in ids {
            sum = sum &+ id.number
            count += 1
        }
        self.init(sum: sum, count: count)
    }

    init(sum: UInt256, count: Int) {
        var preimage: [UInt8] = []
        preimage.reserveCapacity(UInt256.byteCount + Varint.longest)
        sum.appendLittleEndian(to: &preimage)
        Varint.append(UInt64(count), to: &preimage)
        var hash = SHA256()
        preimage.withUnsafeBytes { hash.update(bufferPointer: $0) }
        (low, high) = hash.finalize().withUnsafeBytes { digest in
            (
                UInt64(littleEndian: digest.loadUnaligned(as: UInt64.self)),
                UInt64(littleEndian: digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    /// Takes exactly 16 bytes; nil for any other count.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        var words: (UInt64, UInt64) = (0, 0)
        for offset in 0..<8 {
            words.0 |= UInt64(bytes[bytes.startIndex + offset]) << (8 * UInt64(offset))
            words.1 |= UInt64(bytes[bytes.startIndex + 8 + offset]) << (8 * UInt64(offset))
        }
        (low, high) = words
    }

    func append(to bytes: inout [UInt8]) {
        withUnsafeBytes(of: low.littleEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: high.littleEndian) { bytes.append(contentsOf: $0) }
    }

    package var description: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return bytes.hex
    }
}
