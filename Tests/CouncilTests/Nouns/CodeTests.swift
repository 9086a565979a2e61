import Council
import Testing

@Suite("Codes, audiences, subjects and roles")
struct CodeTests {
    @Test(
        "A jurisdiction's code is 1 to 24 lower-case letters, digits and inner hyphens; capitals are read as small ones",
        arguments: [
            ("on", "on"), ("ON", "on"), ("ircc", "ircc"), ("a", "a"), ("9", "9"), ("a-b", "a-b"), ("a--b", "a--b"),
            (String(repeating: "x", count: 24), String(repeating: "x", count: 24)), ("", nil), ("-", nil), ("-a", nil),
            ("a-", nil), ("a b", nil), (" on", nil), ("on\n", nil), ("on\u{0}", nil), ("qué", nil), ("o/n", nil),
            ("..", nil), ("a_b", nil), ("\u{212A}", nil), ("ｏｎ", nil), ("o\u{301}n", nil), ("ﬁ", nil),
            (String(repeating: "x", count: 25), nil), (String(repeating: "x", count: 100_000), nil),
        ] as [(String, String?)]
    )
    func jurisdiction(raw: String, expected: String?) {
        #expect(JurisdictionCode(rawValue: raw)?.rawValue == expected)
    }

    @Test(
        "A meeting's code is a year, a month and perhaps a suffix",
        arguments: [
            ("2018-02", true), ("2018-12", true), ("2000-01", true), ("2100-12", true), ("2018-02-special", true),
            ("2018-02-B", true), ("2018-00", false), ("2018-13", false), ("1999-12", false), ("2101-01", false),
            ("2018-2", false), ("18-02", false), ("2018", false), ("2018-", false), ("2018-02-", false),
            ("2018-0２", false), ("2018/02", false), ("2018-02/..", false), ("", false), ("+018-02", false),
            ("2018-+2", false), ("2018-02-" + String(repeating: "x", count: 25), false),
            ("2018-02-" + String(repeating: "x", count: 24), true),
        ]
    )
    func meeting(raw: String, isValid: Bool) {
        let code = MeetingCode(rawValue: raw)
        #expect((code != nil) == isValid)
        if isValid { #expect(code?.month == YearMonth(raw.prefix(7))) }
    }

    @Test("The other codes have their own lengths", arguments: [24, 40, 48])
    func lengths(limit: Int) {
        let longest = String(repeating: "x", count: limit)
        #expect((JurisdictionCode(rawValue: longest) != nil) == (limit <= 24))
        #expect((EntryID(rawValue: longest) != nil) == (limit <= 40))
        #expect((AccountID(rawValue: longest) != nil) == (limit <= 40))
        #expect((TopicCode(rawValue: longest) != nil) == (limit <= 48))
        #expect(TopicCode(rawValue: longest + "x") == nil || limit < 48)
    }

    @Test("Codes are read from JSON as they are from text, and refused alike")
    func json() throws {
        let codes = try Payload.decode([JurisdictionCode].self, from: Array(#"["on","QC"]"#.utf8))
        #expect(codes.map(\.rawValue) == ["on", "qc"])
        #expect(try Payload.encode(codes) == Array(#"["on","qc"]"#.utf8))
        for text in [#"["o n"]"#, #"[1]"#, #"[null]"#, #"[["on"]]"#] {
            #expect(throws: DecodingError.self) {
                try Payload.decode([JurisdictionCode].self, from: Array(text.utf8))
            }
        }
    }

    @Test(
        "An audience reads as it is written, and in no other spelling",
        arguments: [
            ("control", true), ("secretariat", true), ("jurisdiction/on", true), ("meeting/2018-02", true),
            ("Control", false), ("control/", false), ("control/x", false), ("jurisdiction", false),
            ("jurisdiction/", false), ("jurisdiction/ON", false), ("jurisdiction/on/x", false),
            ("meeting/2018-2", false),
            ("meeting/2018-02-X", false), ("meeting/on", false), ("", false), ("/", false), (" control", false),
            ("node/x", false), ("jurisdiction/on ", false),
        ]
    )
    func audience(raw: String, isValid: Bool) {
        #expect(Audience(raw)?.description == (isValid ? raw : nil))
    }

    @Test(
        "A subject reads as it is written, and in no other spelling",
        arguments: [
            ("council", true), ("jurisdiction/on", true), ("topic/queues", true), ("meeting/2018-02", true),
            ("2018-02/on", true), ("2018-02-special/on", true), ("Council", false), ("council/", false),
            ("jurisdiction/ON", false), ("topic/", false), ("meeting/2018-2", false), ("2018-02/ON", false),
            ("2018-02/", false), ("/on", false), ("2018-02/on/x", false), ("on/2018-02", false), ("", false),
            ("account/x", false), ("MEETING/2018-02", false),
        ]
    )
    func subject(raw: String, isValid: Bool) {
        #expect(Subject(raw)?.description == (isValid ? raw : nil))
    }

    @Test(
        "A role reads as it is written",
        arguments: [
            ("secretariat", true), ("member", true), ("auditor", true), ("administrator", true), ("contact:on", true),
            ("approver:qc", true), ("Secretariat", false), ("secretariat:on", false), ("contact", false),
            ("contact:", false), ("contact:o n", false), ("contact:on:qc", false), ("member:", false), ("", false),
            (":on", false), ("owner", false), ("contact: on", false),
        ]
    )
    func role(raw: String, isValid: Bool) throws {
        #expect(Role(raw)?.description == (isValid ? raw : nil))
        let json = try Payload.encode([raw])
        if isValid {
            let roles = try Payload.decode([Role].self, from: json)
            #expect(try Payload.encode(roles) == json)
        } else {
            #expect(throws: DecodingError.self) { try Payload.decode([Role].self, from: json) }
        }
    }

    @Test(
        "Of the languages a reader accepts, the one of ours that they prefer",
        arguments: [
            (nil, Language.english), ("", .english), ("fr", .french), ("en", .english), ("fr-CA", .french),
            ("FR-ca", .french), ("fr-CA,fr;q=0.9,en;q=0.8", .french), ("en;q=0.5, fr;q=0.9", .french),
            ("en;q=0.9,fr;q=0.5", .english), ("de, fr;q=0.1", .french), ("de", .english), ("*", .english),
            ("fr;q=0", .english), ("fr;q=0, en;q=0.1", .english), ("en;q=0.5,fr", .french), ("fr , en", .french),
            ("en ; q=0.3 , fr ; q=0.4", .french), ("en;Q=0.1, fr;q=0.5", .french), (";;;,,,", .english),
            ("fr;q=abc", .french), ("fr;q=nan, en;q=0.1", .english), ("en, fr", .english), ("fr, en", .french),
            (String(repeating: "de,", count: 1000) + "fr", .english),
        ] as [(String?, Language)]
    )
    func acceptLanguage(header: String?, expected: Language) {
        #expect(Language(acceptLanguage: header) == expected)
    }

    @Test("A locale or a tag names a language of ours, or none")
    func tags() {
        #expect(Language(tag: "fr_CA.UTF-8") == .french)
        #expect(Language(tag: "en-GB") == .english)
        #expect(Language(tag: "C") == nil)
        #expect(Language(tag: "") == nil)
        #expect(Language(tag: "de_DE") == nil)
        #expect(Language.english.other == .french)
        #expect(Language.french.other == .english)
    }
}
