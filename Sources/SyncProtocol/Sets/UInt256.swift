/// A 256-bit unsigned integer with wrapping addition: an id as a number, and the sum of ids.
struct UInt256: Sendable, Hashable {
    /// 64-bit words, least significant first.
    private(set) var w0: UInt64
    private(set) var w1: UInt64
    private(set) var w2: UInt64
    private(set) var w3: UInt64

    static let byteCount = 32
    static let zero = UInt256(w0: 0, w1: 0, w2: 0, w3: 0)

    private init(w0: UInt64, w1: UInt64, w2: UInt64, w3: UInt64) {
        self.w0 = w0
        self.w1 = w1
        self.w2 = w2
        self.w3 = w3
    }

    /// Reads up to 32 little-endian bytes; missing trailing bytes are zero, further bytes are not read.
    init(littleEndian bytes: ArraySlice<UInt8>) {
        func word(_ index: Int) -> UInt64 {
            let start = bytes.startIndex + index * 8
            guard start < bytes.endIndex else { return 0 }
            var word: UInt64 = 0
            for offset in 0..<min(8, bytes.endIndex - start) {
                word |= UInt64(bytes[start + offset]) << (8 * UInt64(offset))
            }
            return word
        }
        self.init(w0: word(0), w1: word(1), w2: word(2), w3: word(3))
    }

    /// Appends the first `count` of the 32 little-endian bytes.
    func appendLittleEndian(to bytes: inout [UInt8], count: Int = byteCount) {
        withUnsafeBytes(of: (w0.littleEndian, w1.littleEndian, w2.littleEndian, w3.littleEndian)) { all in
            bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: all.prefix(count)))
        }
    }

    /// The number with the bytes after the first `count` little-endian ones cleared.
    func keepingLittleEndianBytes(_ count: Int) -> UInt256 {
        func kept(_ word: UInt64, _ index: Int) -> UInt64 {
            let bytes = count - index * 8
            if bytes <= 0 { return 0 }
            return bytes >= 8 ? word : word & (1 << (8 * UInt64(bytes)) - 1)
        }
        return UInt256(w0: kept(w0, 0), w1: kept(w1, 1), w2: kept(w2, 2), w3: kept(w3, 3))
    }

    /// How many leading bytes, in little-endian order, two numbers share: 0 to 32.
    func sharedLittleEndianBytes(with other: UInt256) -> Int {
        if w0 != other.w0 { return (w0 ^ other.w0).trailingZeroBitCount / 8 }
        if w1 != other.w1 { return 8 + (w1 ^ other.w1).trailingZeroBitCount / 8 }
        if w2 != other.w2 { return 16 + (w2 ^ other.w2).trailingZeroBitCount / 8 }
        if w3 != other.w3 { return 24 + (w3 ^ other.w3).trailingZeroBitCount / 8 }
        return Self.byteCount
    }

    /// Whether this number's little-endian bytes sort before the other's, read as a string of bytes.
    func bytesPrecede(_ other: UInt256) -> Bool {
        if w0 != other.w0 { return w0.byteSwapped < other.w0.byteSwapped }
        if w1 != other.w1 { return w1.byteSwapped < other.w1.byteSwapped }
        if w2 != other.w2 { return w2.byteSwapped < other.w2.byteSwapped }
        return w3.byteSwapped < other.w3.byteSwapped
    }

    /// The sum modulo 2^256.
    static func &+ (lhs: UInt256, rhs: UInt256) -> UInt256 {
        let (w0, carry0) = lhs.w0.addingReportingOverflow(rhs.w0)
        let (w1, carry1) = add(lhs.w1, rhs.w1, carry0)
        let (w2, carry2) = add(lhs.w2, rhs.w2, carry1)
        let (w3, _) = add(lhs.w3, rhs.w3, carry2)
        return UInt256(w0: w0, w1: w1, w2: w2, w3: w3)
    }

    /// The difference modulo 2^256.
    static func &- (lhs: UInt256, rhs: UInt256) -> UInt256 {
        let (w0, borrow0) = lhs.w0.subtractingReportingOverflow(rhs.w0)
        let (w1, borrow1) = subtract(lhs.w1, rhs.w1, borrow0)
        let (w2, borrow2) = subtract(lhs.w2, rhs.w2, borrow1)
        let (w3, _) = subtract(lhs.w3, rhs.w3, borrow2)
        return UInt256(w0: w0, w1: w1, w2: w2, w3: w3)
    }

    private static func add(_ a: UInt64, _ b: UInt64, _ carry: Bool) -> (UInt64, Bool) {
        let (partial, first) = a.addingReportingOverflow(b)
        let (sum, second) = partial.addingReportingOverflow(carry ? 1 : 0)
        return (sum, first || second)
    }

    private static func subtract(_ a: UInt64, _ b: UInt64, _ borrow: Bool) -> (UInt64, Bool) {
        let (partial, first) = a.subtractingReportingOverflow(b)
        let (difference, second) = partial.subtractingReportingOverflow(borrow ? 1 : 0)
        return (difference, first || second)
    }
}
