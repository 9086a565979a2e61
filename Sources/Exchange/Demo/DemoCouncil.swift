package import Council
import Foundation
package import Logging

/// Loads the demo council: every word of it goes through the use cases, at the times that its story tells of.
///
/// A demo start leaves `demo-credentials.json` in the data folder, a token for each role; a real council never has it.
package enum DemoCouncil {
    /// The file that says how to sign in.
    package static let credentialsFile = "demo-credentials.json"

    /// Opens the council in a data folder; fills an empty folder from the demo's files first.
    package static func open(
        in folder: String,
        from files: String,
        logger: Logger,
        now: @escaping @Sendable () -> Timestamp = Exchange.wallClock
    ) async throws -> Exchange {
        if FileManager.default.fileExists(atPath: folder + "/node.key") {
            return try await Exchange.open(in: folder, logger: logger, now: now)
        }
        let demo = try DemoFiles(folder: files)
        let begin = demo.council.meetings.flatMap(\.history).map(\.at).min() ?? now()
        guard let administrator = demo.council.accounts.first(where: { $0.roles.contains(.administrator) }) else {
            throw ExchangeError(.invalid)
        }
        let (created, _) = try await Exchange.create(
            in: folder,
            profile: demo.council.profile,
            first: administrator,
            logger: logger,
            now: { begin }
        )
        let replay = Replay(exchange: created.at(now()), demo: demo)
        try await replay.setUp(at: begin, by: administrator)
        for step in replay.story() { try await step.run() }
        try await replay.grantExtensions(at: now())
        try await replay.writeCredentials(to: folder + "/" + credentialsFile, by: administrator)
        try await replay.exchange.flush()
        return replay.exchange.following(now)
    }
}

extension Exchange {
    /// The same exchange by another clock.
    fileprivate func following(_ clock: @escaping @Sendable () -> Timestamp) -> Exchange {
        var copy = self
        copy.now = clock
        return copy
    }
}

/// The demo's story, told to an exchange.
private struct Replay {
    let exchange: Exchange
    let demo: DemoFiles

    struct Step {
        let at: Timestamp
        let run: () async throws -> Void
    }

    private func principal(_ account: Account) -> Principal {
        Principal(
            account: account.id,
            name: account.name,
            language: account.language,
            roles: account.roles,
            scopes: Set(Scope.allCases)
        )
    }

    private func principal(_ id: AccountID) throws -> Principal {
        guard let account = demo.council.accounts.first(where: { $0.id == id }) else {
            throw ExchangeError(.invalid, Bilingual(en: "no account \(id)", fr: "pas de compte \(id)"))
        }
        return principal(account)
    }

    private func secretariat() throws -> Principal {
        guard let account = demo.council.accounts.first(where: { $0.roles.contains(.secretariat) }) else {
            throw ExchangeError(.invalid)
        }
        return principal(account)
    }

    /// Roster, vocabulary and accounts.
    func setUp(at begin: Timestamp, by administrator: Account) async throws {
        let then = exchange.at(begin)
        let secretariat = try secretariat()
        // The writes of one group wait together, and so commit together.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for jurisdiction in demo.council.jurisdictions {
                group.addTask { try await then.putJurisdiction(jurisdiction, as: secretariat) }
            }
            for topic in demo.council.topics { group.addTask { try await then.putTopic(topic, as: secretariat) } }
            try await group.waitForAll()
        }
        let keeper = principal(administrator)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for account in demo.council.accounts {
                group.addTask { _ = try await then.putAccount(account, as: keeper) }
            }
            try await group.waitForAll()
        }
    }

    /// Meetings' steps and submissions' events, in the order of time.
    func story() -> [Step] {
        var steps: [Step] = []
        for meeting in demo.council.meetings {
            for (index, step) in meeting.history.enumerated() {
                steps.append(
                    Step(at: step.at) {
                        let then = exchange.at(step.at)
                        if index == 0 { _ = try await then.createMeeting(meeting.meeting, as: try secretariat()) }
                        guard step.state != .planned else { return }
                        _ = try await then.setMeetingState(meeting.code, to: step.state, as: try secretariat())
                    }
                )
            }
        }
        for file in demo.submissions {
            for event in file.events { steps.append(Step(at: event.at) { try await play(event, of: file) }) }
        }
        return steps.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    private func play(_ event: DemoFiles.SubmissionFile.Event, of file: DemoFiles.SubmissionFile) async throws {
        let then = exchange.at(event.at)
        let who = try principal(event.by)
        do {
            switch event.state {
            case .draft:
                guard let text = event.submission else { throw ExchangeError(.nothingToSubmit) }
                _ = try await then.saveDraft(text, for: file.meeting, of: file.jurisdiction, match: .any, as: who)
            case .submitted:
                _ = try await then.submit(event.submission, for: file.meeting, of: file.jurisdiction, as: who)
            case .returned:
                _ = try await then.returnSubmission(
                    file.meeting,
                    file.jurisdiction,
                    reason: event.reason ?? "",
                    as: who
                )
            case .withdrawn:
                _ = try await then.withdraw(file.meeting, file.jurisdiction, as: who)
            }
        } catch let error as ExchangeError {
            let place = "\(file.meeting)/\(file.jurisdiction), \(event.state.rawValue) \(event.at.iso8601)"
            let why = error.findings.map { "\($0)" }.joined(separator: "; ")
            throw ExchangeError(
                error.code,
                Bilingual(
                    en: "Demo, \(place): \(error.message.en) \(why)",
                    fr: "Démonstration, \(place) : \(error.message.fr) \(why)"
                )
            )
        }
    }

    /// Grants the extensions: they are counted from the day the demo is loaded, so that there is time to look round.
    func grantExtensions(at moment: Timestamp) async throws {
        for meeting in demo.council.meetings {
            for grant in meeting.extensions {
                let days = grant.until.hasPrefix("@+") ? Int64(grant.until.dropFirst(2).dropLast()) : nil
                let until = days.map { Timestamp(moment.seconds + $0 * 86_400) } ?? Timestamp(iso8601: grant.until)
                guard let until else { throw ExchangeError(.invalid) }
                _ = try await exchange.at(moment).extend(
                    meeting.code,
                    for: grant.jurisdiction,
                    until: until,
                    reason: grant.reason,
                    as: try secretariat()
                )
            }
        }
    }

    /// Makes a token for the first account of each role and writes them where only the owner reads them.
    func writeCredentials(to path: String, by administrator: Account) async throws {
        var tokens: [String: String] = [:]
        for account in demo.council.accounts {
            for role in account.roles where tokens[role.description] == nil {
                let made = try await exchange.createToken(
                    label: "demo",
                    scopes: Scope.allCases,
                    days: 90,
                    for: account.id,
                    as: principal(administrator)
                )
                tokens[role.description] = made.token
            }
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        guard
            FileManager.default.createFile(
                atPath: path,
                contents: try encoder.encode(tokens),
                attributes: [.posixPermissions: 0o600]
            )
        else { throw ExchangeError(.storageFull) }
    }
}
