import Council
import Exchange
import Foundation
import Testing

@Suite("The demo council")
struct DemoTests {
    /// The checkout's `deploy/demo`; symbolic links to the tests are followed home.
    private static let files = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "deploy/demo").path

    private static func with(_ work: (Exchange, String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "partage-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let exchange = try await DemoCouncil.open(in: folder, from: files, logger: .silent)
        do {
            try await work(exchange, folder)
        } catch {
            await exchange.close()
            throw error
        }
        await exchange.close()
    }

    private static func credentials(in folder: String) throws -> [String: String] {
        struct File: Decodable { let tokens: [String: String]? }
        let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + DemoCouncil.credentialsFile))
        if let file = try? JSONDecoder().decode(File.self, from: data), let tokens = file.tokens { return tokens }
        return try JSONDecoder().decode([String: String].self, from: data)
    }

    @Test("It shows everything that a council is, and its ledger is sound")
    func content() async throws {
        try await Self.with { exchange, folder in
            let tokens = try Self.credentials(in: folder)
            let secretariat = try await exchange.principal(bearing: #require(tokens["secretariat"]))
            let roster = try await exchange.jurisdictions(as: secretariat)
            #expect(roster.count >= 12)
            for order in Jurisdiction.Order.allCases {
                #expect(roster.contains { $0.order == order }, "\(order)")
            }
            #expect(roster.contains { $0.names.count > 1 })
            #expect(try await exchange.topics(as: secretariat).count >= 8)
            let meetings = try await exchange.meetings(as: secretariat)
            #expect(meetings.count == 3)
            var submissions: [SubmissionSummary] = []
            for meeting in meetings { submissions += try await exchange.submissions(of: meeting.code, as: secretariat) }
            #expect(submissions.count >= 24)
            #expect(submissions.contains { $0.late })
            #expect(submissions.contains { $0.state == .returned })
            #expect(submissions.contains { $0.state == .withdrawn })
            var languages: Set<Set<Language>> = []
            for summary in submissions {
                let stored = try await exchange.submission(summary.meeting, summary.jurisdiction, as: secretariat)
                let view = try Payload.decode(SubmissionView.self, from: stored.bytes)
                languages.insert(Set(view.submission.entries.compactMap { $0.entry.heading?.language }))
            }
            #expect(languages.isSuperset(of: [[.english], [.french], [.english, .french]]))
            let report = try await exchange.verify()
            #expect(report.isSound)
        }
    }

    @Test("Priorities have become achievements, and asks are answered by offers")
    func story() async throws {
        try await Self.with { exchange, folder in
            let tokens = try Self.credentials(in: folder)
            let member = try await exchange.principal(bearing: #require(tokens["member"]))
            var entries: [EntryHit] = []
            var filter = EntryFilter(limit: 200)
            repeat {
                let page = try await exchange.entries(filter, as: member)
                entries += page.items
                filter.cursor = page.next
            } while filter.cursor != nil && entries.count < 5000
            #expect(entries.contains { $0.section == .achievements && $0.entry.lineage?.outcome == .achieved })
            #expect(entries.contains { $0.entry.ask != nil })
            #expect(entries.contains { $0.entry.offer != nil })
            #expect(entries.allSatisfy { $0.state == .submitted })
            let agenda = try await exchange.agenda(
                of: exchange.currentMeeting(as: member).code,
                minutes: 300,
                as: member
            )
            #expect(!agenda.items.isEmpty)
            #expect(agenda.items.contains { !$0.sources.isEmpty })
        }
    }

    @Test("The credentials are the owner's alone, and each signs in with the role it is named for")
    func credentials() async throws {
        try await Self.with { exchange, folder in
            let path = folder + "/" + DemoCouncil.credentialsFile
            let attributes = try FileManager.default.attributesOfItem(atPath: path)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            let tokens = try Self.credentials(in: folder)
            for role in ["secretariat", "member", "auditor", "administrator"] {
                #expect(tokens[role] != nil, "\(role)")
            }
            #expect(tokens.keys.contains { $0.hasPrefix("contact:") })
            #expect(tokens.keys.contains { $0.hasPrefix("approver:") })
            for (name, token) in tokens {
                let role = try #require(Role(name))
                #expect(try await exchange.principal(bearing: token).has(role), "\(name)")
            }
        }
    }

    @Test("One draft is open, for its own jurisdiction's eyes")
    func draft() async throws {
        try await Self.with { exchange, folder in
            let tokens = try Self.credentials(in: folder)
            var drafts = 0
            for (name, token) in tokens where name.hasPrefix("contact:") || name.hasPrefix("approver:") {
                let principal = try await exchange.principal(bearing: token)
                let page = try await exchange.entries(EntryFilter(state: .draft), as: principal)
                #expect(page.items.allSatisfy { principal.jurisdictions.contains($0.jurisdiction) })
                if !page.items.isEmpty { drafts += 1 }
            }
            #expect(drafts >= 1)
        }
    }

    @Test("Opening it again loads nothing twice")
    func again() async throws {
        try await Self.with { exchange, folder in
            let count = try await exchange.recordCount()
            let tokens = try Self.credentials(in: folder)
            await exchange.close()
            let copy = folder + "/copy"
            try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
            for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file != "copy" {
                try FileManager.default.copyItem(atPath: "\(folder)/\(file)", toPath: "\(copy)/\(file)")
            }
            let reopened = try await DemoCouncil.open(in: copy, from: Self.files, logger: .silent)
            #expect(try await reopened.recordCount() == count)
            #expect(try Self.credentials(in: copy) == tokens)
            await reopened.close()
        }
    }
}
