import Council
import ExchangeAPI
import Synchronization
import Testing

/// Two servers on equal copies of one council; the second is then given drafts that nobody else may know of.
struct Twins: Sendable {
    let world: AccessWorld
    let wire: Wire
    let twin: Wire
    let clock: HandClock

    /// Everybody who may see none of the drafts; "nobody" has no token.
    static let observers = [
        "member", "secretariat", "contact-\(CouncilFolder.elsewhere)", "approver-\(CouncilFolder.elsewhere)", "auditor",
        "administrator", "nobody",
    ]

    private static let meetings = [Stage.open, .extended].compactMap { AccessWorld.meetings[$0] }
    /// All but the one that lets the secretariat know of its drafts.
    private static let hiding = Situation.allCases.filter { $0 != .shared }

    static func hiddenWord(_ situation: Situation, _ meeting: MeetingCode) -> String {
        "kanhiddenx\(situation.rawValue)x\(meeting.rawValue.filter(\.isNumber))"
    }

    /// Sends the same request to both.
    func send(_ call: Call, by account: String) async throws -> (Answer, Answer) {
        let token = world.council.tokens[CouncilFolder.bearer(account)]
        return (try await wire.send(call, bearing: token), try await twin.send(call, bearing: token))
    }

    /// Saves drafts in the second council alone: several, one over the other, of every jurisdiction that keeps quiet.
    func plantHiddenDrafts() async throws {
        for meeting in Self.meetings {
            for situation in Self.hiding {
                let jurisdiction = CouncilFolder.jurisdiction(in: situation)
                let path = Path.submission(meeting, jurisdiction)
                let token = world.council.tokens[CouncilFolder.bearer("contact-\(jurisdiction)")]
                for word in ["kanearlierx\(situation.rawValue)", Self.hiddenWord(situation, meeting)] {
                    let answer = try await twin.send(.saveDraft(path, saying: word), bearing: token)
                    try #require(answer.status == 200, "\(answer.text)")
                }
            }
        }
    }

    /// What an observer asks: everything that can be read, every search, and the writes that will be refused.
    func questions() throws -> [Call] {
        var paths = [
            "council", "topics", "jurisdictions", "meetings", "meetings/current", "entries", "entries?limit=1",
        ]
        paths += SubmissionState.allCases.map { "entries?state=\($0.rawValue)" }
        paths += ["kan", "kanhidden", "kanearlier", "talk trouble"].map { "entries?q=\($0.replacing(" ", with: "+"))" }
        var calls: [Call] = []
        for meeting in Self.meetings {
            let codes = Situation.allCases.map { CouncilFolder.jurisdiction(in: $0).rawValue }
            paths += ["board", "submissions", "agenda?minutes=600"].map { "meetings/\(meeting)/\($0)" }
            paths += ["sharing", "challenges"].map {
                "compare/jurisdictions?meeting=\(meeting)&jurisdictions=\(codes.joined(separator: ","))&section=\($0)"
            }
            for situation in Situation.allCases {
                paths += try reads(situation, meeting)
                calls += try refusedWrites(situation, meeting)
            }
        }
        return paths.map { .get("\(Path.root)/\($0)") } + calls
    }

    private func reads(_ situation: Situation, _ meeting: MeetingCode) throws -> [String] {
        let code = CouncilFolder.jurisdiction(in: situation)
        let submission = "meetings/\(meeting)/submissions/\(code)"
        let revisions = situation.planted.map { world.revision(of: $0, in: situation, for: meeting) }
        let earlier = Self.meetings.first { $0 != meeting } ?? meeting
        return [submission] + ["draft", "history", "receipt"].map { "\(submission)/\($0)" }
            + revisions.map { "\(submission)/revisions/\($0)" }
            + zip(revisions, revisions.dropFirst()).map { "\(submission)/diff?from=\($0)&to=\($1)" }
            + [
                "compare/meetings?jurisdiction=\(code)&from=\(earlier)&to=\(meeting)",
                "entries?jurisdiction=\(code)&meeting=\(meeting)",
                "entries?q=\(Self.hiddenWord(situation, meeting))",
            ]
    }

    /// Writes that are refused, or that come to nothing because to their sender there is no draft.
    private func refusedWrites(_ situation: Situation, _ meeting: MeetingCode) throws -> [Call] {
        let path = Path.submission(meeting, CouncilFolder.jurisdiction(in: situation))
        let standing: Set<Situation> = [.submitted, .redrafted, .superseded]
        var save = try Call.saveDraft(path, saying: "kannobody")
        save.headers = [("If-None-Match", "*")]
        let giveBack = try Call.giveBack(path, because: "Nothing stands here")
        return [save, .post("\(path)/submit"), .post("\(path)/withdraw")]
            + (standing.contains(situation) ? [] : [giveBack])
    }

    /// Writes that succeed in both councils, by those who know nothing of the drafts.
    func visibleWrites() throws -> [(Call, String)] {
        try Self.meetings.flatMap { meeting -> [(Call, String)] in
            func path(_ situation: Situation) -> String {
                Path.submission(meeting, CouncilFolder.jurisdiction(in: situation))
            }
            let elsewhere = Path.submission(meeting, CouncilFolder.elsewhere)
            let own = (try Call.submit(elsewhere, saying: "kansecondtext"), "approver-\(CouncilFolder.elsewhere)")
            return [
                (try .submit(path(.none), saying: "kanfiledforyou"), "secretariat"),
                (try .submit(path(.draft), saying: "kanfiledforyoutoo"), "secretariat"),
                (try .submit(path(.returned), saying: "kanfiledagain"), "secretariat"),
                (try .giveBack(path(.submitted), because: "Please say more"), "secretariat"),
            ] + (meeting == AccessWorld.meetings[.open] ? [own] : [])
        }
    }
}

/// A clock that stands still until it is moved: two councils that go by it are at the same moment.
final class HandClock: Sendable {
    private let moment = Mutex(CouncilFolder.now)

    var now: Timestamp { moment.withLock { $0 } }

    func advance() { moment.withLock { $0 = Timestamp($0.seconds + 60) } }
}
