import Council
import Ledger
import Testing

@Suite("The fold")
struct FoldTests {
    private static let on = JurisdictionCode(checked: "on")
    private static let winter = MeetingCode(checked: "2018-02")
    private static let subject = Subject.submission(winter, on)
    private static let due = Timestamp(1_517_000_000)

    /// Records with what they say, made by hand.
    private struct Book {
        var records: [CouncilRecord] = []
        var payloads: [RecordID: [UInt8]] = [:]

        @discardableResult
        mutating func add(
            _ kind: RecordKind,
            _ audience: Audience,
            _ payload: some Encodable,
            at seconds: Int64 = 0,
            after parents: RecordID...
        ) throws -> RecordID {
            let id = RecordID(hashing: Array("record \(records.count)".utf8))
            let at = Timestamp(FoldTests.due.seconds + seconds)
            records.append(
                CouncilRecord(
                    id: id,
                    kind: kind,
                    audience: audience,
                    subject: FoldTests.subject,
                    at: at,
                    parents: parents.sorted()
                )
            )
            payloads[id] = try Payload.encode(payload)
            return id
        }

        func editions(_ meeting: Meeting? = FoldTests.meeting()) throws -> [Edition] {
            try Fold.editions(FoldTests.winter, FoldTests.on, of: records, meeting: meeting) { payloads[$0] }
        }

        func edition(_ lane: Edition.Lane, _ meeting: Meeting? = FoldTests.meeting()) throws -> Edition? {
            try editions(meeting).first { $0.lane == lane }
        }
    }

    private static func meeting(_ extensions: [Meeting.Extension] = []) -> Meeting {
        Meeting(
            code: winter,
            title: Bilingual(en: "Winter", fr: "Hiver"),
            date: due,
            opens: due,
            due: due,
            state: .open,
            extensions: extensions
        )
    }

    private static func text(_ words: String, onBehalf: Bool? = nil) -> Payload.Text {
        let entry = Entry(id: EntryID(checked: "e1"), body: Text(words, in: .english))
        return Payload.Text(
            by: AccountID(checked: "p-1"),
            onBehalf: onBehalf,
            submission: Submission(sections: [.init(key: .achievements, entries: [entry])])
        )
    }

    private static func about(_ id: RecordID, because reason: String? = nil) -> Payload.Reference {
        Payload.Reference(by: AccountID(checked: "p-2"), revision: id.description, reason: reason)
    }

    private static let council = Audience.meeting(winter)
    private static let own = Audience.jurisdiction(on)

    @Test("The last text handed in stands, late or not by the deadline that holds for its jurisdiction")
    func submitted() throws {
        var book = Book()
        #expect(try book.editions().isEmpty)
        let first = try book.add(.submitted, Self.council, Self.text("one"), at: -10)
        #expect(try book.edition(.council)?.late == false)
        let second = try book.add(.submitted, Self.council, Self.text("two", onBehalf: true), at: 10, after: first)
        let edition = try #require(try book.edition(.council))
        #expect(edition.revision == second)
        #expect(edition.head == second)
        #expect(edition.state == .submitted)
        #expect(edition.late)
        #expect(edition.onBehalf)
        #expect(edition.submission == Self.text("two").submission)
        let later = Meeting.Extension(jurisdiction: Self.on, until: Timestamp(Self.due.seconds + 10), reason: nil)
        #expect(try book.edition(.council, Self.meeting([later]))?.late == false)
        #expect(try book.edition(.council, nil)?.late == false)
        #expect(try book.edition(.draft) == nil)
    }

    @Test("A return or a withdrawal keeps the text it is about, and its lateness, under a new state")
    func settled() throws {
        for (kind, state) in [(RecordKind.returned, SubmissionState.returned), (.withdrawn, .withdrawn)] {
            var book = Book()
            let text = try book.add(.submitted, Self.council, Self.text("one"), at: -10)
            let end = try book.add(kind, Self.council, Self.about(text), at: 10, after: text)
            let edition = try #require(try book.edition(.council))
            #expect(edition.state == state)
            #expect(edition.revision == text)
            #expect(edition.head == end)
            #expect(edition.at == Timestamp(Self.due.seconds + 10))
            #expect(!edition.late)
            let again = try book.add(.submitted, Self.council, Self.text("two"), at: 11, after: end)
            #expect(try book.edition(.council)?.revision == again)
            #expect(try book.edition(.council)?.state == .submitted)
        }
    }

