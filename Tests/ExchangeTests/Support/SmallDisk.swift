import Foundation

/// A file system of a few megabytes in memory, where the machine lets the tests mount one.
struct SmallDisk {
    let path: String

    /// Whether this process may mount; a container or an ordinary user may not.
    static let isAllowed: Bool = {
        let path = FileManager.default.temporaryDirectory.appending(path: "partage-mount-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", path)
            try run("umount", path)
            return true
        } catch {
            return false
        }
    }()

    /// Mounts a disk for as long as some work takes.
    static func with<Result>(megabytes: Int, _ work: (SmallDisk) async throws -> Result) async throws -> Result {
        let path = FileManager.default.temporaryDirectory.appending(path: "partage-disk-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }
        try run("mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path)
        defer { try? run("umount", "-l", path) }
        return try await work(SmallDisk(path: path))
    }

    /// Fills the disk but for some bytes; removing the file makes room again.
    func fill(leaving rest: Int = 0) throws -> String {
        let filler = path + "/filler"
        _ = FileManager.default.createFile(atPath: filler, contents: nil)
        guard let handle = FileHandle(forWritingAtPath: filler) else { throw Refusal(status: -1) }
        var size: UInt64 = 0
        let block = Data(repeating: 0x2E, count: 4096)
        while (try? handle.write(contentsOf: block)) != nil { size += UInt64(block.count) }
        try handle.truncate(atOffset: size - min(size, UInt64(rest)))
        try handle.close()
        return filler
    }

    private struct Refusal: Error {
        let status: Int32
    }

    private static func run(_ tool: String, _ arguments: String...) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [tool] + arguments
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Refusal(status: process.terminationStatus) }
    }
}
