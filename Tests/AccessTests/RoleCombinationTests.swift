import Council
import ExchangeAPI
import Testing

/// Accounts with several roles: each role counts for its own jurisdiction alone.
@Suite struct RoleCombinationTests {
    @Test("A contact here who approves there files there alone")
    func rolesDoNotAddUp() async throws {
        try await withAccount(["contact:j-submitted", "approver:j-elsewhere"]) { several in
            let meeting = AccessWorld.meetings[.open] ?? MeetingCode(checked: "2031-05")
            let here = Path.submission(meeting, CouncilFolder.jurisdiction(in: .submitted))
            let there = Path.submission(meeting, CouncilFolder.elsewhere)
            try await several.expect(403, .submit(here, saying: "kanboth"))
            try await several.expect(403, .post("\(here)/withdraw"))
            try await several.expect(200, .saveDraft(here, saying: "kanboth"))
            try await several.expect(201, .submit(there, saying: "kanboth"))
            let draft = Path.submission(meeting, CouncilFolder.jurisdiction(in: .draft))
            try await several.expect(404, .get("\(draft)/draft"))
        }
    }

    @Test("The secretariat's contact in one jurisdiction sees that one's drafts and no other's")
    func secretariatWithAJurisdiction() async throws {
        try await withAccount(["secretariat", "contact:j-draft"]) { several in
            let meeting = AccessWorld.meetings[.open] ?? MeetingCode(checked: "2031-05")
            let own = Path.submission(meeting, CouncilFolder.jurisdiction(in: .draft))
            let other = Path.submission(meeting, CouncilFolder.jurisdiction(in: .redrafted))
            try await several.expect(200, .get("\(own)/draft"))
            try await several.expect(404, .get("\(other)/draft"))
            // It files as the secretariat, which has no draft to file, even where it could read one.
            try await several.expect(409, .post("\(own)/submit"))
        }
    }

    @Test("An account that loses its roles loses them at once, with the same token")
    func lostRolesAreLostAtOnce() async throws {
        try await withAccount(["member"]) { several in
            let meeting = AccessWorld.meetings[.open] ?? MeetingCode(checked: "2031-05")
            let path = Path.submission(meeting, CouncilFolder.jurisdiction(in: .submitted))
            try await several.expect(200, .get(path))
            try await several.world.done(.account("several", []), by: "administrator")
            try await several.expect(404, .get(path))
            try await several.expect(403, .get("\(Path.root)/meetings"))
            try await several.expect(403, .get(Path.meeting(meeting) + "/board"))
        }
    }

    /// Runs a council in which one account more has some roles.
    private func withAccount(
        _ roles: [String],
        _ work: @Sendable @escaping (AccountWithRoles) async throws -> Void
    ) async throws {
        try await withFolder { folder in
            let (council, exchange) = try await CouncilFolder.create(in: folder)
            try await withServer(on: exchange) { wire in
                let world = AccessWorld(council, wire)
                try await world.prepare()
                try await world.done(.account("several", roles), by: "administrator")
                let wanted = TokenRequest(
                    label: "several",
                    scopes: Scope.allCases,
                    days: 1,
                    account: AccountID(checked: "several")
                )
                let answer = try await world.done(
                    .post("\(Path.root)/tokens", try WireJSON.encode(wanted)),
                    by: "administrator"
                )
                let token = try WireJSON.decode(NewAccessToken.self, from: answer.body).token
                try await work(AccountWithRoles(world: world, token: token))
            }
        }
    }
}

/// An account with several roles, in a council where every situation has been brought about.
private struct AccountWithRoles: Sendable {
    let world: AccessWorld
    let token: String

    /// Sends one request as the account, and expects a status.
    func expect(_ status: Int, _ call: Call, sourceLocation: SourceLocation = #_sourceLocation) async throws {
        let answer = try await world.wire.send(call, bearing: token)
        #expect(answer.status == status, "\(call.method) \(call.path): \(answer.text)", sourceLocation: sourceLocation)
    }
}

extension Call {
    /// Adds an account, or gives it other roles.
    fileprivate static func account(_ id: String, _ roles: [String]) throws -> Call {
        let account = Account(
            id: AccountID(checked: id),
            name: "Person \(id)",
            email: nil,
            language: .french,
            roles: roles.compactMap(Role.init)
        )
        return .post("\(Path.root)/accounts", try WireJSON.encode(account))
    }
}
