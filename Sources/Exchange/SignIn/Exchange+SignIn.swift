package import Council
import Storage

extension Exchange {
    /// Who bears a token; `notSignedIn` for any that is unknown, expired, revoked or malformed, without saying which.
    package func principal(bearing text: String) async throws -> Principal {
        guard let secret = TokenSecret(text) else { throw ExchangeError(.notSignedIn) }
        let hash = secret.hash
        let moment = now()
        if let known = signIns.bearer(ofTokenHashed: hash, at: moment) {
            guard moment < known.expiresAt else { throw ExchangeError(.notSignedIn) }
            return known.principal
        }
        let generation = signIns.generation
        let found = try await Self.storing { try await store.bearer(ofTokenHashed: hash) }
        guard let (account, token) = found, moment < token.expiresAt else { throw ExchangeError(.notSignedIn) }
        let principal = Principal(
            account: account.id,
            name: account.name,
            language: account.language,
            roles: account.roles,
            scopes: Set(token.scopes)
        )
        signIns.keep(
            SignIns.Known(principal: principal, token: token.id, expiresAt: token.expiresAt),
            hash: hash,
            foundAt: generation,
            at: moment
        )
        return principal
    }
}
