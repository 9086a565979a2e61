import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Starts a server as a process and measures how long it takes until it is ready, and what it then holds in memory.
struct ColdStart {
    let command: [String]

    private struct NotReady: Error {}

    /// Prints milliseconds and resident megabytes.
    func run() async throws {
        let process = Process()
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        let clock = ContinuousClock()
        let start = clock.now
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        guard let address = Self.address(in: output.fileHandleForReading) else { throw NotReady() }
        let response = try await HTTPClient.shared.execute(
            HTTPClientRequest(url: address + "/readyz"),
            timeout: .seconds(10)
        )
        let elapsed = clock.now - start
        guard response.status == .ok else { throw NotReady() }
        print(Int(elapsed / .milliseconds(1)), Self.residentMegabytes(of: process.processIdentifier))
    }

    /// The first address that the server says it listens on.
    private static func address(in output: FileHandle) -> String? {
        var told = ""
        while true {
            let more = output.availableData
            told += String(decoding: more, as: UTF8.self)
            if let found = told.firstMatch(of: #/(http://[0-9.:]+)\s/#) { return String(found.1) }
            if more.isEmpty { return nil }
        }
    }

    private static func residentMegabytes(of process: Int32) -> Int {
        let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
        return (line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) / 1024
    }
}
