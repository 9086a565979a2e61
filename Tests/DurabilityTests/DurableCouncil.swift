import Council
import Exchange
import Foundation
import Logging

/// A council in a folder, with jurisdictions that file at once, and meetings that they file for.
struct DurableCouncil: Sendable {
    let folder: String
    let token: String
    let meetings: [MeetingCode]

    static let jurisdictions = (1...8).map { JurisdictionCode(checked: "j\($0)") }

    /// Creates it; nothing of it is open afterwards.
    static func create(in folder: String, meetings count: Int) async throws -> DurableCouncil {
        let account = Account(
            id: AccountID(checked: "everybody"),
            name: "Everybody",
            email: nil,
            language: .english,
            roles: [.administrator, .secretariat]
        )
        let (exchange, token) = try await Exchange.create(
            in: folder,
            profile: CouncilProfile(
                name: Bilingual(en: "Council of Outages", fr: "Conseil des pannes"),
                acronym: Bilingual(en: "CO", fr: "CP"),
                marking: Bilingual(en: "For members only", fr: "Réservé aux membres")
            ),
            first: account,
            logger: quiet
        )
        let first = try await exchange.principal(bearing: token.token)
        for (index, code) in jurisdictions.enumerated() {
            let name = Bilingual(en: "Land \(index)", fr: "Pays \(index)")
            try await exchange.putJurisdiction(
                Jurisdiction(
                    code: code,
                    names: [.init(name: name, from: nil)],
                    order: .provincial,
                    precedence: index + 1
                ),
                as: first
            )
        }
        _ = try await exchange.putAccount(
            Account(
                id: account.id,
                name: account.name,
                email: nil,
                language: .english,
                roles: account.roles + jurisdictions.map(Role.approver)
            ),
            as: first
        )
        let now = Exchange.wallClock().seconds
        let meetings = (0..<count).map { MeetingCode(checked: "2040-01-n\($0)") }
        for meeting in meetings {
            _ = try await exchange.createMeeting(
                Meeting(
                    code: meeting,
                    title: Bilingual(en: "Meeting \(meeting)", fr: "Réunion \(meeting)"),
                    date: Timestamp(now + 86_400),
                    opens: Timestamp(now - 86_400),
                    due: Timestamp(now + 43_200),
                    state: .planned
                ),
                as: first
            )
            _ = try await exchange.setMeetingState(meeting, to: .open, as: first)
        }
        await exchange.close()
        return DurableCouncil(folder: folder, token: token.token, meetings: meetings)
    }

    /// Checks every record and the fold, with no server running.
    func verify() async throws -> LedgerReport {
        let exchange = try await Exchange.open(in: folder, logger: quiet)
        let report = try await exchange.verify()
        await exchange.close()
        return report
    }
}

let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

/// A submission with a word of its own, and as much text besides as is asked for.
func submission(saying word: String, characters: Int = 200) -> Submission {
    let text = Text(word + String(repeating: " and so on", count: characters / 10), in: .english)
    let entry = Entry(id: EntryID(checked: "e1"), title: Text(word, in: .english), body: text)
    return Submission(sections: [.init(key: .achievements, entries: [entry])])
}
