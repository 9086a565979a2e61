package import Council
package import Ledger
import Storage

extension Exchange {
    /// Checks every record, and that the tables equal a fold from zero, for an auditor or administrator.
    package func verifyLedger(as principal: Principal) async throws -> LedgerReport {
        try await perform(.verifyLedger, on: .council, named: "ledger", as: principal) { try await verify() }
    }

    /// Checks every record, and that the tables equal a fold from zero; for the operator at the data folder.
    package func verify() async throws -> LedgerReport {
        try await Self.storing { try await store.verify() }
    }

    /// Empties the tables that are read and folds them anew from the ledger.
    package func rebuild() async throws {
        try await Self.storing { try await store.write { try $0.rebuild() } }
    }

    /// One record's header and signature as they are, for the operator at the data folder.
    package func ledgerRecord(_ id: String) async throws -> Record? {
        guard let id = RecordID(id) else { return nil }
        return try await Self.storing { try await store.record(id) }
    }

    /// How many records there are.
    package func recordCount() async throws -> Int {
        try await Self.storing { try await store.recordCount() }
    }

    /// Writes a consistent copy of the database to a file, while the server runs.
    package func backup(to path: String) async throws {
        try await Self.storing {
            try await flush()
            try await Backup.create(of: store, at: path)
        }
    }

    /// SQLite's version and the durability settings in force.
    package func storageSettings() async throws -> (version: String, synchronous: Int, journal: String) {
        try await Self.storing { try await store.settings() }
    }

    /// Whether the database can be read and written; throws what is wrong otherwise.
    package func checkReadiness() async throws {
        try await Self.storing { try await store.probe() }
    }
}

extension Exchange {
    /// Opens a backup in a folder of its own and checks every record of it and the fold.
    package static func verifyBackup(_ path: String) async throws -> LedgerReport {
        try await storing { try await Backup.verify(path) }
    }

    /// Puts a backup's database into a folder that holds none; the node's key is kept and put back apart from it.
    package static func restoreBackup(_ path: String, into folder: String) async throws {
        try await storing { try Backup.restore(path, into: folder) }
    }
}
