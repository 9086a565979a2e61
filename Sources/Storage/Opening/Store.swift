import Council
import Foundation
import Glibc
import GRDB

/// The council's database: the ledger, its fold, the search index, and the node's own accounts and audit trail.
///
/// All SQL of the project stands in this target. Writes go through ``write(_:)`` and are durable when it returns; reads
/// of content take ``ReadableEditions`` and see nothing else.
package struct Store: Sendable {
    let pool: DatabasePool
    let commits: CommitQueue
    let cache: EditionCache
    private let lock: FolderLock

    /// The folder that holds the database and the node's key.
    package let folder: String

    /// Opens a folder's database, creating it where there is none, and brings its schema up to date.
    ///
    /// Refuses a folder that another process holds, a newer schema, a file that is not a database, and a database that
    /// does not keep `synchronous=FULL`.
    package init(folder: String) throws(StorageError) {
        self.folder = folder
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch let error as CocoaError where [.fileWriteVolumeReadOnly, .fileWriteNoPermission].contains(error.code) {
            throw .readOnly
        } catch {
            throw .cannotOpen(folder: folder, reason: error.localizedDescription)
        }
        lock = try FolderLock(folder: folder)
        let path = folder + "/" + Store.fileName
        do {
            try Store.inspect(path)
            pool = try DatabasePool(path: path, configuration: Store.configuration)
            try Schema.migrator.migrate(pool)
            // GRDB sets NORMAL on the writer while it opens a pool, after any preparation: FULL has to come last.
            try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                try Store.requireDurability(of: database)
            }
        } catch {
            throw StorageError(error)
        }
        cache = EditionCache()
        commits = CommitQueue(pool: pool, cache: cache)
    }

    /// Looks at a file before a pool does, which writes to whatever it opens.
    ///
    /// Refuses a newer schema, and a file too short for a database, which SQLite would take for a new one.
    private static func inspect(_ path: String) throws {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard let size = attributes?[.size] as? Int else { return }
        guard size >= 512 else { throw StorageError.damaged("\(size) bytes / octets") }
        var configuration = Configuration()
        configuration.readonly = true
        let reader = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? reader.close() }
        if try reader.read(Schema.migrator.hasBeenSuperseded) { throw StorageError.newerSchema }
    }

    /// Refuses a connection whose commits do not wait for the disk.
    static func requireDurability(of database: Database) throws {
        guard try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2 else { throw StorageError.notDurable }
    }

    /// The database's name in the data folder.
    package static let fileName = "partage.sqlite"

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.maximumReaderCount = 4
        configuration.label = "partage"
        // Values that are bound may be somebody's text: they stay out of error messages.
        configuration.publicStatementArguments = false
        configuration.prepareDatabase { database in
            // What a savepoint may have to put back, drafts too, would else be written to files outside the folder.
            try database.execute(
                sql: """
                    PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY
                    """
            )
        }
        return configuration
    }

    /// Runs one use case's reads and writes as a whole: all of it is kept, durably, or none.
    ///
    /// Writes that wait together commit together; each still succeeds or fails on its own.
    package func write<Result: Sendable>(
        _ work: @escaping @Sendable (Transaction) throws -> Result
    ) async throws -> Result {
        try await commits.perform(work)
    }

    /// Runs a consistent read.
    func read<Result: Sendable>(_ work: @escaping @Sendable (Database) throws -> Result) async throws -> Result {
        do {
            return try await pool.read(work)
        } catch let error as CancellationError {
            throw error
        } catch {
            throw StorageError(error)
        }
    }

    /// Whether the database answers and can be written to, with room for more than this one write; for readiness.
    package func probe() async throws {
        var disk = statvfs()
        if statvfs(folder, &disk) == 0, UInt64(disk.f_bavail) * UInt64(disk.f_frsize) < Self.leastRoom {
            throw StorageError.full
        }
        try await commits.perform { transaction in
            try transaction.database.execute(sql: "UPDATE probe SET at = at + 1")
        }
    }

    /// Free bytes below which a long submission, its fold and its search rows may no longer fit.
    private static let leastRoom: UInt64 = 1_048_576

    /// SQLite's version and the durability settings in force, for the operator.
    package func settings() async throws -> (version: String, synchronous: Int, journal: String) {
        do {
            return try await pool.writeWithoutTransaction { database in
                (
                    try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "",
                    try Int.fetchOne(database, sql: "PRAGMA synchronous") ?? -1,
                    try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? ""
                )
            }
        } catch {
            throw StorageError(error)
        }
    }

    /// Folds the write-ahead log back and closes the file; the last thing a server does.
    ///
    /// The pool closes its writer first, and its readers cannot fold the log back: it has to be done before.
    package func close() {
        try? pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
        try? pool.close()
        lock.release()
    }
}
