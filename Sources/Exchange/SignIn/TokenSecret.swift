import Crypto

/// The form of a bearer token: `partage_pat_`, 30 random characters and 6 of checksum, all base62.
///
/// The prefix lets secret scanners find one that leaked; the checksum (CRC-32 of the 30) lets the server refuse a
/// mistyped one without looking anything up. Only the SHA-256 of the whole is ever stored.
package struct TokenSecret: Sendable {
    package let text: String

    private static let prefix = "partage_pat_"
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)

    /// Draws a new secret; about 178 bits.
    package init(using generator: inout some RandomNumberGenerator) {
        let random = (0..<30).map { _ in Self.alphabet[Int.random(in: 0..<62, using: &generator)] }
        text = Self.prefix + String(decoding: random + Self.checksum(of: random), as: UTF8.self)
    }

    /// Takes a secret that was sent; nil where its form or checksum shows that it is none.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == Self.prefix.utf8.count + 36, text.hasPrefix(Self.prefix) else { return nil }
        let random = Array(bytes.dropFirst(Self.prefix.utf8.count).prefix(30))
        guard Array(bytes.suffix(6)) == Self.checksum(of: random) else { return nil }
        self.text = text
    }

    /// What is stored and looked up.
    package var hash: [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }

    private static func checksum(of bytes: [UInt8]) -> [UInt8] {
        var crc = ~UInt32(0)
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        var rest = Int(~crc)
        var digits: [UInt8] = []
        for _ in 0..<6 {
            digits.append(alphabet[rest % 62])
            rest /= 62
        }
        return digits.reversed()
    }
}
