import Council
import Foundation

/// Standard input: a filled form that is piped in, a token, an answer to a question.
struct StandardInput: Sendable {
    let isTerminal: Bool
    /// Reads to the end, at most so many bytes and one more.
    let readAll: @Sendable (Int) throws -> [UInt8]
    /// Reads one line without its end; nil at the end of input. On a terminal it can be typed unseen.
    let readLine: @Sendable (_ unseen: Bool) -> String?

    static let ofProcess = StandardInput(
        isTerminal: isatty(STDIN_FILENO) == 1,
        readAll: { limit in [UInt8](try FileHandle.standardInput.read(upToEndOr: limit + 1)) },
        readLine: { unseen in unseen ? withoutEcho { Swift.readLine() } : Swift.readLine() }
    )

    /// Switches the terminal's echo off for the while that a secret is typed.
    private static func withoutEcho<Result>(_ body: () -> Result) -> Result {
        var settings = termios()
        guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return body() }
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) }
        return body()
    }
}

extension FileHandle {
    /// Reads until the end of the file or the limit, whichever comes first: a pipe gives its bytes in pieces.
    func read(upToEndOr limit: Int) throws -> Data {
        var data = Data()
        while data.count < limit, let piece = try read(upToCount: limit - data.count), !piece.isEmpty { data += piece }
        return data
    }
}
