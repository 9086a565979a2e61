/// A short name that stands in headers, paths and file names: lower-case ASCII, checked on the way in.
///
/// Codes are all that a record's header may hold, so they never carry personal text.
package protocol Code: RawRepresentable, Codable, Sendable, Hashable, Comparable, CustomStringConvertible
where RawValue == String {
    /// Whether a lower-case string has this code's form.
    static func isValid(_ raw: String) -> Bool
    /// Wraps a string that has been checked.
    init(checked raw: String)
}

extension Code {
    package init?(rawValue: String) {
        // ASCII before the change of case: the Kelvin sign, for one, has a plain k for its small letter.
        guard rawValue.utf8.count <= 64, rawValue.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let raw = rawValue.lowercased()
        guard Self.isValid(raw) else { return nil }
        self.init(checked: raw)
    }

    package init(from decoder: any Decoder) throws {
        let raw = try decoder.singleValueContainer().decode(String.self)
        guard let code = Self(rawValue: raw) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "\(Self.self) has another form")
            )
        }
        self = code
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    package static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }

    package var description: String { rawValue }
}

/// Lower-case letters, digits and inner hyphens, as in `ircc` or `service-standards`.
func isHyphenatedName(_ raw: String, upTo limit: Int) -> Bool {
    let bytes = raw.utf8
    guard let first = bytes.first, let last = bytes.last, bytes.count <= limit else { return false }
    let hyphen = UInt8(ascii: "-")
    guard first != hyphen, last != hyphen else { return false }
    return bytes.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || byte == hyphen
    }
}
