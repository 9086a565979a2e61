package import Council

/// A bearer token to be made.
package struct TokenRequest: Codable, Sendable, Equatable {
    /// What its owner calls it: the device or the program it is for.
    package let label: String
    package let scopes: [Scope]
    /// How many days it lasts.
    package let days: Int
    /// Whose it is; the caller's own where nil, and an administrator's to give otherwise.
    package let account: AccountID?

    package init(label: String, scopes: [Scope], days: Int, account: AccountID? = nil) {
        self.label = label
        self.scopes = scopes
        self.days = days
        self.account = account
    }
}
