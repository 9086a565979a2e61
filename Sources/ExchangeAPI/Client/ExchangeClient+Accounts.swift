package import Council

extension ExchangeClient {
    /// The tokens of an account, the caller's own where nil.
    package func tokens(of account: AccountID? = nil) async throws -> Answer<Page<AccessToken>> {
        var query = Query()
        query.set("account", account?.rawValue)
        return try await get(.tokens, query: query)
    }

    /// Makes a token; the answer is the only time its secret is shown.
    ///
    /// It takes no idempotency key: the server would have to keep the answer, and the secret in it.
    package func createToken(_ request: TokenRequest) async throws -> Answer<NewAccessToken> {
        try await send(.createToken, body: request)
    }

    package func revokeToken(_ id: String) async throws {
        _ = try await exchange(.revokeToken, [id])
    }

    package func accounts() async throws -> Answer<Page<Account>> { try await get(.accounts) }

    /// Adds an account or changes the one of that id.
    package func putAccount(_ account: Account, key: IdempotencyKey = .random()) async throws -> Answer<Account> {
        try await send(.putAccount, body: account, headers: [key.header])
    }

    /// The audit trail, a page at a time.
    package func audit(after cursor: String? = nil, limit: Int? = nil) async throws -> Answer<Page<AuditLine>> {
        var query = Query()
        query.set("limit", limit.map(String.init))
        query.set("cursor", cursor)
        return try await get(.audit, query: query)
    }

    /// Checks every record of the server's ledger.
    package func verifyLedger() async throws -> Answer<LedgerReport> { try await get(.verifyLedger) }
}
