/// Who asks: an account with its roles, narrowed by the scopes of the token it came with.
package struct Principal: Sendable, Hashable {
    package let account: AccountID
    package let name: String
    package let language: Language
    package let roles: [Role]
    package let scopes: Set<Scope>

    package init(account: AccountID, name: String, language: Language, roles: [Role], scopes: Set<Scope>) {
        self.account = account
        self.name = name
        self.language = language
        self.roles = roles
        self.scopes = scopes
    }

    /// Whether the account holds a role.
    package func has(_ role: Role) -> Bool { roles.contains(role) }

    /// Whether the account speaks for a jurisdiction, as contact or approver.
    package func speaks(for jurisdiction: JurisdictionCode) -> Bool {
        roles.contains { $0.jurisdiction == jurisdiction }
    }

    /// The jurisdictions the account speaks for.
    package var jurisdictions: Set<JurisdictionCode> { Set(roles.compactMap(\.jurisdiction)) }

    /// Whether the account reads what was submitted to the council.
    package var readsCouncil: Bool { roles.contains(where: \.readsCouncil) }
}
