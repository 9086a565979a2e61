import Council
import Exchange
import ExchangeAPI

/// A council in a folder, with its roster, and an account and tokens for everybody who asks.
struct CouncilFolder: Sendable {
    let folder: String
    /// Secrets by ``bearer(_:_:)``.
    let tokens: [String: String]

    /// The moment at which everything in these tests happens.
    static let now = Timestamp(iso8601: "2031-01-15T12:00:00Z") ?? Timestamp(0)
    static let clock: @Sendable () -> Timestamp = { now }
    /// The jurisdiction of those who ask about another's submission.
    static let elsewhere = JurisdictionCode(checked: "j-elsewhere")

    static func jurisdiction(in situation: Situation) -> JurisdictionCode {
        JurisdictionCode(checked: "j-\(situation.rawValue)")
    }

    /// What a token is kept under.
    static func bearer(_ account: String, _ kind: Subject.Token = .full) -> String { "\(account)/\(kind.rawValue)" }

    /// Creates the council through the use cases, and leaves the exchange open.
    static func create(in folder: String) async throws -> (CouncilFolder, Exchange) {
        let first = Account(
            id: AccountID(checked: "first"),
            name: "First",
            email: nil,
            language: .english,
            roles: [.administrator, .secretariat]
        )
        let (exchange, token) = try await Exchange.create(
            in: folder,
            profile: CouncilProfile(
                name: Bilingual(en: "Council of Examples", fr: "Conseil des exemples"),
                acronym: Bilingual(en: "CE", fr: "CE"),
                marking: Bilingual(en: "For members only", fr: "Réservé aux membres")
            ),
            first: first,
            logger: quiet,
            now: clock
        )
        let principal = try await exchange.principal(bearing: token.token)
        let codes = Situation.allCases.map(jurisdiction(in:)) + [elsewhere, spare]
        for (index, code) in codes.enumerated() {
            try await exchange.putJurisdiction(
                profile(of: code, precedence: index + 1, sharesProgress: code == jurisdiction(in: .shared)),
                as: principal
            )
        }
        var tokens = [bearer("first"): token.token]
        for (id, role) in people {
            let account = Account(
                id: AccountID(checked: id),
                name: "Person \(id)",
                email: nil,
                language: .english,
                roles: [role]
            )
            _ = try await exchange.putAccount(account, as: principal)
            for kind in Subject.kinds(of: name(of: role)) {
                tokens[bearer(id, kind)] = try await exchange.createToken(
                    label: kind.rawValue,
                    scopes: kind.scopes.compactMap(Scope.init),
                    days: 30,
                    for: account.id,
                    as: principal
                ).token
            }
        }
        return (CouncilFolder(folder: folder, tokens: tokens), exchange)
    }

    /// A jurisdiction that nobody speaks for.
    static let spare = JurisdictionCode(checked: "j-spare")
    /// An account that nobody asks with.
    static let bystander = AccountID(checked: "bystander")

    /// A jurisdiction as the roster holds it.
    static func profile(of code: JurisdictionCode, precedence: Int, sharesProgress: Bool = false) -> Jurisdiction {
        Jurisdiction(
            code: code,
            names: [.init(name: Bilingual(en: "Land of \(code)", fr: "Pays de \(code)"), from: nil)],
            order: .provincial,
            precedence: precedence,
            sharesProgress: sharesProgress
        )
    }

    /// A contact and an approver of every jurisdiction, and one of each other role.
    private static let people: [(id: String, role: Role)] =
        (Situation.allCases.map(jurisdiction(in:)) + [elsewhere]).flatMap { code in
            [("contact-\(code)", Role.contact(code)), ("approver-\(code)", .approver(code))]
        } + [
            ("secretariat", .secretariat), ("member", .member), ("auditor", .auditor),
            ("administrator", .administrator), (bystander.rawValue, .member),
        ]

    private static func name(of role: Role) -> Subject.RoleName {
        switch role {
        case .contact: .contact
        case .approver: .approver
        case .secretariat: .secretariat
        case .member: .member
        case .auditor: .auditor
        case .administrator: .administrator
        }
    }
}
