import Council
import ExchangeAPI
import Synchronization
import Testing

/// A running council in which every situation of the table has been brought about over HTTP, and what was planted.
final class AccessWorld: Sendable {
    let council: CouncilFolder
    let wire: Wire

    /// One planted text: where it was planted.
    struct Trace: Hashable, Sendable {
        let meeting: MeetingCode
        let situation: Situation
        let text: Planted
    }

    private struct State {
        /// Words and revisions, each with the text that it gives away.
        var traces: [String: Trace] = [:]
        var revisions: [Trace: String] = [:]
        var meetings = 0
    }

    private let state = Mutex(State())

    /// The meetings in which what is only read stands.
    static let meetings: [Stage: MeetingCode] = [
        .planned: MeetingCode(checked: "2032-01"), .open: MeetingCode(checked: "2031-05"),
        .closed: MeetingCode(checked: "2030-10"), .extended: MeetingCode(checked: "2030-11"),
    ]

    init(_ council: CouncilFolder, _ wire: Wire) {
        self.council = council
        self.wire = wire
    }

    /// Brings about every situation, in every kind of meeting.
    func prepare() async throws {
        for (stage, meeting) in Self.meetings.sorted(by: { $0.value < $1.value }) {
            try await prepare(meeting, stage: stage, situations: Situation.allCases)
        }
    }

    /// Makes a meeting of its own for one write, in the situation and stage that the write is to find.
    func fresh(_ situation: Situation, _ stage: Stage) async throws -> MeetingCode {
        let number = state.withLock { state in
            state.meetings += 1
            return state.meetings
        }
        let meeting = MeetingCode(checked: "2040-01-w\(number)")
        try await prepare(meeting, stage: stage, situations: [situation])
        return meeting
    }

    /// The revision that a planted text stands in.
    func revision(of text: Planted, in situation: Situation, for meeting: MeetingCode) -> String {
        state.withLock { $0.revisions[Trace(meeting: meeting, situation: situation, text: text)] ?? "" }
    }

    /// The planted text that a word or a revision gives away.
    func trace(_ token: String) -> Trace? { state.withLock { $0.traces[token] } }

    private func prepare(_ meeting: MeetingCode, stage: Stage, situations: [Situation]) async throws {
        try await create(meeting)
        guard stage != .planned else { return }
        try await done(.post("\(Path.meeting(meeting))/open"), by: "secretariat")
        let elsewhere = Path.submission(meeting, CouncilFolder.elsewhere)
        try await done(
            .submit(elsewhere, saying: Words.elsewhere(for: meeting)),
            by: "approver-\(CouncilFolder.elsewhere)"
        )
        for situation in situations { try await bringAbout(situation, for: meeting) }
        guard stage != .open else { return }
        try await done(.post("\(Path.meeting(meeting))/close"), by: "secretariat")
        guard stage == .extended else { return }
        for situation in situations {
            try await done(.extend(meeting, CouncilFolder.jurisdiction(in: situation)), by: "secretariat")
        }
    }

    func create(_ meeting: MeetingCode) async throws {
        try await done(.createMeeting(meeting), by: "secretariat")
    }

    private func bringAbout(_ situation: Situation, for meeting: MeetingCode) async throws {
        let jurisdiction = CouncilFolder.jurisdiction(in: situation)
        let path = Path.submission(meeting, jurisdiction)
        let (contact, approver) = ("contact-\(jurisdiction)", "approver-\(jurisdiction)")
        func word(_ text: Planted) -> String { Words.of(text, in: situation, for: meeting) }
        for text in situation.planted {
            switch text {
            case .draft, .redraft:
                let answer = try await done(.saveDraft(path, saying: word(text)), by: contact)
                let saved = try WireJSON.decode(DraftSaved.self, from: answer.body)
                plant(text, situation, meeting, revision: saved.revision)
            case .submitted, .superseded, .returned, .withdrawn:
                let answer = try await done(.submit(path, saying: word(text)), by: approver)
                let receipt = try WireJSON.decode(Receipt.self, from: answer.body)
                plant(text, situation, meeting, revision: receipt.record)
            case .reason:
                let answer = try await done(.giveBack(path, because: word(text)), by: "secretariat")
                let revision = try WireJSON.decode(Revision.self, from: answer.body)
                plant(text, situation, meeting, revision: revision.revision)
            }
        }
        if situation == .withdrawn { try await done(.post("\(path)/withdraw"), by: approver) }
    }

    private func plant(_ text: Planted, _ situation: Situation, _ meeting: MeetingCode, revision: String) {
        let trace = Trace(meeting: meeting, situation: situation, text: text)
        state.withLock { state in
            state.traces[Words.of(text, in: situation, for: meeting)] = trace
            state.traces[revision] = trace
            state.revisions[trace] = revision
        }
    }

    /// Sends what has to succeed for the test to mean anything.
    @discardableResult
    func done(_ call: Call, by account: String) async throws -> Answer {
        let answer = try await wire.send(call, bearing: council.tokens[CouncilFolder.bearer(account)])
        try #require((200..<300).contains(answer.status), "\(call.method) \(call.path) by \(account): \(answer.text)")
        return answer
    }

    /// The token that a subject comes with, for a request about a jurisdiction's submission.
    func token(of subject: Subject, about situation: Situation?) -> String? {
        guard subject.role != .nobody else { return nil }
        var account = subject.role.rawValue
        if subject.role.speaksForJurisdiction {
            let own = subject.whose == .own ? situation.map(CouncilFolder.jurisdiction(in:)) : nil
            account += "-\(own ?? CouncilFolder.elsewhere)"
        }
        return council.tokens[CouncilFolder.bearer(account, subject.token)]
    }

    /// The account that a subject signs in as where the question is about the whole council.
    func account(of subject: Subject) -> AccountID {
        let suffix = subject.role.speaksForJurisdiction ? "-\(CouncilFolder.elsewhere)" : ""
        return AccountID(checked: subject.role.rawValue + suffix)
    }
}
