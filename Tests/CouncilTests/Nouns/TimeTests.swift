import Council
import Foundation
import Testing

@Suite("Moments and months")
struct TimeTests {
    /// Numbers that are the same for the same seed (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }
    }

    @Test(
        "Moments are written as Foundation writes them, and read back",
        arguments: [1, 2018, UInt64.random(in: .min ... .max)]
    )
    func roundTrip(seed: UInt64) throws {
        var numbers = Numbers(state: seed)
        let style = Date.ISO8601FormatStyle(timeZone: .gmt)
        let edges: [Int64] = [
            0, 1, -1, 59, 86_399, 86_400, -86_400, -86_401, 951_782_400, 951_868_799, 1_709_164_800, 4_107_542_400,
            -2_208_988_800, 253_402_300_799, -62_135_596_800,
        ]
        let random = (0..<3000).map { _ in Int64.random(in: -62_135_596_800...253_402_300_799, using: &numbers) }
        for seconds in edges + random {
            let moment = Timestamp(seconds)
            let text = moment.iso8601
            #expect(Timestamp(iso8601: text) == moment, "\(seconds), seed \(seed)")
            // Foundation goes over to the Julian calendar before 1582.
            guard seconds > -12_219_292_800 else { continue }
            #expect(text == Date(timeIntervalSince1970: TimeInterval(seconds)).formatted(style), "seed \(seed)")
        }
    }

    @Test(
        "A moment is read with or without a time, in UTC or with an offset",
        arguments: [
            ("2018-02-06T17:00:00Z", 1_517_936_400), ("2018-02-06T17:00Z", 1_517_936_400),
            ("2018-02-06 17:00:00Z", 1_517_936_400), ("2018-02-06T12:00:00-05:00", 1_517_936_400),
            ("2018-02-06T22:30:00+05:30", 1_517_936_400), ("2018-02-06T12:00-05:00", 1_517_936_400),
            ("2018-02-06T17:00:00+00:00", 1_517_936_400), ("2018-02-06", 1_517_875_200), ("1970-01-01", 0),
            ("1969-12-31T23:59:59Z", -1), ("2000-02-29", 951_782_400), ("2016-02-29T23:59:59Z", 1_456_790_399),
            ("2018-02-06T00:30:00+14:00", 1_517_826_600), ("0001-01-01", -62_135_596_800),
        ] as [(String, Int64)]
    )
    func reading(text: String, seconds: Int64) {
        #expect(Timestamp(iso8601: text)?.seconds == seconds)
    }

    @Test(
        "What is no moment is refused",
        arguments: [
            "", "2018", "2018-02", "2018-2-6", "2018-02-30", "2017-02-29", "1900-02-29", "2018-13-01", "2018-00-01",
            "2018-01-00", "2018-01-32", "2018-04-31", "2018-02-06T", "2018-02-06T17", "2018-02-06T17:00",
            "2018-02-06T24:00Z", "2018-02-06T17:60Z", "2018-02-06T17:00:60Z", "2018-02-06T17:00:00", "2018-02-06Z",
            "2018-02-06T17:00:00z", "2018-02-06T17:00:00.5Z", "2018-02-06T17:00:00+0500", "2018-02-06T17:00:00+5:00",
            "2018-02-06T17:00:00+05", "2018-02-06T17:00:00ZZ", "2018-02-06T17:00:00Z ", " 2018-02-06", "+018-02-06",
            "2018-02-06T17:00:00+24:00", "2018-02-06T17:00:00+05:60", "２018-02-06", "2018-02-06T17:00:00−05:00",
            "20180206", "06/02/2018", "tomorrow", "2018-02-0\u{661}", "1e9",
        ]
    )
    func malformed(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }

    @Test(
        "A month is four digits, a hyphen and two",
        arguments: [
            ("2018-02", true), ("2018-12", true), ("1900-01", true), ("9999-12", true), ("2018-00", false),
            ("2018-13", false), ("2018-2", false), ("18-02", false), ("2018-+2", false), ("+201-02", false),
            ("-018-02", false), ("2018-02-01", false), ("2018", false), ("", false), ("2018-", false), ("-", false),
            ("2018-0a", false), ("2018‐02", false), ("٢٠١٨-02", false), (" 2018-02", false), ("1899-12", false),
        ]
    )
    func month(text: String, isValid: Bool) {
        #expect(YearMonth(text)?.description == (isValid ? text : nil))
        let json = try? Payload.decode([YearMonth].self, from: Payload.encode([text]))
        #expect((json != nil) == isValid)
    }

    @Test("Months are counted and ordered across years, and a moment falls in its month")
    func months() throws {
        let november = try #require(YearMonth("2017-11"))
        let february = try #require(YearMonth("2018-02"))
        #expect(november.months(to: february) == 3)
        #expect(february.months(to: november) == -3)
        #expect(november < february)
        #expect(!(february < february))
        #expect(Timestamp(iso8601: "2018-02-28T23:59:59Z")?.month == february)
        #expect(Timestamp(iso8601: "2018-03-01T00:00:00Z")?.month == YearMonth("2018-03"))
        #expect(Timestamp(iso8601: "1969-12-31T23:59:59Z")?.month == YearMonth("1969-12"))
    }
}
