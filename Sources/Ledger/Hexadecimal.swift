/// Sixteen lower-case hexadecimal digits for eight bytes, most significant first: the unit in which hashes are written.
///
/// Only lower case is read, because `AB` and `ab` would be two spellings of one id.
extension UInt64 {
    /// Reads sixteen digits; `nil` for any other length, an upper-case digit, or anything else.
    init?(hexadecimal digits: some Collection<UInt8>) {
        guard digits.count == 16 else { return nil }
        var word: UInt64 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): word = word << 4 | UInt64(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): word = word << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        self = word
    }

    /// Writes the sixteen digits after what the buffer already holds.
    func appendHexadecimal(to digits: inout [UInt8]) {
        for shift in stride(from: 60, through: 0, by: -4) {
            let nibble = UInt8(truncatingIfNeeded: self >> UInt64(shift) & 0xF)
            digits.append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
        }
    }

    /// Reads eight bytes, the first the most significant; the caller has counted them.
    init(bigEndian bytes: some Sequence<UInt8>) {
        self = bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }

    /// Writes the eight bytes, the first the most significant.
    func appendBigEndian(to bytes: inout [UInt8]) {
        for shift in stride(from: 56, through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: self >> UInt64(shift)))
        }
    }
}
