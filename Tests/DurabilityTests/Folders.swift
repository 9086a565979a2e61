import Foundation

/// Lends a new folder and removes it.
func withFolder<Result>(_ work: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "partage-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
        atPath: folder,
        withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700]
    )
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await work(folder)
}

/// A disk of a few megabytes in memory, for as long as some work is done on it.
enum SmallDisk {
    /// Whether this machine and this user allow one.
    static let isPossible: Bool = {
        let folder = FileManager.default.temporaryDirectory.appending(path: "partage-\(UUID().uuidString)").path
        try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        guard (try? mount(folder, megabytes: 1)) == true else { return false }
        return (try? run("umount", [folder])) == true
    }()

    struct NotMounted: Error {}

    static func with<Result>(
        megabytes: Int,
        _ work: (String) async throws -> Result
    ) async throws -> Result {
        try await withFolder { folder in
            guard try mount(folder, megabytes: megabytes) else { throw NotMounted() }
            let outcome: Swift.Result<Result, any Error>
            do { outcome = .success(try await work(folder)) } catch { outcome = .failure(error) }
            _ = try run("umount", [folder])
            return try outcome.get()
        }
    }

    private static func mount(_ folder: String, megabytes: Int) throws -> Bool {
        try run("mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m,mode=0700", "tmpfs", folder])
    }

    private static func run(_ command: String, _ arguments: [String]) throws -> Bool {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [command] + arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
