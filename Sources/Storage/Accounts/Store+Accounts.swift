package import Council
import Foundation
import GRDB

extension Store {
    /// All accounts, by id.
    package func accounts() async throws -> [Account] {
        try await read { try $0.values(Account.self, sql: "SELECT json FROM account ORDER BY id") }
    }

    /// Tokens of one account, or of all, the newest first.
    package func tokens(of account: AccountID?) async throws -> [AccessToken] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT id, account, label, scopes, createdAt, expiresAt, lastUsedAt, revokedAt FROM token
                    WHERE ?1 IS NULL OR account = ?1 ORDER BY createdAt DESC, id
                    """,
                arguments: [account?.rawValue]
            ).compactMap(AccessToken.init(row:))
        }
    }

    /// Who bears the token with a hash, unless it was revoked; the use case checks its expiry.
    package func bearer(ofTokenHashed hash: [UInt8]) async throws -> (account: Account, token: AccessToken)? {
        try await read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT token.id, account, label, scopes, createdAt, expiresAt, lastUsedAt, revokedAt, account.json
                    FROM token JOIN account ON account.id = token.account WHERE hash = ? AND revokedAt IS NULL
                    """
            )
            guard let row = try Row.fetchOne(statement, arguments: [hash.data]), let token = try AccessToken(row: row)
            else {
                return nil
            }
            return (try Payload.decode(Account.self, from: [UInt8](row.decode(Data.self, atIndex: 8))), token)
        }
    }
}

extension Transaction {
    /// Writes an account, new or changed.
    package func put(_ account: Account) throws {
        try database.execute(
            sql: "INSERT INTO account (id, json) VALUES (?, ?) ON CONFLICT DO UPDATE SET json = excluded.json",
            arguments: [account.id.rawValue, try Payload.encode(account).data]
        )
    }

    /// One account by its id.
    package func account(_ id: AccountID) throws -> Account? {
        try database.value(Account.self, sql: "SELECT json FROM account WHERE id = ?", arguments: [id.rawValue])
    }

    /// Keeps a new token; only the hash of its secret is stored.
    package func insert(_ token: AccessToken, hash: [UInt8]) throws {
        try database.execute(
            sql: """
                INSERT INTO token (id, account, hash, label, scopes, createdAt, expiresAt)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                token.id, token.account.rawValue, hash.data, token.label,
                token.scopes.map(\.rawValue).joined(separator: " "), token.createdAt.seconds, token.expiresAt.seconds,
            ]
        )
    }

    /// The account a token belongs to.
    package func owner(ofToken id: String) throws -> AccountID? {
        try String.fetchOne(database, sql: "SELECT account FROM token WHERE id = ?", arguments: [id])
            .flatMap(AccountID.init)
    }

    /// Revokes a token; a second time changes nothing.
    package func revokeToken(_ id: String, at moment: Timestamp) throws {
        try database.execute(
            sql: "UPDATE token SET revokedAt = ? WHERE id = ? AND revokedAt IS NULL",
            arguments: [moment.seconds, id]
        )
    }

    /// Notes when tokens were last used.
    package func touchTokens(_ uses: [String: Timestamp]) throws {
        let statement = try database.cachedStatement(
            sql: "UPDATE token SET lastUsedAt = max(ifnull(lastUsedAt, 0), ?) WHERE id = ?"
        )
        for (id, moment) in uses { try statement.execute(arguments: [moment.seconds, id]) }
    }
}

extension AccessToken {
    fileprivate init?(row: Row) throws {
        guard let account = try AccountID(rawValue: row.decode(atIndex: 1)) else { return nil }
        let scopes = try row.decode(String.self, atIndex: 3)
        try self.init(
            id: row.decode(atIndex: 0),
            account: account,
            label: row.decode(atIndex: 2),
            scopes: scopes.split(separator: " ").compactMap { Scope(rawValue: String($0)) },
            createdAt: Timestamp(row.decode(atIndex: 4)),
            expiresAt: Timestamp(row.decode(atIndex: 5)),
            lastUsedAt: row.decode(Int64?.self, atIndex: 6).map(Timestamp.init),
            revokedAt: row.decode(Int64?.self, atIndex: 7).map(Timestamp.init)
        )
    }
}
