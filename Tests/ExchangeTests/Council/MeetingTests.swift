import Council
import Exchange
import Testing

@Suite("Meetings and the roster")
struct MeetingTests {
    private static let code = MeetingCode(checked: "2019-02")

    @Test("The secretariat plans a meeting, and a code stands for one meeting only")
    func creating() async throws {
        try await World.with { world async throws in
            let meeting = World.meeting(Self.code)
            #expect(try await world.exchange.createMeeting(meeting, as: People.secretariat) == meeting)
            #expect(try await world.exchange.meeting(Self.code, as: People.auditor) == meeting)
            await expectRefusal(.alreadyExists) {
                try await world.exchange.createMeeting(meeting, as: People.secretariat)
            }
            for principal in [People.member, People.approverON, People.administrator, People.auditor] {
                await expectRefusal(.notAllowed) { try await world.exchange.createMeeting(meeting, as: principal) }
            }
            await expectRefusal(.notAllowed) {
                try await world.exchange.createMeeting(meeting, as: People.secretariat.with(.read, .submit))
            }
        }
    }

    @Test("A meeting needs a title in both languages, a call before its deadline, and a template that exists")
    func invalid() async throws {
        try await World.with { world in
            let good = World.meeting(Self.code)
            let bad = [
                good.with(title: Bilingual(en: "", fr: "Réunion")), good.with(title: Bilingual(en: "Meeting", fr: "")),
                good.with(opens: Timestamp(good.due.seconds + 1)),
                Meeting(
                    code: Self.code,
                    title: good.title,
                    date: good.date,
                    opens: good.opens,
                    due: good.due,
                    state: .planned,
                    template: "seven-part/9"
                ),
            ]
            for meeting in bad {
                await expectRefusal(.invalid) {
                    try await world.exchange.createMeeting(meeting, as: People.secretariat)
                }
            }
            await expectRefusal(.notFound) { try await world.exchange.meeting(Self.code, as: People.member) }
        }
    }

    @Test("A meeting goes its way, back only from closed to open", arguments: Meeting.State.allCases)
    func states(from: Meeting.State) async throws {
        let ways: [Meeting.State: [Meeting.State]] = [
            .planned: [], .open: [.open], .closed: [.open, .closed], .held: [.open, .closed, .held],
            .archived: [.open, .closed, .held, .archived],
        ]
        let successors: [Meeting.State: Set<Meeting.State>] = [
            .planned: [.open], .open: [.closed], .closed: [.open, .held], .held: [.archived], .archived: [],
        ]
        try await World.with { world in
            for state in ways[from] ?? [] {
                _ = try await world.exchange.setMeetingState(World.next, to: state, as: People.secretariat)
            }
            for state in Meeting.State.allCases where successors[from]?.contains(state) != true && state != from {
                await expectRefusal(.wrongState) {
                    try await world.exchange.setMeetingState(World.next, to: state, as: People.secretariat)
                }
            }
            let count = try await world.exchange.recordCount()
            let same = try await world.exchange.setMeetingState(World.next, to: from, as: People.secretariat)
            #expect(same.state == from)
            #expect(try await world.exchange.recordCount() == count)
            await expectRefusal(.notAllowed) {
                try await world.exchange.setMeetingState(World.next, to: .open, as: People.member)
            }
            await expectRefusal(.notFound) {
                try await world.exchange.setMeetingState(Self.code, to: .open, as: People.secretariat)
            }
        }
    }

