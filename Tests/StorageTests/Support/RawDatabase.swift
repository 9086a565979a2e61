import Foundation
import GRDB

/// A store's file as any other program would see it, past everything that the store does.
struct RawDatabase {
    private let queue: DatabaseQueue

    /// Opens a closed store's file; foreign keys are left out of play.
    static func with<Result>(_ path: String, _ work: (RawDatabase) throws -> Result) throws -> Result {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = false
        let raw = RawDatabase(queue: try DatabaseQueue(path: path, configuration: configuration))
        defer { try? raw.queue.close() }
        return try work(raw)
    }

    /// Runs statements.
    func execute(_ sql: String, _ arguments: StatementArguments = []) throws {
        try queue.write { try $0.execute(sql: sql, arguments: arguments) }
    }

    /// One number.
    func number(_ sql: String) throws -> Int { try queue.read { try Int.fetchOne($0, sql: sql) ?? -1 } }

    /// One blob.
    func blob(_ sql: String) throws -> Data { try queue.read { try Data.fetchOne($0, sql: sql) ?? Data() } }

    /// Takes away what keeps the ledger from being altered.
    func dropTriggers() throws {
        try queue.write { database in
            for name in try String.fetchAll(database, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
                try database.execute(sql: "DROP TRIGGER \(name)")
            }
        }
    }

    /// Every row of the tables that the ledger folds into, as text, whatever order the rows stand in.
    func foldRows() throws -> [String: [String]] {
        try queue.read { database in
            var rows: [String: [String]] = [:]
            for table in Self.foldTables {
                rows[table] = try Row.fetchAll(database, sql: "SELECT * FROM \(table)")
                    .map { row in row.map { "\($0)=\(Self.text($1))" }.joined(separator: " ") }
                    .sorted()
            }
            rows["entrySearch"] = try Row.fetchAll(database, sql: "SELECT rowid, title, body FROM entrySearch")
                .map { row in row.map { "\($0)=\(Self.text($1))" }.joined(separator: " ") }
                .sorted()
            return rows
        }
    }

    /// The statements that make the schema, in the order in which they were run; SQLite's own tables left out.
    func schema() throws -> String {
        try queue.read { database in
            try String.fetchAll(
                database,
                sql: """
                    SELECT sql FROM sqlite_master
                    WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT GLOB 'entrySearch_*'
                    ORDER BY rowid
                    """
            ).map { $0 + ";\n" }.joined(separator: "\n")
        }
    }

    private static let foldTables = [
        "councilProfile", "jurisdiction", "topic", "meeting", "edition", "revision", "entry", "entryTopic",
    ]

    private static func text(_ value: DatabaseValue) -> String {
        guard case .blob(let bytes) = value.storage else { return value.description }
        return bytes.map { String($0, radix: 16) }.joined(separator: ".")
    }
}
