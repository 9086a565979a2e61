package import Council
import Foundation
import GRDB

/// Copies of a council's database that restore to the same state.
package enum Backup {
    /// Writes a consistent copy of an open store into a file that must not exist yet.
    package static func create(of store: Store, at path: String) async throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw StorageError.cannotOpen(folder: path, reason: "the file exists already / le fichier existe déjà")
        }
        let partial = path + ".partial"
        try? FileManager.default.removeItem(atPath: partial)
        do {
            // VACUUM takes a snapshot of its own and will not run inside the transaction that a read is.
            try await store.pool.unsafeRead { try $0.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
            guard chmodPrivate(partial), flush(partial), rename(partial, path) == 0 else { throw StorageError.readOnly }
        } catch {
            try? FileManager.default.removeItem(atPath: partial)
            throw StorageError(error)
        }
    }

    /// Opens a backup in a folder of its own and checks every record of it and the fold.
    package static func verify(_ path: String) async throws -> LedgerReport {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "partage-verify-\(UInt64.random(in: .min ... .max))"
        ).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try restore(path, into: folder)
        let store = try Store(folder: folder)
        defer { store.close() }
        return try await store.verify()
    }

    /// Puts a backup's database into a folder that holds none.
    package static func restore(_ path: String, into folder: String) throws {
        let target = folder + "/" + Store.fileName
        // A log left over from another database would be played into this one.
        guard !["", "-wal", "-shm"].contains(where: { FileManager.default.fileExists(atPath: target + $0) }) else {
            throw StorageError.cannotOpen(
                folder: folder,
                reason: "it holds a council already / il contient déjà un conseil"
            )
        }
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try FileManager.default.copyItem(atPath: path, toPath: target)
        } catch {
            throw StorageError.cannotOpen(folder: path, reason: error.localizedDescription)
        }
        _ = chmodPrivate(target)
    }

    private static func chmodPrivate(_ path: String) -> Bool { chmod(path, 0o600) == 0 }

    /// Waits until a file is on disk: SQLite does not for the copy that VACUUM makes.
    private static func flush(_ path: String) -> Bool {
        guard let handle = FileHandle(forUpdatingAtPath: path) else { return false }
        defer { try? handle.close() }
        return (try? handle.synchronize()) != nil
    }
}
