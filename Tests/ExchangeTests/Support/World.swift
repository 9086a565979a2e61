import Council
import Exchange
import Foundation
import Logging
import Synchronization

/// A small invented council for one test: a folder of its own, a clock that stands still, and somebody for each role.
struct World {
    let exchange: Exchange
    let clock: StandingClock
    let folder: String

    /// Founds the council in a folder of its own, with its roster and three meetings: two open, one planned.
    static func with(_ work: (World) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "partage-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await with(in: folder, work)
    }

    /// The same in a given folder.
    static func with(in folder: String, _ work: (World) async throws -> Void) async throws {
        let clock = StandingClock(at: begin)
        let (exchange, _) = try await Exchange.create(
            in: folder,
            profile: profile,
            first: People.account(People.administrator),
            logger: .silent,
            now: { clock.now }
        )
        let world = World(exchange: exchange, clock: clock, folder: folder)
        do {
            try await world.found()
            try await work(world)
        } catch {
            await exchange.close()
            throw error
        }
        await exchange.close()
    }

    private func found() async throws {
        // What waits together commits together, and is quickly done.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (number, code) in Self.codes.enumerated() {
                let jurisdiction = Jurisdiction(
                    code: code,
                    names: [.init(name: Bilingual(en: "Land of \(code)", fr: "Pays de \(code)"), from: nil)],
                    order: .provincial,
                    precedence: number + 1,
                    sharesProgress: code == Self.yt
                )
                group.addTask { try await exchange.putJurisdiction(jurisdiction, as: People.secretariat) }
            }
            for code in ["queues", "letters"] {
                let topic = Topic(code: TopicCode(checked: code), label: Bilingual(en: code, fr: "\(code) (fr)"))
                group.addTask { try await exchange.putTopic(topic, as: People.secretariat) }
            }
            for meeting in [Self.past, Self.current, Self.next] {
                let planned = Self.meeting(meeting)
                group.addTask { _ = try await exchange.createMeeting(planned, as: People.secretariat) }
            }
            try await group.waitForAll()
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for principal in People.all {
                let account = People.account(principal)
                group.addTask { _ = try await exchange.putAccount(account, as: People.administrator) }
            }
            for meeting in [Self.past, Self.current] {
                group.addTask {
                    _ = try await exchange.setMeetingState(meeting, to: .open, as: People.secretariat)
                }
            }
            try await group.waitForAll()
        }
    }
}

extension World {
    static let on = JurisdictionCode(checked: "on")
    static let qc = JurisdictionCode(checked: "qc")
    /// Lets the secretariat see that it has begun.
    static let yt = JurisdictionCode(checked: "yt")
    static let codes = [on, qc, yt]
    static let past = MeetingCode(checked: "2017-09")
    static let current = MeetingCode(checked: "2018-02")
    static let next = MeetingCode(checked: "2018-09")

    /// 6 February 2018, half a day before submissions are due.
    static let begin = Timestamp(1_517_918_400)
    static let due = Timestamp(begin.seconds + 43_200)

    static let profile = CouncilProfile(
        name: Bilingual(en: "Council of the Lakes", fr: "Conseil des Lacs"),
        acronym: Bilingual(en: "COL", fr: "CDL"),
        marking: Bilingual(en: "For members only", fr: "Pour les membres seulement")
    )

    static func meeting(_ code: MeetingCode) -> Meeting {
        Meeting(
            code: code,
            title: Bilingual(en: "Meeting \(code)", fr: "Réunion \(code)"),
            date: Timestamp(iso8601: "\(code.month)-15") ?? begin,
            opens: Timestamp(due.seconds - 864_000),
            due: due,
            state: .planned
        )
    }
}

/// A clock that shows what it was set to.
final class StandingClock: Sendable {
    private let moment: Mutex<Timestamp>

    init(at moment: Timestamp) { self.moment = Mutex(moment) }

    var now: Timestamp { moment.withLock { $0 } }

    /// Moves on by some seconds.
    func advance(by seconds: Int64) { moment.withLock { $0 = Timestamp($0.seconds + seconds) } }
}

extension Logger {
    /// Says nothing.
    static let silent = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}
