/// The identity of one item of a set: 32 bytes, for a record the SHA-256 of its header.
///
/// Ids sort bytewise, first byte first; written out they are 64 lower-case hexadecimal digits.
package struct ItemID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The bytes as a little-endian number, as the fingerprint's sum reads them.
    let number: UInt256

    package static let byteCount = UInt256.byteCount

    init(number: UInt256) { self.number = number }

    /// Takes exactly 32 bytes; nil for any other count.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        self.init(number: UInt256(littleEndian: ArraySlice(bytes)))
    }

    /// Reads 64 hexadecimal digits of either case; nil for any other form.
    package init?(hex: some StringProtocol) {
        guard hex.utf8.count == 2 * Self.byteCount, let bytes = [UInt8](hex: hex) else { return nil }
        self.init(bytes)
    }

    /// The 32 bytes.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.byteCount)
        number.appendLittleEndian(to: &bytes)
        return bytes
    }

    package var description: String { bytes.hex }

    package static func < (lhs: ItemID, rhs: ItemID) -> Bool { lhs.number.bytesPrecede(rhs.number) }
}