    @Test("A return of a text that has not arrived shows nothing, until the text arrives")
    func textLater() throws {
        var book = Book()
        let text = RecordID(hashing: Array("elsewhere".utf8))
        try book.add(.returned, Self.council, Self.about(text), after: text)
        #expect(try book.edition(.council) == nil)
    }

    @Test("A purged or unreadable text shows nothing")
    func purged() throws {
        var book = Book()
        let text = try book.add(.submitted, Self.council, Self.text("one"))
        book.payloads[text] = nil
        #expect(try book.edition(.council) == nil)
        book.payloads[text] = Array(#"{"of":"a later version"}"#.utf8)
        #expect(try book.edition(.council) == nil)
    }

    @Test("A draft is open until it is filed, and again when another is saved, in one and the same second")
    func drafts() throws {
        var book = Book()
        let first = try book.add(.draft, Self.own, Self.text("one"))
        #expect(try book.edition(.draft)?.revision == first)
        let filed = try book.add(.filed, Self.own, Self.about(first), after: first)
        #expect(try book.edition(.draft) == nil)
        // The council's server appends the reason in the jurisdiction's lane, and the next draft follows that.
        let reason = try book.add(.returnReason, Self.own, Self.about(first, because: "Why"), after: filed)
        #expect(try book.edition(.draft) == nil)
        let second = try book.add(.draft, Self.own, Self.text("two"), after: reason)
        #expect(try book.edition(.draft)?.revision == second)
        #expect(try book.edition(.draft)?.submission == Self.text("two").submission)
        #expect(try book.edition(.draft)?.conflicts.isEmpty == true)
        #expect(try book.edition(.draft)?.late == false)
        let third = try book.add(.filed, Self.own, Self.about(second), after: second)
        #expect(try book.edition(.draft) == nil)
        #expect(third != filed)
    }

    @Test("A draft that was returned into and redrafted never conflicts with what it follows", arguments: 0..<16)
    func redraft(round: Int) throws {
        // Ids are hashes: each round gives another order of ids within the second.
        var book = Book()
        for _ in 0..<round { try book.add(.submitted, Self.council, Self.text("filler")) }
        let first = try book.add(.draft, Self.own, Self.text("one"))
        let reason = try book.add(.returnReason, Self.own, Self.about(first), after: first)
        let second = try book.add(.draft, Self.own, Self.text("two"), after: reason)
        let edition = try #require(try book.edition(.draft))
        #expect(edition.revision == second)
        #expect(edition.conflicts.isEmpty)
        #expect(edition.submission == Self.text("two").submission)
    }

    @Test("Records of another meeting's or jurisdiction's audience are not taken in")
    func otherAudiences() throws {
        var book = Book()
        try book.add(.submitted, .meeting(MeetingCode(checked: "2018-09")), Self.text("one"))
        try book.add(.submitted, Self.own, Self.text("two"))
        try book.add(.draft, .jurisdiction(JurisdictionCode(checked: "qc")), Self.text("three"))
        try book.add(.draft, Self.council, Self.text("four"))
        try book.add(.submitted, .control, Self.text("five"))
        #expect(try book.editions().isEmpty)
    }

    @Test("The order of arrival makes no difference")
    func orderOfArrival() throws {
        var book = Book()
        let a = try book.add(.draft, Self.own, Self.text("one"))
        let b = try book.add(.submitted, Self.council, Self.text("one"), at: 1)
        try book.add(.filed, Self.own, Self.about(b), at: 1, after: a)
        let c = try book.add(.submitted, Self.council, Self.text("two"), at: 2, after: b)
        try book.add(.submitted, Self.council, Self.text("three"), at: 2, after: b)
        try book.add(.draft, Self.own, Self.text("four"), at: 3)
        let expected = try book.editions()
        #expect(expected.count == 2)
        #expect(expected.first { $0.lane == .council }?.conflicts.isEmpty == false)
        #expect(c != b)
        let records = book.records
        for shift in records.indices {
            var turned = book
            turned.records = Array(records[shift...] + records[..<shift])
            #expect(try turned.editions() == expected)
            turned.records.reverse()
            #expect(try turned.editions() == expected)
        }
    }

    @Test("Heads are what no other names, the greatest last by time, then by id")
    func heads() throws {
        var book = Book()
        let a = try book.add(.submitted, Self.council, Self.text("a"), at: 5)
        let b = try book.add(.submitted, Self.council, Self.text("b"), at: 3, after: a)
        let c = try book.add(.submitted, Self.council, Self.text("c"), at: 3, after: a)
        let d = try book.add(.submitted, Self.council, Self.text("d"), at: 1)
        #expect(CouncilRecord.heads(of: book.records).map(\.id) == [d] + [b, c].sorted())
        #expect(CouncilRecord.heads(of: []).isEmpty)
    }

    @Test("The newest value that can be read stands, a head before what it follows, whatever their clocks say")
    func latest() throws {
        var book = Book()
        func name(_ book: Book) throws -> String? {
            try Fold.latest(Topic.self, of: book.records) { book.payloads[$0] }?.label.en
        }
        func topic(_ name: String) -> Topic {
            Topic(code: TopicCode(checked: "x"), label: Bilingual(en: name, fr: name))
        }
        #expect(try name(book) == nil)
        let a = try book.add(.topic, .control, topic("a"), at: 100)
        let b = try book.add(.topic, .control, topic("b"), at: 50, after: a)
        #expect(try name(book) == "b")
        book.payloads[b] = nil
        #expect(try name(book) == "a")
        book.payloads[b] = Array(#"{"of":"a later version"}"#.utf8)
        #expect(try name(book) == "a")
        book.payloads[a] = nil
        #expect(try name(book) == nil)
    }

    @Test(
        "A line of history tells the kind's state, and whether there is a text to read",
        arguments: [
            (RecordKind.draft, SubmissionState.draft, true), (.submitted, .submitted, true),
            (.returned, .returned, false), (.returnReason, .returned, false), (.withdrawn, .withdrawn, false),
        ]
    )
    func history(kind: RecordKind, state: SubmissionState, hasText: Bool) throws {
        var book = Book()
        let id = try book.add(kind, Self.own, Self.about(RecordID(hashing: []), because: "Why"), at: 7)
        let line = try #require(Fold.historyLine(of: book.records[0], payload: book.payloads[id]))
        #expect(line.revision == id.description)
        #expect(line.state == state)
        #expect(line.hasText == hasText)
        #expect(line.by == AccountID(checked: "p-2"))
        #expect(line.reason == "Why")
        #expect(line.at == Timestamp(Self.due.seconds + 7))
        #expect(!line.late)
        let purged = try #require(Fold.historyLine(of: book.records[0], payload: nil))
        #expect(!purged.hasText)
        #expect(purged.by == nil)
    }

    @Test("Other records make no line", arguments: [RecordKind.filed, .council, .jurisdiction, .topic, .meeting])
    func noLine(kind: RecordKind) throws {
        var book = Book()
        try book.add(kind, Self.own, Self.text("x"))
        #expect(Fold.historyLine(of: book.records[0], payload: nil) == nil)
    }

    @Test("A record of the ledger is read by its header, and one of another kind is left alone")
    func reading() throws {
        let key = try SigningKey(seed: Array(repeating: 3, count: 32))
        func record(_ type: String, _ audience: String, _ subject: String) throws -> Record {
            try Record.sign(
                .init(audience: audience, type: type, subject: subject, timestamp: 1_517_000_000),
                body: nil,
                with: key
            )
        }
        let good = try #require(CouncilRecord(record("submission.draft", "jurisdiction/on", "2018-02/on")))
        #expect(good.kind == .draft)
        #expect(good.audience == Self.own)
        #expect(good.subject == Self.subject)
        #expect(good.at == Timestamp(1_517_000_000))
        for (type, audience, subject) in [
            ("submission.other", "jurisdiction/on", "2018-02/on"),
            ("submission.draft", "jurisdiction/ON", "2018-02/on"),
            ("submission.draft", "everybody", "2018-02/on"), ("submission.draft", "jurisdiction/on", "2018-2/on"),
            ("submission.draft", "jurisdiction/on", "2018-02/ON"),
        ] {
            #expect(CouncilRecord(try record(type, audience, subject)) == nil)
        }
    }
}
