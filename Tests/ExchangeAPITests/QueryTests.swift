import Council
import ExchangeAPI
import Testing

/// Parameters behind the `?`.
struct QueryTests {
    @Test("a filter comes back from its parameters as it was")
    func filters() throws {
        let filter = EntryFilter(
            meeting: MeetingCode(checked: "2031-05"),
            jurisdictions: [JurisdictionCode(checked: "on"), JurisdictionCode(checked: "qc")],
            section: .sharing,
            topic: TopicCode(checked: "service-standards"),
            language: .french,
            state: .submitted,
            words: "l’été & « 50 % » + plus=moins",
            limit: 7,
            cursor: "a/b?c"
        )
        #expect(try EntryFilter(query: Query(parsing: filter.query.encoded)) == filter)
        #expect(try EntryFilter(query: Query()) == EntryFilter())
    }

    @Test("seeded texts survive encoding and parsing")
    func roundTrip() throws {
        var generator = SystemRandomNumberGenerator()
        let seed = UInt64.random(in: .min ... .max, using: &generator)
        var state = seed
        for _ in 0..<500 {
            var text = ""
            for _ in 0..<12 {
                // A linear congruential step (Knuth's MMIX constants) is random enough to pick characters.
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.unicodeScalars.append(Unicode.Scalar(UInt32(state >> 33) % 0xD7FF) ?? "x")
            }
            var query = Query()
            query.set("q", text)
            #expect(try Query(parsing: query.encoded)["q"].map { Array($0.utf8) } == Array(text.utf8), "seed \(seed)")
        }
    }

    @Test(
        "what cannot be read is refused",
        arguments: [
            "limit=0", "limit=201", "limit=1e2", "limit=99999999999", "section=fifth", "jurisdiction=on,,%20,qc", "q=%",
            "q=a&q=b", "meeting=2031", "unknown=1", "state=lost",
        ]
    )
    func refused(_ raw: String) {
        #expect(throws: ExchangeError(.badRequest)) { try EntryFilter(query: Query(parsing: raw)) }
    }

    @Test("an empty value asks for nothing")
    func empty() throws {
        #expect(try EntryFilter(query: Query(parsing: "meeting=&section=&limit=")) == EntryFilter())
    }

    @Test("more parameters than there can be are refused")
    func many() {
        let raw = (0..<65).map { "p\($0)=1" }.joined(separator: "&")
        #expect(throws: ExchangeError(.badRequest)) { try Query(parsing: raw) }
    }
}
