import Council
import ExchangeAPI

extension Questions {
    /// The request of a cell that is about the council as a whole; makes first what it needs to find.
    func councilCall() async throws -> Call {
        let root = Path.root
        switch cell.asked {
        case .whoami: return .get("\(root)/whoami")
        case .template: return .get("\(root)/template")
        case .council: return .get("\(root)/council")
        case .topics: return .get("\(root)/topics")
        case .jurisdictions: return .get("\(root)/jurisdictions")
        case .jurisdiction: return .get("\(root)/jurisdictions/\(CouncilFolder.jurisdiction(in: .draft))")
        case .meetings: return .get("\(root)/meetings")
        case .meeting: return .get(Path.meeting(meeting))
        case .currentMeeting: return .get("\(root)/meetings/current")
        case .createMeeting: return try .createMeeting(own)
        case .openMeeting:
            try await world.create(own)
            return .post("\(Path.meeting(own))/open")
        case .closeMeeting:
            try await world.create(own)
            try await world.done(.post("\(Path.meeting(own))/open"), by: "secretariat")
            return .post("\(Path.meeting(own))/close")
        case .extendMeeting:
            try await world.create(own)
            return try .extend(own, CouncilFolder.spare)
        case .addJurisdiction:
            let code = JurisdictionCode(checked: "j-new-\(number)")
            return .post("\(root)/jurisdictions", try WireJSON.encode(CouncilFolder.profile(of: code, precedence: 99)))
        case .changeJurisdiction:
            let profile = CouncilFolder.profile(of: CouncilFolder.spare, precedence: 20)
            return Call(
                method: "PUT",
                path: "\(root)/jurisdictions/\(profile.code)",
                json: try WireJSON.encode(profile)
            )
        case .accounts: return .get("\(root)/accounts")
        case .putAccount:
            let account = Account(
                id: AccountID(checked: "new-\(number)"),
                name: "Newcomer",
                email: nil,
                language: .french,
                roles: [.member]
            )
            return .post("\(root)/accounts", try WireJSON.encode(account))
        case .tokensOfAnother: return .get("\(root)/tokens?account=\(CouncilFolder.bystander)")
        case .createTokenForAnother: return try createToken(for: CouncilFolder.bystander)
        case .revokeTokenOfAnother: return try await revokeToken(of: CouncilFolder.bystander)
        case .tokens: return .get("\(root)/tokens")
        case .createToken: return try createToken(for: nil)
        case .revokeToken: return try await revokeToken(of: world.account(of: cell.subject))
        case .audit: return .get("\(root)/audit?limit=500")
        default: return .get("\(root)/ledger/verify")
        }
    }

    /// A meeting for this cell alone.
    private var own: MeetingCode { MeetingCode(checked: "2050-01-c\(number)") }

    /// Asks for a scope that the asker has, so that only the right to make tokens decides.
    private func createToken(for account: AccountID?) throws -> Call {
        let scope: Scope = cell.subject.token == .blind ? .draft : .read
        let request = TokenRequest(label: "made by a test", scopes: [scope], days: 1, account: account)
        return .post("\(Path.root)/tokens", try WireJSON.encode(request))
    }

    private func revokeToken(of account: AccountID) async throws -> Call {
        // Nobody has no account and no token; any will do.
        let owner = cell.subject.role == .nobody ? CouncilFolder.bystander : account
        let request = TokenRequest(label: "to be revoked", scopes: [.read], days: 1, account: owner)
        let answer = try await world.done(
            .post("\(Path.root)/tokens", try WireJSON.encode(request)),
            by: "administrator"
        )
        let made = try WireJSON.decode(NewAccessToken.self, from: answer.body)
        return Call(method: "DELETE", path: "\(Path.root)/tokens/\(made.details.id)")
    }
}
