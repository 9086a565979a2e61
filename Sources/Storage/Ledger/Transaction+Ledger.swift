package import Council
import Foundation
import GRDB
package import Ledger

extension Transaction {
    /// Appends a record and folds it, in this transaction.
    ///
    /// Gives false, and changes nothing, where the very record is there already.
    @discardableResult
    package func append(_ record: Ledger.Record) throws -> Bool {
        let known = try database.cachedStatement(sql: "SELECT 1 FROM record WHERE id = ?")
        guard try Row.fetchOne(known, arguments: [record.id.data]) == nil else { return false }
        try database.cachedStatement(
            sql: """
                INSERT INTO record (id, ts, type, audience, subject, header, signature)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            record.id.data, record.header.timestamp, record.header.type, record.header.audience,
            record.header.subject, record.headerBytes.data, record.signature.bytes.data,
        ])
        if let body = record.body {
            try database.cachedStatement(sql: "INSERT INTO recordBody (seq, blob) VALUES (?, ?)")
                .execute(arguments: [database.lastInsertedRowID, body.blob.data])
        }
        guard let folded = CouncilRecord(record) else { return true }
        try fold(folded)
        return true
    }

    /// The records of a subject that others follow: what a new record names as its parents, in one audience.
    package func heads(of subject: Subject, for audience: Audience) throws -> [CouncilRecord] {
        CouncilRecord.heads(of: try records(of: subject).filter { $0.audience == audience })
    }

    /// The headers of a subject's records, in the order they were appended.
    func records(of subject: Subject) throws -> [CouncilRecord] {
        let statement = try database.cachedStatement(
            sql: "SELECT header, signature FROM record WHERE subject = ? ORDER BY seq"
        )
        return try Row.fetchAll(statement, arguments: [subject.description]).compactMap { row in
            try CouncilRecord(
                LedgerRow.record(header: row.decode(atIndex: 0), signature: row.decode(atIndex: 1), body: nil)
            )
        }
    }

    /// The JSON of a record's body, without its salt; nil where there is none.
    func payload(of id: RecordID) throws -> [UInt8]? {
        let statement = try database.cachedStatement(
            sql: "SELECT blob FROM record JOIN recordBody USING (seq) WHERE id = ?"
        )
        return try LedgerRow.payload(blob: Data.fetchOne(statement, arguments: [id.data]))
    }

    /// Makes a key known, so that what it signs can be verified.
    package func enrol(_ key: VerificationKey) throws {
        try database.execute(
            sql: "INSERT INTO authorKey (keyID, key) VALUES (?, ?) ON CONFLICT (keyID) DO NOTHING",
            arguments: [key.keyID.description, key.bytes.data]
        )
    }
}

extension Transaction {
    /// A record by the hexadecimal form of its id.
    package func record(_ id: String) throws -> Ledger.Record? {
        guard let id = RecordID(id) else { return nil }
        let statement = try database.cachedStatement(
            sql: "SELECT header, signature, blob FROM record LEFT JOIN recordBody USING (seq) WHERE id = ?"
        )
        return try Row.fetchOne(statement, arguments: [id.data]).map {
            try LedgerRow.record(
                header: $0.decode(atIndex: 0),
                signature: $0.decode(atIndex: 1),
                body: $0.decode(atIndex: 2)
            )
        }
    }
}
