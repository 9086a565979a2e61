import Council
import Exchange
import Foundation
import Logging

/// A council with so many entries in submissions of an even size, made of words by the same chance each time.
///
/// Beside the database it leaves what a load needs to know: `token`, `paths` of all submissions, `words` to search for,
/// and `body`, a submission to send.
struct FilledCouncil: Sendable {
    let folder: String
    let entries: Int

    /// About as many as a submission of the demo council has.
    private static let entriesEach = 16
    private static let jurisdictions = (1...20).map { JurisdictionCode(checked: "j\($0)") }

    private var meetings: [MeetingCode] {
        let count = max(1, entries / (Self.entriesEach * Self.jurisdictions.count))
        return (1...count).map { MeetingCode(checked: "\(2001 + $0 / 12)-\($0 % 12 < 9 ? "0" : "")\($0 % 12 + 1)") }
    }

    func fill() async throws {
        let data = folder + "/data"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let account = Account(
            id: AccountID(checked: "load"),
            name: "Load",
            email: nil,
            language: .english,
            roles: [.administrator, .secretariat]
        )
        let (exchange, token) = try await Exchange.create(
            in: data,
            profile: Self.profile,
            first: account,
            logger: Logger(label: "bench")
        )
        let first = try await exchange.principal(bearing: token.token)
        for (index, code) in Self.jurisdictions.enumerated() {
            try await exchange.putJurisdiction(Self.jurisdiction(code, index + 1), as: first)
        }
        _ = try await exchange.putAccount(
            Account(
                id: account.id,
                name: account.name,
                email: nil,
                language: .english,
                roles: account.roles + Self.jurisdictions.map(Role.approver)
            ),
            as: first
        )
        let principal = try await exchange.principal(bearing: token.token)
        var text = InventedText(seed: 20_180_206)
        var paths: [String] = []
        for meeting in meetings {
            _ = try await exchange.createMeeting(Self.meeting(meeting), as: principal)
            _ = try await exchange.setMeetingState(meeting, to: .open, as: principal)
            let submissions = Self.jurisdictions.map { ($0, text.submission(of: Self.entriesEach)) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for (code, submission) in submissions {
                    group.addTask {
                        _ = try await exchange.submit(submission, for: meeting, of: code, as: principal)
                    }
                }
                try await group.waitForAll()
            }
            paths += Self.jurisdictions.map { "/api/v1/meetings/\(meeting)/submissions/\($0)" }
        }
        await exchange.close()
        let body = try JSONEncoder().encode(text.submission(of: Self.entriesEach))
        try write("token", token.token)
        try write("paths", paths.joined(separator: "\n"))
        try write("words", text.words.shuffled(using: &text.random).joined(separator: "\n"))
        try write("body", String(decoding: body, as: UTF8.self))
    }

    private func write(_ name: String, _ text: String) throws {
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
    }

    private static let profile = CouncilProfile(
        name: Bilingual(en: "Council of Measures", fr: "Conseil des mesures"),
        acronym: Bilingual(en: "CM", fr: "CM"),
        marking: Bilingual(en: "For members only", fr: "Réservé aux membres")
    )

    private static func jurisdiction(_ code: JurisdictionCode, _ precedence: Int) -> Jurisdiction {
        Jurisdiction(
            code: code,
            names: [.init(name: Bilingual(en: "Land \(precedence)", fr: "Pays \(precedence)"), from: nil)],
            order: .provincial,
            precedence: precedence
        )
    }

    private static func meeting(_ code: MeetingCode) -> Meeting {
        let date = Timestamp(iso8601: "\(code.month)-15") ?? Timestamp(0)
        return Meeting(
            code: code,
            title: Bilingual(en: "Meeting \(code)", fr: "Réunion \(code)"),
            date: date,
            opens: Timestamp(date.seconds - 90 * 86_400),
            due: Timestamp(date.seconds - 14 * 86_400),
            state: .planned
        )
    }
}
