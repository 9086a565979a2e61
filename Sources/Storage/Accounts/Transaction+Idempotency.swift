package import Council
import Foundation
import GRDB

/// An answer that is kept, so that the same request sent again gets it again.
package struct KeptAnswer: Sendable, Equatable {
    /// The SHA-256 of what was asked: the same key with another request is refused.
    package let request: [UInt8]
    package let status: Int
    package let bytes: [UInt8]

    package init(request: [UInt8], status: Int, bytes: [UInt8]) {
        self.request = request
        self.status = status
        self.bytes = bytes
    }
}

extension Store {
    /// The answer that an account's key was given, where it was used since a moment.
    package func answer(to key: String, of account: AccountID, since moment: Timestamp) async throws -> KeptAnswer? {
        try await read { database in
            try Row.fetchOne(
                database,
                sql: "SELECT request, status, answer FROM idempotency WHERE account = ? AND key = ? AND at >= ?",
                arguments: [account.rawValue, key, moment.seconds]
            ).map {
                try KeptAnswer(
                    request: [UInt8]($0.decode(Data.self, atIndex: 0)),
                    status: $0.decode(atIndex: 1),
                    bytes: [UInt8]($0.decode(Data.self, atIndex: 2))
                )
            }
        }
    }
}

extension Transaction {
    /// Keeps an answer under an account's key, and forgets those from before a moment.
    package func keep(
        _ answer: KeptAnswer,
        as key: String,
        of account: AccountID,
        at moment: Timestamp,
        forgetting before: Timestamp
    ) throws {
        try database.execute(sql: "DELETE FROM idempotency WHERE at < ?", arguments: [before.seconds])
        try database.execute(
            sql: """
                INSERT INTO idempotency (account, key, request, status, answer, at) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """,
            arguments: [
                account.rawValue, key, answer.request.data, answer.status, answer.bytes.data, moment.seconds,
            ]
        )
    }
}