    @Test("An extension is one jurisdiction's, and a new one takes the place of the old")
    func extending() async throws {
        try await World.with { world in
            func extend(_ code: JurisdictionCode, by days: Int64) async throws -> Meeting {
                try await world.exchange.extend(
                    World.current,
                    for: code,
                    until: Timestamp(World.due.seconds + days * 86_400),
                    reason: "Snow",
                    as: People.secretariat
                )
            }
            _ = try await extend(World.qc, by: 1)
            _ = try await extend(World.on, by: 2)
            let meeting = try await extend(World.qc, by: 3)
            #expect(meeting.extensions.map(\.jurisdiction) == [World.on, World.qc])
            #expect(meeting.due(for: World.qc) == Timestamp(World.due.seconds + 3 * 86_400))
            #expect(meeting.due(for: World.yt) == World.due)
            await expectRefusal(.notFound) { try await extend(JurisdictionCode(checked: "zz"), by: 1) }
            await expectRefusal(.notAllowed) {
                try await world.exchange.extend(
                    World.current,
                    for: World.on,
                    until: World.due,
                    reason: nil,
                    as: People.approverON
                )
            }
        }
    }

    @Test("The current meeting is the latest that is open, else the latest that has begun")
    func current() async throws {
        try await World.with { world in
            func current() async throws -> MeetingCode {
                try await world.exchange.currentMeeting(as: People.member).code
            }
            func set(_ code: MeetingCode, _ state: Meeting.State) async throws {
                _ = try await world.exchange.setMeetingState(code, to: state, as: People.secretariat)
            }
            #expect(try await current() == World.current)
            try await set(World.current, .closed)
            #expect(try await current() == World.past)
            try await set(World.past, .closed)
            #expect(try await current() == World.current)
            try await set(World.next, .open)
            #expect(try await current() == World.next)
            #expect(
                try await world.exchange.meetings(as: People.member).map(\.code)
                    == [World.next, World.current, World.past]
            )
        }
    }

    @Test("The secretariat keeps the roster; everybody with a role reads it")
    func roster() async throws {
        try await World.with { world in
            let renamed = Jurisdiction(
                code: World.on,
                names: [
                    .init(name: Bilingual(en: "Old name", fr: "Ancien nom"), from: nil),
                    .init(name: Bilingual(en: "New name", fr: "Nouveau nom"), from: World.begin),
                ],
                order: .municipal,
                precedence: 9
            )
            try await world.exchange.putJurisdiction(renamed, as: People.secretariat)
            for principal in [People.member, People.auditor, People.administrator, People.contactQC] {
                let roster = try await world.exchange.jurisdictions(as: principal)
                #expect(roster.map(\.code) == [World.qc, World.yt, World.on])
                #expect(roster.last == renamed)
            }
            await expectRefusal(.notAllowed) { try await world.exchange.jurisdictions(as: People.nobody) }
            await expectRefusal(.alreadyExists) {
                try await world.exchange.putJurisdiction(renamed, replacing: false, as: People.secretariat)
            }
            for principal in [People.member, People.approverON, People.administrator, People.auditor] {
                await expectRefusal(.notAllowed) { try await world.exchange.putJurisdiction(renamed, as: principal) }
                await expectRefusal(.notAllowed) {
                    try await world.exchange.putTopic(
                        Topic(code: TopicCode(checked: "x"), label: Bilingual(en: "x", fr: "x")),
                        as: principal
                    )
                }
            }
            for (names, precedence) in [
                ([], 1), ([Jurisdiction.DatedName(name: Bilingual(en: "A", fr: ""), from: nil)], 1),
                ([Jurisdiction.DatedName(name: Bilingual(en: "A", fr: "B"), from: nil)], 0),
            ] {
                let bad = Jurisdiction(code: World.on, names: names, order: .federal, precedence: precedence)
                await expectRefusal(.invalid) {
                    try await world.exchange.putJurisdiction(bad, as: People.secretariat)
                }
            }
        }
    }

    @Test("Topics and the council's profile are read by everybody with a role")
    func profile() async throws {
        try await World.with { world async throws in
            #expect(try await world.exchange.council(as: People.auditor) == World.profile)
            #expect(
                try await world.exchange.topics(as: People.contactON).map(\.code.rawValue) == ["letters", "queues"]
            )
            await expectRefusal(.notAllowed) { try await world.exchange.council(as: People.nobody) }
            await expectRefusal(.notAllowed) { try await world.exchange.topics(as: People.nobody) }
        }
    }
}
