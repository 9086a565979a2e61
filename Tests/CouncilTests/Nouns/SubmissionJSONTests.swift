import Council
import Foundation
import Testing

@Suite("A submission as JSON")
struct SubmissionJSONTests {
    /// One entry that says everything an entry can say.
    private static let fullEntry = Entry(
        id: EntryID(checked: "e1"),
        role: .leadIn,
        title: Text(
            "A title",
            in: .english,
            translation: .init(text: "Un titre", status: .human, of: Text("A title", in: .english).digest)
        ),
        body: Text("Un corps\nen deux lignes — œuvre", in: .french),
        marker: "a)",
        topics: [TopicCode(checked: "queues")],
        lineage: Lineage(meeting: MeetingCode(checked: "2017-09"), entry: EntryID(checked: "p1"), outcome: .achieved),
        horizon: Horizon(from: YearMonth("2018-04"), to: nil),
        offer: Offer(kind: .tool, format: .material, minutes: 20, language: .both, readyWhen: YearMonth("2018-05")),
        ask: Ask(kind: .partners, help: Text("Help", in: .english)),
        children: [Entry(id: EntryID(checked: "e2"), body: Text("Child", in: .english))]
    )

    private static let full = Submission(
        contacts: [
            Contact(
                name: "Robin Example",
                title: "Director",
                organization: "Ministry",
                email: "robin@example.org",
                phone: "613-555-0101",
                language: .french
            )
        ],
        sections: [
            .init(key: .priorities, entries: [fullEntry]), .init(key: .challenges, nothingToReport: true),
        ]
    )

    private static func decode(_ json: String) throws -> Submission {
        try Payload.decode(Submission.self, from: Array(json.utf8))
    }

    @Test("What is written is read back, and equal values are equal bytes")
    func roundTrip() throws {
        let bytes = try Payload.encode(Self.full)
        let read = try Payload.decode(Submission.self, from: bytes)
        #expect(read == Self.full)
        #expect(try Payload.encode(read) == bytes)
        let entry = try Payload.decode(Entry.self, from: Payload.encode(Self.fullEntry))
        #expect(entry == Self.fullEntry)
    }

    @Test("All four parts are there, in the order of the form, whatever was sent")
    func parts() throws {
        for json in [
            #"{}"#, #"{"sections":[]}"#, #"{"sections":[{"key":"challenges"},{"key":"achievements"}]}"#,
            #"{"contacts":[],"template":"four-part/1"}"#,
        ] {
            let submission = try Self.decode(json)
            #expect(submission.sections.map(\.key) == SectionKey.allCases)
            #expect(submission == Submission())
        }
        #expect(Self.full.entries.map(\.entry.id.rawValue) == ["e1", "e2"])
        #expect(Self.full[.challenges].nothingToReport)
    }

    @Test("Keys that nobody knows are passed over, at every level")
    func unknownKeys() throws {
        let submission = try Self.decode(
            #"""
            {"later":1,"sections":[{"key":"sharing","later":[1,{"x":null}],"entries":[
            {"id":"e1","later":true,"body":{"language":"en","text":"Words","later":{}}}]}]}
            """#
        )
        #expect(submission[.sharing].entries.first?.body?.text == "Words")
    }

    @Test("A part that stands twice, and entries of one name, are refused")
    func duplicates() throws {
        #expect(throws: DecodingError.self) {
            try Self.decode(#"{"sections":[{"key":"sharing"},{"key":"sharing"}]}"#)
        }
        let twice = try Self.decode(
            #"""
            {"sections":[{"key":"sharing","entries":[{"id":"e1","body":{"language":"en","text":"One"}}]},
            {"key":"priorities","entries":[{"id":"E1","body":{"language":"en","text":"Two"}}]}]}
            """#
        )
        let meeting = Meeting(
            code: MeetingCode(checked: "2018-02"),
            title: Bilingual(en: "M", fr: "R"),
            date: Timestamp(0),
            opens: Timestamp(0),
            due: Timestamp(0),
            state: .open
        )
        let findings = SubmissionValidator.validate(
            twice,
            for: meeting,
            jurisdiction: JurisdictionCode(checked: "on"),
            known: []
        )
        #expect(findings.contains { $0.code == .duplicateEntry && $0.severity == .error })
    }

    @Test(
        "What has another form is refused",
        arguments: [
            "", "null", "[]", "1", "{", #"{"sections":{}}"#, #"{"sections":[{"key":"other"}]}"#,
            #"{"sections":[{}]}"#, #"{"sections":[null]}"#, #"{"contacts":[{}]}"#, #"{"contacts":[{"name":1}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"a b"}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","role":"boss"}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","body":"words"}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","body":{"language":"de","text":"Wort"}}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","horizon":{"from":"2018-13"}}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","offer":{"kind":"x"}}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","topics":["É"]}]}]}"#,
            #"{"sections":[{"key":"sharing","entries":[{"id":"e1","offer":{"kind":"tool","format":"remote","language":"en","minutes":1e300}}]}]}"#,
            "\u{FEFF}\u{FEFF}{}", "{\"contacts\":[{\"name\":\"\\ud800\"}]}",
        ]
    )
    func malformed(json: String) {
        #expect(throws: (any Error).self) { try Self.decode(json) }
    }

    /// Entries nested so many levels deep.
    private static func nested(_ levels: Int) -> String {
        #"{"sections":[{"key":"sharing","entries":["#
            + String(repeating: #"{"id":"e1","children":["#, count: levels) + String(repeating: "]}", count: levels)
            + "]}]}"
    }

    @Test("Entries nest eight levels deep, a few more are named by the validator, and beyond that nothing is read")
    func depth() throws {
        var level = try Self.decode(Self.nested(8))[.sharing].entries
        var depth = 0
        while let entry = level.first {
            depth += 1
            level = entry.children
        }
        #expect(depth == 8)
        for levels in [12, 20, 100, 250] {
            #expect(throws: DecodingError.self, "\(levels) levels") { try Self.decode(Self.nested(levels)) }
        }
    }

    @Test("A document nested without end is refused, and nothing breaks", arguments: [1000, 10_000, 200_000])
    func endless(levels: Int) {
        let documents = [
            Self.nested(levels), String(repeating: "[", count: levels), String(repeating: #"{"x":"#, count: levels),
            #"{"later":"# + String(repeating: "[", count: levels) + String(repeating: "]", count: levels) + "}",
        ]
        for document in documents { #expect(throws: (any Error).self) { try Self.decode(document) } }
    }

    @Test("A text is current in the other language until its source changes")
    func translation() {
        let source = "Queues"
        let digest = Text(source, in: .english).digest
        for (status, expected) in [
            (Text.Translation.Status.machine, TranslationStatus.machine), (.human, .human), (.approved, .approved),
        ] {
            let text = Text(source, in: .english, translation: .init(text: "Files", status: status, of: digest))
            #expect(text.translationStatus == expected)
            #expect(text.inLanguage(.french) == ("Files", .french))
            #expect(text.inLanguage(.english) == ("Queues", .english))
            let stale = Text("Long queues", in: .english, translation: text.translation)
            #expect(stale.translationStatus == .stale)
            #expect(stale.inLanguage(.french) == ("Long queues", .english))
        }
        #expect(Text(source, in: .english).translationStatus == .none)
        #expect(Text(source, in: .english).inLanguage(.french) == ("Queues", .english))
        #expect(Text("e\u{301}", in: .french).digest == Text("é", in: .french).digest)
    }
}
