/// A moment in whole Unix seconds: the grain of record headers, deadlines and receipts.
package struct Timestamp: Codable, Sendable, Hashable, Comparable {
    package let seconds: Int64

    package init(_ seconds: Int64) { self.seconds = seconds }

    package init(from decoder: any Decoder) throws {
        let raw = try decoder.singleValueContainer().decode(String.self)
        guard let value = Timestamp(iso8601: raw) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a time is written 2018-02-06T17:00:00Z")
            )
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso8601)
    }

    package static func < (lhs: Timestamp, rhs: Timestamp) -> Bool { lhs.seconds < rhs.seconds }

    /// RFC 3339 in UTC, to the second: `2018-02-06T17:00:00Z`.
    package var iso8601: String {
        let (year, month, day) = Self.civil(fromDays: Self.floorDivide(seconds, 86_400))
        let rest = seconds - Self.floorDivide(seconds, 86_400) * 86_400
        func two(_ n: Int64) -> String { n < 10 ? "0\(n)" : "\(n)" }
        let date = "\(String(repeating: "0", count: max(0, 4 - "\(year)".count)))\(year)-\(two(month))-\(two(day))"
        return "\(date)T\(two(rest / 3600)):\(two(rest % 3600 / 60)):\(two(rest % 60))Z"
    }

    /// Reads `2018-02-06`, `2018-02-06T17:00Z`, `2018-02-06T17:00:00Z` or the same with an offset such as `-05:00`.
    package init?(iso8601 raw: String) {
        guard raw.utf8.count <= 32 else { return nil }
        let bytes = Array(raw.utf8)
        func number(_ range: Range<Int>) -> Int64? {
            guard range.upperBound <= bytes.count else { return nil }
            var value: Int64 = 0
            for byte in bytes[range] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int64(byte - 48)
            }
            return value
        }
        func at(_ index: Int, is character: Character) -> Bool {
            index < bytes.count && bytes[index] == character.asciiValue
        }
        guard let year = number(0..<4), at(4, is: "-"), let month = number(5..<7), at(7, is: "-"),
            let day = number(8..<10), (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
        else { return nil }
        var total = Self.days(fromCivil: year, month, day) * 86_400
        var index = 10
        if index == bytes.count {
            self.init(total)
            return
        }
        guard at(10, is: "T") || at(10, is: " "), let hour = number(11..<13), at(13, is: ":"),
            let minute = number(14..<16), hour < 24, minute < 60
        else { return nil }
        total += hour * 3600 + minute * 60
        index = 16
        if at(16, is: ":") {
            guard let second = number(17..<19), second < 60 else { return nil }
            total += second
            index = 19
        }
        if at(index, is: "Z"), index + 1 == bytes.count {
            self.init(total)
        } else if at(index, is: "+") || at(index, is: "-"), index + 6 == bytes.count, at(index + 3, is: ":"),
            let hours = number(index + 1..<index + 3), let minutes = number(index + 4..<index + 6),
            hours < 24, minutes < 60
        {
            let offset = hours * 3600 + minutes * 60
            self.init(at(index, is: "+") ? total - offset : total + offset)
        } else {
            return nil
        }
    }

    /// The month that this moment falls in, in UTC.
    package var month: YearMonth {
        let (year, month, _) = Self.civil(fromDays: Self.floorDivide(seconds, 86_400))
        return YearMonth(year: Int(year), month: Int(month))
    }

    // The civil calendar as in Howard Hinnant's "chrono-compatible low-level date algorithms".
    private static func days(fromCivil year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let y = month <= 2 ? year - 1 : year
        let era = floorDivide(y, 400)
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    private static func days(in month: Int64, of year: Int64) -> Int64 {
        switch month {
        case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    private static func floorDivide(_ a: Int64, _ b: Int64) -> Int64 {
        a >= 0 ? a / b : -((-a + b - 1) / b)
    }
}
