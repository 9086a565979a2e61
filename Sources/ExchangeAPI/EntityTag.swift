/// A strong ETag (RFC 9110 §8.8.3): a version's name, in quotes on the wire and without them everywhere else.
package struct EntityTag: Sendable, Equatable, CustomStringConvertible {
    package let value: String

    package init(value: String) { self.value = value }

    /// Reads `"…"`; nil for a weak or malformed tag.
    package init?(_ raw: some StringProtocol) {
        guard raw.utf8.count >= 2, raw.utf8.count <= 200, raw.hasPrefix("\""), raw.hasSuffix("\"") else { return nil }
        let inner = raw.dropFirst().dropLast()
        guard inner.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x22 && $0 != 0x7F }) else { return nil }
        value = String(inner)
    }

    package var description: String { "\"\(value)\"" }

    /// Whether an `If-None-Match` header names this version: `*`, or a list of tags compared weakly (§13.1.2).
    package func isNamed(by header: String) -> Bool {
        if header == "*" { return true }
        return header.prefix(4096).split(separator: ",").contains { part in
            let tag = part.drop { $0 == " " || $0 == "\t" }
            return EntityTag(Self.trimmingEnd(tag.hasPrefix("W/") ? tag.dropFirst(2) : tag)) == self
        }
    }

    private static func trimmingEnd(_ raw: Substring) -> Substring {
        var raw = raw
        while let last = raw.last, last == " " || last == "\t" { raw.removeLast() }
        return raw
    }
}
