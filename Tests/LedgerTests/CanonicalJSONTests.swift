import Ledger
import Testing

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    static let canonicalForms: [(text: String, canonical: String)] = [
        (" { \"b\" : 1 ,\n\t\"a\" : [ ] } ", #"{"a":[],"b":1}"#),
        (#"{"aa":1,"a":2,"B":3,"10":4,"1":5,"":6,"_":7}"#, #"{"":6,"1":5,"10":4,"B":3,"_":7,"a":2,"aa":1}"#),
        (#"{"a":{"z":1,"y":{}},"\u0062":true}"#, #"{"a":{"y":{},"z":1},"b":true}"#),
        (#""\u0022\u005c\/\u002F""#, #""\"\\//""#),
        (#""\u0008\u0009\u000a\u000c\u000d""#, #""\b\t\n\f\r""#),
        (#""\u0000\u0001\u000B\u001F\u007f""#, "\"\\u0000\\u0001\\u000b\\u001f\u{7F}\""),
        (#""\u20ac\u00E9\u2028""#, "\"€é\u{2028}\""),
        (#""\ud83d\ude00\uDBFF\uDFFF""#, "\"😀\u{10FFFF}\""),
        ("9007199254740991", "9007199254740991"),
        ("-9007199254740991", "-9007199254740991"),
        ("0", "0"),
        ("[true,false]", "[true,false]"),
    ]

    @Test("A value is written in its one canonical form", arguments: canonicalForms)
    func canonicalForm(_ text: String, _ canonical: String) throws {
        let value = try CanonicalJSON(parsing: Array(text.utf8))
        #expect(String(decoding: try value.encoded(), as: UTF8.self) == canonical)
        #expect(try CanonicalJSON(canonical: Array(canonical.utf8)) == value)
        if text != canonical {
            #expect(throws: RecordError.notCanonical) { try CanonicalJSON.check(Array(text.utf8)) }
        }
    }

    static let refusals: [(text: String, fault: RecordError)] = [
        ("", .notJSON(at: 0)),
        ("{", .notJSON(at: 1)),
        ("{}{}", .notJSON(at: 2)),
        ("{\"a\":1,}", .notJSON(at: 7)),
        ("[1,]", .notJSON(at: 3)),
        ("[1 2]", .notJSON(at: 3)),
        ("{\"a\" 1}", .notJSON(at: 5)),
        ("{a:1}", .notJSON(at: 1)),
        ("tru", .notJSON(at: 0)),
        ("\u{FEFF}{}", .notJSON(at: 0)),
        ("\"", .notJSON(at: 1)),
        ("\"\n\"", .notJSON(at: 1)),
        (#""\x""#, .notJSON(at: 2)),
        (#""\"#, .notJSON(at: 2)),
        (#""\u12g4""#, .notJSON(at: 5)),
        (#""\ud83d""#, .notJSON(at: 3)),
        (#""\ud83dx""#, .notJSON(at: 3)),
        (#""\ud83d\ud83d""#, .notJSON(at: 3)),
        (#""\ude00""#, .notJSON(at: 3)),
        ("01", .notJSON(at: 0)),
        ("-", .notJSON(at: 1)),
        ("+1", .notJSON(at: 0)),
        (".5", .notJSON(at: 0)),
        ("1.0", .badNumber),
        ("1e3", .badNumber),
        ("-0", .badNumber),
        ("9007199254740992", .badNumber),
        ("-9007199254740992", .badNumber),
        (String(repeating: "9", count: 400), .badNumber),
        ("null", .nullValue),
        (#"{"a":null}"#, .nullValue),
        (#"{"a":1,"b":2,"a":1}"#, .duplicateKey("a")),
        (#"{"a":1,"\u0061":1}"#, .duplicateKey("a")),
        (#"{"é":1}"#, .nonASCIIKey),
        ("\"e\u{301}\"", .notNormalized),
        (#""e\u0301""#, .notNormalized),
        ("\"\u{212B}\"", .notNormalized),
        ("\"\u{1100}\u{1161}\"", .notNormalized),
        ("\"q\u{307}\u{323}\"", .notNormalized),
    ]

    @Test("Text outside the subset is refused for its own reason", arguments: refusals)
    func refusal(_ text: String, _ fault: RecordError) {
        #expect(throws: fault) { try CanonicalJSON(parsing: Array(text.utf8)) }
    }

    static let brokenUTF8: [[UInt8]] = [
        [0x22, 0xFF, 0x22],
        [0x22, 0xC0, 0x80, 0x22],
        [0x22, 0xED, 0xA0, 0x80, 0x22],
        [0x22, 0xE2, 0x82, 0x22],
        [0x22, 0xE2, 0x82, 0x5C, 0x6E, 0x22],
        [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
    ]

    @Test("Bytes that are no UTF-8 are refused inside strings", arguments: brokenUTF8)
    func brokenBytes(_ bytes: [UInt8]) {
        #expect(throws: RecordError.notUTF8) { try CanonicalJSON(parsing: bytes) }
    }

    @Test("Sixteen levels are read and written, seventeen are not")
    func depth() throws {
        func nested(_ levels: Int) -> [UInt8] {
            Array((String(repeating: "[", count: levels) + String(repeating: "]", count: levels)).utf8)
        }
        let deepest = try CanonicalJSON(canonical: nested(16))
        #expect(throws: RecordError.tooDeep) { try CanonicalJSON(parsing: nested(17)) }
        #expect(throws: RecordError.tooDeep) { try CanonicalJSON(parsing: nested(60_000)) }
        #expect(throws: RecordError.tooDeep) { try CanonicalJSON.array([deepest]).encoded() }
        #expect(throws: RecordError.tooDeep) { try CanonicalJSON.object(["a": deepest]).encoded() }
    }

    static let unwritable: [(value: CanonicalJSON, fault: RecordError)] = [
        (.integer(9_007_199_254_740_992), .badNumber),
        (.integer(.min), .badNumber),
        (.string("e\u{301}"), .notNormalized),
        (.object(["é": .integer(1)]), .nonASCIIKey),
    ]

    @Test("Nothing is written that would be refused when read", arguments: unwritable)
    func refusalToWrite(_ value: CanonicalJSON, _ fault: RecordError) {
        #expect(throws: fault) { try value.encoded() }
    }

    @Test("What is written reads back as the same value", arguments: SeededGenerator.seeds)
    func roundTrip(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let value = Self.value(depth: 0, using: &generator)
            #expect(try CanonicalJSON(canonical: try value.encoded()) == value, "seed \(seed)")
        }
    }

    @Test("Any bytes are read or refused, and what is read can be written", arguments: SeededGenerator.seeds)
    func anyBytes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let alphabet = Array(#"{}[]",:\u019e-.tfn é"#.utf8)
        for _ in 0..<2_000 {
            let count = Int.random(in: 0..<24, using: &generator)
            let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            guard let value = try? CanonicalJSON(parsing: bytes) else { continue }
            #expect(try CanonicalJSON(canonical: try value.encoded()) == value, "seed \(seed), \(bytes)")
        }
    }

    private static func value(depth: Int, using generator: inout SeededGenerator) -> CanonicalJSON {
        switch Int.random(in: 0..<(depth < 4 ? 5 : 3), using: &generator) {
        case 0: .integer(.random(in: CanonicalJSON.integers, using: &generator))
        case 1: .string(string(using: &generator))
        case 2: .bool(.random(using: &generator))
        case 3:
            .array(
                (0..<Int.random(in: 0..<4, using: &generator)).map { _ in value(depth: depth + 1, using: &generator) }
            )
        default:
            .object(
                Dictionary(
                    (0..<Int.random(in: 0..<4, using: &generator)).map { _ in
                        (name(using: &generator), value(depth: depth + 1, using: &generator))
                    },
                    uniquingKeysWith: { first, _ in first }
                )
            )
        }
    }

    private static func name(using generator: inout SeededGenerator) -> String {
        String(decoding: (0..<3).map { _ in UInt8.random(in: 0..<0x80, using: &generator) }, as: UTF8.self)
    }

    /// Letters that no neighbour composes with, so that every string of them is normalized.
    private static func string(using generator: inout SeededGenerator) -> String {
        let letters = Array("aÉœ€😀가\"\\\u{0}\u{1F}\u{7F}/’«\u{A0}»")
        return String(
            (0..<Int.random(in: 0..<12, using: &generator)).compactMap { _ in letters.randomElement(using: &generator) }
        )
    }
}
