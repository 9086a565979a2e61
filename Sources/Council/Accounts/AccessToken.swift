/// A bearer token as its owner sees it in a list: everything but the secret.
package struct AccessToken: Codable, Sendable, Equatable {
    package let id: String
    package let account: AccountID
    package let label: String
    package let scopes: [Scope]
    package let createdAt: Timestamp
    package let expiresAt: Timestamp
    package let lastUsedAt: Timestamp?
    package let revokedAt: Timestamp?

    package init(
        id: String,
        account: AccountID,
        label: String,
        scopes: [Scope],
        createdAt: Timestamp,
        expiresAt: Timestamp,
        lastUsedAt: Timestamp?,
        revokedAt: Timestamp?
    ) {
        self.id = id
        self.account = account
        self.label = label
        self.scopes = scopes
        self.createdAt = createdAt
        self.expiresAt = expiresAt
        self.lastUsedAt = lastUsedAt
        self.revokedAt = revokedAt
    }
}

/// A token just made; its secret is shown this once.
package struct NewAccessToken: Codable, Sendable, Equatable {
    package let token: String
    package let details: AccessToken

    package init(token: String, details: AccessToken) {
        self.token = token
        self.details = details
    }
}
