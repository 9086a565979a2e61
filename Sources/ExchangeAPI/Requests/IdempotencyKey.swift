/// A name for one write, so that sending it twice does it once (`Idempotency-Key`).
package struct IdempotencyKey: Sendable, Hashable {
    package static let headerName = "Idempotency-Key"

    package let value: String

    /// Takes 1 to 64 visible ASCII characters, with or without the quotes of a structured field; nil for any other text.
    package init?(_ raw: String) {
        var key = raw[...]
        if key.hasPrefix("\""), key.hasSuffix("\""), key.utf8.count >= 2 { key = key.dropFirst().dropLast() }
        guard (1...64).contains(key.utf8.count), key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x22 }) else {
            return nil
        }
        value = String(key)
    }

    /// A key that nobody has used: 128 random bits in hexadecimal.
    package static func random() -> IdempotencyKey {
        let halves = (0..<2).map { _ in
            let digits = String(UInt64.random(in: .min ... .max), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
        return IdempotencyKey(checked: halves.joined())
    }

    private init(checked value: String) { self.value = value }

    /// The header's name and value.
    package var header: (name: String, value: String) { (Self.headerName, value) }
}
