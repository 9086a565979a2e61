/// The answer to "who am I here": the account, its roles, and what the token allows of them.
package struct Whoami: Codable, Sendable, Equatable {
    package let account: AccountID
    package let name: String
    package let language: Language
    package let roles: [Role]
    package let scopes: [Scope]

    package init(_ principal: Principal) {
        account = principal.account
        name = principal.name
        language = principal.language
        roles = principal.roles
        scopes = Scope.allCases.filter(principal.scopes.contains)
    }
}
