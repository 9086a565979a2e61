import Council

/// Somebody for each role, with every scope.
enum People {
    static let administrator = person("ada", .administrator)
    static let secretariat = person("sol", .secretariat)
    static let member = person("max", .member)
    static let auditor = person("ida", .auditor)
    static let contactON = person("cleo-on", .contact(World.on))
    static let approverON = person("abel-on", .approver(World.on))
    static let contactQC = person("cleo-qc", .contact(World.qc))
    static let approverQC = person("abel-qc", .approver(World.qc))
    static let approverYT = person("abel-yt", .approver(World.yt))
    /// An account from which all roles were taken.
    static let nobody = person("former")

    static let all = [
        administrator, secretariat, member, auditor, contactON, approverON, contactQC, approverQC, approverYT, nobody,
    ]

    static func person(_ id: String, _ roles: Role...) -> Principal {
        Principal(
            account: AccountID(checked: id),
            name: "Person \(id)",
            language: .english,
            roles: roles,
            scopes: Set(Scope.allCases)
        )
    }

    static func account(_ principal: Principal) -> Account {
        Account(
            id: principal.account,
            name: principal.name,
            email: "\(principal.account)@example.org",
            language: principal.language,
            roles: principal.roles
        )
    }
}

extension Principal {
    /// The same person with a narrower token.
    func with(_ scopes: Scope...) -> Principal {
        Principal(account: account, name: name, language: language, roles: roles, scopes: Set(scopes))
    }
}
