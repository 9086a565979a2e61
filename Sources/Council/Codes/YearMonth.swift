/// A month of a year, written `2018-02`: the grain at which horizons and readiness are planned.
package struct YearMonth: Codable, Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    package let month: Int

    package init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    /// Reads `2018-02`; nil for any other form.
    package init?(_ raw: some StringProtocol) {
        let parts = raw.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        guard let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month), year >= 1900 else {
            return nil
        }
        self.init(year: year, month: month)
    }

    package init(from decoder: any Decoder) throws {
        let raw = try decoder.singleValueContainer().decode(String.self)
        guard raw.utf8.count == 7, let value = YearMonth(raw) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a month is written YYYY-MM")
            )
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    package var description: String {
        let padded = String(year)
        return String(repeating: "0", count: max(0, 4 - padded.count)) + padded + (month < 10 ? "-0" : "-")
            + String(month)
    }

    /// Whole months from this one to a later one; negative where the other is earlier.
    package func months(to other: YearMonth) -> Int { (other.year - year) * 12 + other.month - month }

    package static func < (lhs: YearMonth, rhs: YearMonth) -> Bool { (lhs.year, lhs.month) < (rhs.year, rhs.month) }
}
