/// The protocol's variable-length integers: base 128, most significant group first, bit 7 set on all but the last byte.
enum Varint {
    /// The most bytes that a 64-bit value takes.
    static let longest = 10

    /// Appends the value in as few bytes as it takes.
    static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        let significantBits = UInt64.bitWidth - value.leadingZeroBitCount
        var shift = max(0, (significantBits - 1) / 7) * 7
        while shift > 0 {
            bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)) | 0x80)
            shift -= 7
        }
        bytes.append(UInt8(value & 0x7f))
    }
}
