import Council
import Testing

@Suite("Jurisdictions and meetings")
struct NounTests {
    private static let on = JurisdictionCode(checked: "on")

    @Test("A jurisdiction bears the name that held at the time")
    func names() {
        let jurisdiction = Jurisdiction(
            code: Self.on,
            names: [
                .init(name: Bilingual(en: "Third", fr: "Troisième"), from: Timestamp(200)),
                .init(name: Bilingual(en: "First", fr: "Premier"), from: nil),
                .init(name: Bilingual(en: "Second", fr: "Deuxième"), from: Timestamp(100)),
            ],
            order: .federal,
            precedence: 1
        )
        #expect(jurisdiction.name(at: Timestamp(99)).en == "First")
        #expect(jurisdiction.name(at: Timestamp(100)).en == "Second")
        #expect(jurisdiction.name(at: Timestamp(199)).en == "Second")
        #expect(jurisdiction.name(at: Timestamp(200)).en == "Third")
        #expect(jurisdiction.name().en == "Third")
        let late = Jurisdiction(
            code: Self.on,
            names: [.init(name: Bilingual(en: "Only", fr: "Seul"), from: Timestamp(100))],
            order: .federal,
            precedence: 1
        )
        #expect(late.name(at: Timestamp(1)).en == "Only")
        #expect(Jurisdiction(code: Self.on, names: [], order: .federal, precedence: 1).name().en == "on")
    }

    private static func meeting(_ state: Meeting.State, until: Int64? = nil) -> Meeting {
        Meeting(
            code: MeetingCode(checked: "2018-02"),
            title: Bilingual(en: "M", fr: "R"),
            date: Timestamp(1000),
            opens: Timestamp(0),
            due: Timestamp(100),
            state: state,
            extensions: until.map { [.init(jurisdiction: on, until: Timestamp($0), reason: nil)] } ?? []
        )
    }

    @Test(
        "A meeting takes submissions while it is open, and while closed where an extension runs",
        arguments: [
            (Meeting.State.planned, nil, 50, false), (.planned, 500, 50, false), (.open, nil, 50, true),
            (.open, nil, 5000, true), (.closed, nil, 50, false), (.closed, 500, 499, true), (.closed, 500, 500, true),
            (.closed, 500, 501, false), (.held, 500, 50, false), (.archived, 500, 50, false),
        ] as [(Meeting.State, Int64?, Int64, Bool)]
    )
    func accepts(state: Meeting.State, until: Int64?, at: Int64, isTaken: Bool) {
        let meeting = Self.meeting(state, until: until)
        #expect(meeting.accepts(from: Self.on, at: Timestamp(at)) == isTaken)
        let other = JurisdictionCode(checked: "qc")
        #expect(meeting.accepts(from: other, at: Timestamp(at)) == (state == .open))
    }

    @Test("An extension puts a deadline off and never brings it forward")
    func due() {
        #expect(Self.meeting(.open).due(for: Self.on) == Timestamp(100))
        #expect(Self.meeting(.open, until: 500).due(for: Self.on) == Timestamp(500))
        #expect(Self.meeting(.open, until: 50).due(for: Self.on) == Timestamp(100))
        #expect(Self.meeting(.open, until: 500).due(for: JurisdictionCode(checked: "qc")) == Timestamp(100))
    }

    @Test("Meetings and jurisdictions are read back as they were written, with what may be left out left out")
    func json() throws {
        let meeting = Self.meeting(.closed, until: 500)
        #expect(try Payload.decode(Meeting.self, from: Payload.encode(meeting)) == meeting)
        let short = try Payload.decode(
            Meeting.self,
            from: Array(
                #"""
                {"code":"2018-02","title":{"en":"M","fr":"R"},"date":"2018-02-20","opens":"2018-01-01",
                "due":"2018-02-01T17:00:00-05:00"}
                """#.utf8
            )
        )
        #expect(short.state == .planned)
        #expect(short.template == SharingTemplate.current.version)
        #expect(short.extensions.isEmpty)
        let jurisdiction = try Payload.decode(
            Jurisdiction.self,
            from: Array(
                #"{"code":"ON","names":[{"name":{"en":"A","fr":"B"}}],"order":"provincial","precedence":3}"#.utf8
            )
        )
        #expect(jurisdiction.code == Self.on)
        #expect(!jurisdiction.sharesProgress)
        #expect(jurisdiction.aliases.isEmpty)
        #expect(try Payload.decode(Jurisdiction.self, from: Payload.encode(jurisdiction)) == jurisdiction)
    }

    @Test("A title in one language is none")
    func bilingual() {
        for text in [#"{"en":"A"}"#, #"{"fr":"B"}"#, #"{}"#, #""A""#] {
            #expect(throws: DecodingError.self) { try Payload.decode(Bilingual.self, from: Array(text.utf8)) }
        }
    }
}
