import Foundation

/// The moving parts of `deploy/bench`: peers to measure against, and councils to measure.
@main
enum Bench {
    static func main() async throws {
        var arguments = CommandLine.arguments.dropFirst()
        let command = arguments.popFirst()
        let rest = Array(arguments)
        switch (command, rest.count) {
        case ("hello", 0):
            try await HelloServer.run()
        case ("inserts", 3):
            try RawInserts(folder: rest[0], bytes: Int(rest[1]) ?? 6000, seconds: Double(rest[2]) ?? 5).run()
        case ("fill", 2):
            try await FilledCouncil(folder: rest[0], entries: Int(rest[1]) ?? 1000).fill()
        case ("start", 2...):
            try await ColdStart(command: rest).run()
        default:
            FileHandle.standardError.write(
                Data("bench hello | inserts FOLDER BYTES SECONDS | fill FOLDER ENTRIES | start COMMAND...\n".utf8)
            )
            exit(64)
        }
    }
}
