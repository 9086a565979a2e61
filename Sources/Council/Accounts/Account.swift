/// A person's or a program's account with the council.
package struct Account: Codable, Sendable, Equatable {
    package let id: AccountID
    package let name: String
    package let email: String?
    package let language: Language
    package let roles: [Role]

    package init(id: AccountID, name: String, email: String?, language: Language, roles: [Role]) {
        self.id = id
        self.name = name
        self.email = email
        self.language = language
        self.roles = roles
    }
}
