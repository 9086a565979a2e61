import Testing

@testable import Council

@Suite("Months that a text mentions")
struct MonthMentionTests {
    @Test(
        "a month with its year is found in either language",
        arguments: [
            ("since January 2017", "2017-01", "January 2017"), ("depuis janvier 2017", "2017-01", "janvier 2017"),
            ("le 15 août 2016", "2016-08", "août 2016"), ("on Feb. 3, 2017", "2017-02", "Feb. 3, 2017"),
            ("en déc.\u{A0}2015", "2015-12", "déc.\u{A0}2015"), ("FÉVRIER 2018", "2018-02", "FÉVRIER 2018"),
            ("mai 2016", "2016-05", "mai 2016"), ("from March-2016", "2016-03", "March-2016"),
        ]
    )
    func found(text: String, month: String, words: String) throws {
        let mention = try #require(MonthMention.all(in: text).first)
        #expect(mention.month.description == month)
        #expect(mention.words == words)
    }

    @Test(
        "what only looks like one is not",
        arguments: [
            "In 2017", "January", "May I ask 2017 people", "janvier 17", "January 32, 2017", "In May (2017)",
            "March 12345", "",
        ]
    )
    func notFound(text: String) {
        #expect(MonthMention.all(in: text).isEmpty)
    }

    @Test("every month has its names in both languages")
    func allMonths() {
        let names = [
            ("January", "janvier"), ("February", "février"), ("March", "mars"), ("April", "avril"), ("May", "mai"),
            ("June", "juin"),
            ("July", "juillet"), ("August", "août"), ("September", "septembre"), ("October", "octobre"),
            ("November", "novembre"), ("December", "décembre"),
        ]
        for (index, (english, french)) in names.enumerated() {
            #expect(
                MonthMention.all(in: "\(english) 2017, \(french) 2016").map(\.month) == [
                    YearMonth(year: 2017, month: index + 1), YearMonth(year: 2016, month: index + 1),
                ]
            )
        }
    }

    @Test(
        "months are counted across years",
        arguments: [
            (2018, 2, -12, "2017-02"), (2018, 2, 36, "2021-02"), (2018, 12, 1, "2019-01"), (2018, 1, -1, "2017-12"),
        ]
    )
    func advanced(year: Int, month: Int, by months: Int, expected: String) {
        #expect(YearMonth(year: year, month: month).advanced(by: months).description == expected)
    }
}
