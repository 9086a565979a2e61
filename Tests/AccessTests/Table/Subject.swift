/// Who asks: the one role of an account, whose submission it is to them, and what their token allows.
struct Subject: Hashable, Sendable, CustomStringConvertible {
    enum RoleName: String, CaseIterable, Sendable {
        case contact, approver, secretariat, member, auditor, administrator, nobody

        var speaksForJurisdiction: Bool { self == .contact || self == .approver }
    }

    enum Whose: String, CaseIterable, Sendable {
        case own, other
    }

    enum Token: String, CaseIterable, Sendable {
        case full, read, drafting, blind, none

        /// The scopes as the API writes them.
        var scopes: [String] {
            switch self {
            case .full: ["read", "draft", "submit", "manage", "audit", "administer"]
            case .read: ["read"]
            case .drafting: ["read", "draft"]
            case .blind: ["draft", "submit", "manage", "audit", "administer"]
            case .none: []
            }
        }
    }

    let role: RoleName
    /// Nil where it makes no difference.
    let whose: Whose?
    let token: Token

    var description: String {
        "\(role.rawValue) (\(whose.map { "\($0.rawValue), " } ?? "")\(token.rawValue) token)"
    }

    /// Everybody who asks about a submission.
    static let aboutSubmissions: [Subject] =
        [RoleName.contact, .approver].flatMap { role in
            kinds(of: role).map { Subject(role: role, whose: .own, token: $0) }
                + [Subject(role: role, whose: .other, token: .full)]
        } + withoutJurisdiction

    /// Everybody who asks about the council as a whole.
    static let aboutCouncil: [Subject] =
        [RoleName.contact, .approver].flatMap { role in
            kinds(of: role).map { Subject(role: role, whose: nil, token: $0) }
        } + withoutJurisdiction

    private static let withoutJurisdiction: [Subject] =
        [RoleName.secretariat, .member, .auditor, .administrator, .nobody].flatMap { role in
            kinds(of: role).map { Subject(role: role, whose: nil, token: $0) }
        }

    /// The kinds of token that accounts of a role are tried with.
    static func kinds(of role: RoleName) -> [Token] {
        switch role {
        case .contact, .approver: [.full, .read, .drafting, .blind]
        case .secretariat: [.full, .read, .blind]
        case .member: [.full, .blind]
        case .auditor, .administrator: [.full, .read]
        case .nobody: [.none]
        }
    }
}
