import Crypto

/// The SHA-256 of some bytes: 32 bytes, ordered bytewise, written as 64 lower-case hexadecimal digits.
package struct ContentHash: Hashable, Sendable {
    // Four numbers rather than an array, so that comparing, hashing and copying an id touch no heap.
    private let first, second, third, fourth: UInt64

    /// Hashes the bytes.
    package init(hashing bytes: [UInt8]) {
        self = SHA256.hash(data: bytes).withUnsafeBytes { Self(counted: $0) }
    }

    /// Takes 32 bytes that are a hash already; `nil` for any other number.
    package init?(_ bytes: some Collection<UInt8>) {
        guard bytes.count == Self.byteCount else { return nil }
        self.init(counted: bytes)
    }

    private init(counted bytes: some Collection<UInt8>) {
        first = UInt64(bigEndian: bytes.prefix(8))
        second = UInt64(bigEndian: bytes.dropFirst(8).prefix(8))
        third = UInt64(bigEndian: bytes.dropFirst(16).prefix(8))
        fourth = UInt64(bigEndian: bytes.dropFirst(24))
    }

    /// The 32 bytes.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.byteCount)
        for word in [first, second, third, fourth] { word.appendBigEndian(to: &bytes) }
        return bytes
    }

    /// How many bytes a hash has.
    package static let byteCount = 32

    /// The first sixteen bytes, in two words: what short names keep of a hash.
    var leadingWords: (UInt64, UInt64) { (first, second) }
}

extension ContentHash: Comparable {
    package static func < (one: Self, other: Self) -> Bool {
        (one.first, one.second, one.third, one.fourth) < (other.first, other.second, other.third, other.fourth)
    }
}

extension ContentHash: TextCodable {
    /// Reads 64 lower-case hexadecimal digits; `nil` for anything else.
    package init?(_ hexadecimal: String) {
        let digits = hexadecimal.utf8
        guard digits.count == 2 * Self.byteCount,
            let first = UInt64(hexadecimal: digits.prefix(16)),
            let second = UInt64(hexadecimal: digits.dropFirst(16).prefix(16)),
            let third = UInt64(hexadecimal: digits.dropFirst(32).prefix(16)),
            let fourth = UInt64(hexadecimal: digits.dropFirst(48))
        else { return nil }
        self.first = first
        self.second = second
        self.third = third
        self.fourth = fourth
    }

    package var description: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * Self.byteCount)
        for word in [first, second, third, fourth] { word.appendHexadecimal(to: &digits) }
        return String(decoding: digits, as: UTF8.self)
    }
}
