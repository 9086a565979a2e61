import Council
import Exchange
import Foundation
import Logging

/// A council of its own in a folder of its own: three jurisdictions, one open meeting, and a token for each role.
struct World: Sendable {
    let exchange: Exchange
    let folder: URL
    /// Tokens by account: `admin`, `secretariat`, `auditor`, `member`, `contact-on`, `approver-on`, `approver-qc`.
    let tokens: [String: String]

    static let meeting = MeetingCode(checked: "2031-05")
    static let planned = MeetingCode(checked: "2031-11")

    static func make() async throws -> World {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("partage-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        let admin = account("admin", [.administrator, .secretariat, .auditor])
        let (exchange, first) = try await Exchange.create(
            in: folder.path,
            profile: profile,
            first: admin,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let principal = try await exchange.principal(bearing: first.token)
        for (index, code) in ["on", "qc", "nb"].enumerated() {
            try await exchange.putJurisdiction(jurisdiction(code, precedence: index + 1), as: principal)
        }
        _ = try await exchange.createMeeting(meeting(meeting), as: principal)
        _ = try await exchange.createMeeting(meeting(planned), as: principal)
        _ = try await exchange.setMeetingState(meeting, to: .open, as: principal)
        var tokens = ["admin": first.token]
        for (id, roles) in people {
            _ = try await exchange.putAccount(account(id, roles), as: principal)
            tokens[id] = try await exchange.createToken(
                label: "test",
                scopes: Scope.allCases,
                days: 30,
                for: AccountID(checked: id),
                as: principal
            ).token
        }
        return World(exchange: exchange, folder: folder, tokens: tokens)
    }

    /// Closes the files and removes the folder.
    func close() async {
        await exchange.close()
        try? FileManager.default.removeItem(at: folder)
    }

    private static let profile = CouncilProfile(
        name: Bilingual(en: "Council of Examples", fr: "Conseil des exemples"),
        acronym: Bilingual(en: "CE", fr: "CE"),
        marking: Bilingual(en: "For members only", fr: "Réservé aux membres")
    )

    private static let people: [(String, [Role])] = [
        ("secretariat", [.secretariat]),
        ("auditor", [.auditor]),
        ("member", [.member]),
        ("contact-on", [.contact(JurisdictionCode(checked: "on"))]),
        ("approver-on", [.approver(JurisdictionCode(checked: "on"))]),
        ("approver-qc", [.approver(JurisdictionCode(checked: "qc"))]),
    ]

    static func account(_ id: String, _ roles: [Role]) -> Account {
        Account(id: AccountID(checked: id), name: "Person \(id)", email: nil, language: .english, roles: roles)
    }

    static func jurisdiction(_ code: String, precedence: Int) -> Jurisdiction {
        Jurisdiction(
            code: JurisdictionCode(checked: code),
            names: [.init(name: Bilingual(en: "Land of \(code)", fr: "Pays de \(code)"), from: nil)],
            order: .provincial,
            precedence: precedence
        )
    }

    static func meeting(_ code: MeetingCode) -> Meeting {
        let date = Timestamp(1_935_000_000)
        return Meeting(
            code: code,
            title: Bilingual(en: "Meeting \(code)", fr: "Réunion \(code)"),
            date: date,
            opens: Timestamp(date.seconds - 90 * 86_400),
            due: Timestamp(date.seconds - 14 * 86_400),
            state: .planned
        )
    }

    /// A small submission that says one thing in one section.
    static func submission(saying text: String) -> Submission {
        let entry = Entry(id: EntryID(checked: "e1"), title: Text(text, in: .english))
        return Submission(
            contacts: [Contact(name: "Robin Example", email: "robin@example.org", phone: "613-555-0142")],
            sections: [.init(key: .achievements, entries: [entry])]
        )
    }
}
