import Foundation
import Storage

/// A folder that a test has for itself and that is gone when the test is.
struct TemporaryFolder {
    let path: String

    /// Makes a folder for as long as some work takes.
    static func with<Result>(_ work: (TemporaryFolder) async throws -> Result) async throws -> Result {
        let path = FileManager.default.temporaryDirectory.appending(path: "partage-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await work(TemporaryFolder(path: path))
    }

    /// Where a store in this folder keeps its database.
    var database: String { path + "/" + Store.fileName }

    /// The bytes of a file in the folder.
    func bytes(of name: String = Store.fileName) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: path + "/" + name))
    }

    /// Puts other bytes in the database's place, without any log beside them.
    func overwriteDatabase(with bytes: Data) throws {
        for log in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: database + log) }
        try bytes.write(to: URL(fileURLWithPath: database))
    }

    /// Opens a store here, and closes it after the work.
    func withStore<Result>(_ work: (Store) async throws -> Result) async throws -> Result {
        let store = try Store(folder: path)
        defer { store.close() }
        return try await work(store)
    }
}

/// Opens a store in a folder of its own for as long as some work takes.
func withStore<Result>(_ work: (Store) async throws -> Result) async throws -> Result {
    try await TemporaryFolder.with { folder in try await folder.withStore(work) }
}
