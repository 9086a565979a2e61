package import Council
import Storage

extension Exchange {
    /// All accounts, for an administrator.
    package func accounts(as principal: Principal) async throws -> [Account] {
        try await perform(.manageAccounts, on: .council, named: "accounts", as: principal) {
            try await store.accounts()
        }
    }

    /// Adds an account, or changes one: the whole of it is replaced, and its tokens follow the new roles at once.
    package func putAccount(_ account: Account, as principal: Principal) async throws -> Account {
        try await perform(.manageAccounts, on: .council, named: "account/\(account.id)", as: principal) {
            guard !account.name.isEmpty, account.name.count <= 200, account.roles.count <= 50 else {
                throw ExchangeError(
                    .invalid,
                    Bilingual(
                        en: "An account needs a name of at most 200 characters and at most 50 roles.",
                        fr: "Il faut à un compte un nom d’au plus 200 caractères et au plus 50 rôles."
                    )
                )
            }
            try await store.write { transaction in
                for jurisdiction in Set(account.roles.compactMap(\.jurisdiction)) {
                    guard try transaction.jurisdiction(jurisdiction) != nil else {
                        throw ExchangeError(
                            .invalid,
                            Bilingual(
                                en: "There is no jurisdiction \(jurisdiction). Add it first.",
                                fr: "L’administration \(jurisdiction) n’existe pas. Ajoutez-la d’abord."
                            )
                        )
                    }
                }
                try transaction.put(account)
            }
            signIns.invalidate()
            note(
                .manageAccounts,
                on: "account/\(account.id)",
                by: principal,
                outcome: .allowed,
                reason: .administratorDuty
            )
            return account
        }
    }

    /// One's own tokens, or, for an administrator, those of another account or of all.
    package func tokens(of account: AccountID?, as principal: Principal) async throws -> [AccessToken] {
        let own = account == nil || account == principal.account
        return try await perform(
            own ? .readOwnTokens : .manageAccounts,
            on: .council,
            named: "tokens",
            as: principal
        ) {
            try await flush()
            return try await store.tokens(of: account ?? principal.account)
        }
    }

    /// Makes a token; its secret is given this once. It never allows more than the one it was asked with.
    package func createToken(
        label: String,
        scopes: [Scope],
        days: Int,
        for account: AccountID?,
        as principal: Principal
    ) async throws -> NewAccessToken {
        let owner = account ?? principal.account
        let own = owner == principal.account
        return try await perform(
            own ? .manageOwnTokens : .manageAccounts,
            on: .council,
            named: "token of \(owner)",
            as: principal
        ) {
            guard (1...90).contains(days), !scopes.isEmpty, !label.isEmpty, label.count <= 100 else {
                throw ExchangeError(
                    .invalid,
                    Bilingual(
                        en: "A token needs a label, at least one scope, and a life of 1 to 90 days.",
                        fr: "Il faut à un jeton une étiquette, au moins une portée et une durée de 1 à 90 jours."
                    )
                )
            }
            guard !own || principal.scopes.isSuperset(of: scopes) else { throw ExchangeError(.notAllowed) }
            let made = makeToken(for: owner, label: label, scopes: scopes, days: days, at: now())
            try await store.write { transaction in
                guard try transaction.account(owner) != nil else { throw ExchangeError(.notFound) }
                try transaction.insert(made.token.details, hash: made.hash)
            }
            note(
                own ? .manageOwnTokens : .manageAccounts,
                on: "token/\(made.token.details.id)",
                by: principal,
                outcome: .allowed,
                reason: own ? .ownAccount : .administratorDuty
            )
            return made.token
        }
    }

    /// Revokes a token at once: one's own, or, for an administrator, anybody's.
    package func revokeToken(_ id: String, as principal: Principal) async throws {
        let isAdministrator = Access.decide(principal, .manageAccounts, on: .council).isAllowed
        let action: Action = isAdministrator ? .manageAccounts : .manageOwnTokens
        try await perform(action, on: .council, named: "token/\(id.prefix(40))", as: principal) {
            let moment = now()
            try await store.write { transaction in
                guard let owner = try transaction.owner(ofToken: id), owner == principal.account || isAdministrator
                else { throw ExchangeError(.notFound) }
                try transaction.revokeToken(id, at: moment)
            }
            signIns.invalidate()
            note(
                action,
                on: "token/\(id)",
                by: principal,
                outcome: .allowed,
                reason: isAdministrator ? .administratorDuty : .ownAccount
            )
        }
    }

    /// A new token with its secret and the hash that is stored.
    func makeToken(
        for account: AccountID,
        label: String,
        scopes: [Scope],
        days: Int,
        at moment: Timestamp
    ) -> (token: NewAccessToken, hash: [UInt8]) {
        var generator = SystemRandomNumberGenerator()
        let secret = TokenSecret(using: &generator)
        let id = "t-" + String(UInt64.random(in: .min ... .max, using: &generator), radix: 36)
        let details = AccessToken(
            id: id,
            account: account,
            label: label,
            scopes: Scope.allCases.filter(scopes.contains),
            createdAt: moment,
            expiresAt: Timestamp(moment.seconds + Int64(days) * 86_400),
            lastUsedAt: nil,
            revokedAt: nil
        )
        return (NewAccessToken(token: secret.text, details: details), secret.hash)
    }
}
