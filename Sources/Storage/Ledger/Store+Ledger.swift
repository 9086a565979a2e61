package import Council
import Foundation
import GRDB
package import Ledger

extension Store {
    /// A record by its id, with its body where that is at hand.
    package func record(_ id: RecordID) async throws -> Ledger.Record? {
        try await read { database in
            try Row.fetchOne(
                database,
                sql: "SELECT header, signature, blob FROM record LEFT JOIN recordBody USING (seq) WHERE id = ?",
                arguments: [id.data]
            ).map {
                try LedgerRow.record(
                    header: $0.decode(atIndex: 0),
                    signature: $0.decode(atIndex: 1),
                    body: $0.decode(atIndex: 2)
                )
            }
        }
    }

    /// How many records the ledger holds.
    package func recordCount() async throws -> Int {
        try await read { try Int.fetchOne($0, sql: "SELECT count(*) FROM record") ?? 0 }
    }

    /// Checks every record, and that the tables equal a fold from zero.
    ///
    /// Records that cannot be read are named; whether the tables are equal may then be past telling.
    package func verify() async throws -> LedgerReport {
        let report = try await verifyRecords()
        let isEqual = report.faults.isEmpty ? try await foldIsEqual() : try? await foldIsEqual()
        return LedgerReport(records: report.records, faults: report.faults, foldIsEqual: isEqual)
    }

    /// Checks every record: bytes, id, signature, columns, body; and that SQLite's own structures are sound.
    package func verifyRecords() async throws -> LedgerReport {
        try await read { database in
            var faults: [LedgerReport.Fault] = []
            let keys = try knownKeys(database)
            var count = 0
            let rows = try Row.fetchCursor(
                database,
                sql: """
                    SELECT record.seq, id, ts, type, audience, subject, header, signature, blob
                    FROM record LEFT JOIN recordBody USING (seq) ORDER BY record.seq
                    """
            )
            while let row = try rows.next() {
                count += 1
                guard let code = fault(in: row, keys: keys) else { continue }
                let id = try? RecordID(row.decode(Data.self, atIndex: 1))
                faults.append(
                    .init(
                        sequence: (try? row.decode(Int64.self, atIndex: 0)) ?? 0,
                        record: id?.description ?? "",
                        code: code
                    )
                )
            }
            let integrity = try String.fetchAll(database, sql: "PRAGMA integrity_check(10)")
            faults += integrity.filter { $0 != "ok" }.map { .init(sequence: 0, record: "", code: "database: \($0)") }
            return LedgerReport(records: count, faults: faults, foldIsEqual: nil)
        }
    }

    private func knownKeys(_ database: Database) throws -> [KeyID: VerificationKey] {
        let keys = try Data.fetchAll(database, sql: "SELECT key FROM authorKey").compactMap {
            try? VerificationKey([UInt8]($0))
        }
        return Dictionary(keys.map { ($0.keyID, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// What is wrong with a stored record; nil where nothing is.
    private func fault(in row: Row, keys: [KeyID: VerificationKey]) -> String? {
        do {
            // Decoding that throws: in a damaged file a column may hold a value of another type.
            let record = try LedgerRow.record(
                header: row.decode(Data.self, atIndex: 6),
                signature: row.decode(Data.self, atIndex: 7),
                body: row.decode(Data?.self, atIndex: 8)
            )
            guard try record.id.data == row.decode(Data.self, atIndex: 1) else { return "id-mismatch" }
            guard let key = keys[record.header.author] else { return "unknown-author" }
            try record.verify(with: key)
            let columns = try (3...5).map { try row.decode(String.self, atIndex: $0) }
            guard columns == [record.header.type, record.header.audience, record.header.subject],
                try row.decode(Int.self, atIndex: 2) == record.header.timestamp
            else { return "column-mismatch" }
            return nil
        } catch let error as Ledger.RecordError {
            return error.code
        } catch {
            return "unreadable"
        }
    }

    /// Whether the tables that are read equal a fold from zero: folds anew in a transaction that is undone.
    package func foldIsEqual() async throws -> Bool {
        do {
            return try await pool.writeWithoutTransaction { database in
                var isEqual = false
                try database.inTransaction(.immediate) {
                    let before = try Self.foldDump(database)
                    try Transaction(database: database).rebuild()
                    isEqual = try Self.foldDump(database) == before
                    return .rollback
                }
                return isEqual
            }
        } catch {
            throw StorageError(error)
        }
    }

    /// A digest of each fold table's rows, whatever their order.
    private static func foldDump(_ database: Database) throws -> [String: ContentHash] {
        var dump: [String: ContentHash] = [:]
        for table in Transaction.foldTables {
            let source = table == "entrySearch" ? "(SELECT rowid, title, body FROM entrySearch)" : table
            var digest = ContentHash(hashing: [])
            // Rows are digested each for itself and in the order of their digests: no column need be a key.
            let rows = try Row.fetchCursor(database, sql: "SELECT * FROM \(source)")
            var digests: [ContentHash] = []
            while let row = try rows.next() {
                digests.append(ContentHash(hashing: row.databaseValues.flatMap(\.comparableBytes)))
            }
            for row in digests.sorted() { digest = ContentHash(hashing: digest.bytes + row.bytes) }
            dump[table] = digest
        }
        return dump
    }
}

extension DatabaseValue {
    /// The value's type, length and bytes: different values give different bytes, also in a row.
    fileprivate var comparableBytes: [UInt8] {
        let (type, bytes): (Character, [UInt8]) =
            switch storage {
            case .null: ("n", [])
            case .int64(let number): ("i", Array("\(number)".utf8))
            case .double(let number): ("d", Array("\(number)".utf8))
            case .string(let text): ("t", Array(text.utf8))
            case .blob(let data): ("b", [UInt8](data))
            }
        return Array("\(type)\(bytes.count):".utf8) + bytes
    }
}
