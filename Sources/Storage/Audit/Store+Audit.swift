package import Council
import GRDB

extension Store {
    /// A page of the audit trail, the newest first, before a sequence number.
    package func audit(before sequence: Int64?, limit: Int) async throws -> [AuditLine] {
        try await read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT seq, at, account, action, resource, outcome, reason, count FROM audit
                    WHERE ?1 IS NULL OR seq < ?1 ORDER BY seq DESC LIMIT ?2
                    """,
                arguments: [sequence, limit]
            ).compactMap { row in
                guard let outcome = try AuditLine.Outcome(rawValue: row.decode(atIndex: 5)) else { return nil }
                return try AuditLine(
                    sequence: row.decode(atIndex: 0),
                    at: Timestamp(row.decode(atIndex: 1)),
                    account: row.decode(String?.self, atIndex: 2).flatMap(AccountID.init),
                    action: row.decode(atIndex: 3),
                    resource: row.decode(atIndex: 4),
                    outcome: outcome,
                    reason: row.decode(atIndex: 6),
                    count: row.decode(atIndex: 7)
                )
            }
        }
    }
}

extension Transaction {
    /// Adds lines to the audit trail; their sequence numbers are given here.
    package func audit(_ lines: [AuditLine]) throws {
        let statement = try database.cachedStatement(
            sql:
                "INSERT INTO audit (at, account, action, resource, outcome, reason, count) VALUES (?, ?, ?, ?, ?, ?, ?)"
        )
        for line in lines {
            try statement.execute(arguments: [
                line.at.seconds, line.account?.rawValue, line.action, line.resource, line.outcome.rawValue,
                line.reason, line.count,
            ])
        }
    }
}
