/// Base64 with padding (RFC 4648 §4), strict: every value has one spelling, so a changed character never goes unseen.
enum Base64 {
    /// How many characters a number of bytes takes.
    static func length(of byteCount: Int) -> Int { (byteCount + 2) / 3 * 4 }

    /// Writes the characters after what the buffer already holds.
    static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
        text.reserveCapacity(text.count + length(of: bytes.count))
        var index = 0
        while index < bytes.count {
            let held = min(3, bytes.count - index)
            let group =
                UInt32(bytes[index]) << 16 | (held > 1 ? UInt32(bytes[index + 1]) << 8 : 0)
                | (held > 2 ? UInt32(bytes[index + 2]) : 0)
            text.append(alphabet[Int(group >> 18)])
            text.append(alphabet[Int(group >> 12 & 0x3F)])
            text.append(held > 1 ? alphabet[Int(group >> 6 & 0x3F)] : padding)
            text.append(held > 2 ? alphabet[Int(group & 0x3F)] : padding)
            index += 3
        }
    }

    /// Reads the whole text.
    ///
    /// - Throws: `badBase64` for a character outside the alphabet, a length that is no multiple of four, padding
    ///   elsewhere than at the end, or unused bits that are not zero.
    static func decode(_ text: String) throws(RecordError) -> [UInt8] {
        let characters = Array(text.utf8)
        guard characters.count.isMultiple(of: 4) else { throw .badBase64 }
        let unpadded = characters.count - (characters.suffix(2).reversed().prefix { $0 == padding }).count
        var bytes: [UInt8] = []
        bytes.reserveCapacity(characters.count / 4 * 3)
        var bits: UInt32 = 0
        var held: UInt32 = 0
        for character in characters[..<unpadded] {
            let value = values[Int(character)]
            guard value < 64 else { throw .badBase64 }
            bits = bits << 6 | UInt32(value)
            held += 6
            if held >= 8 {
                held -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> held))
            }
        }
        guard bits & (1 << held - 1) == 0 else { throw .badBase64 }
        return bytes
    }

    private static let padding = UInt8(ascii: "=")
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 64, count: 256)
        for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
        return values
    }()
}
