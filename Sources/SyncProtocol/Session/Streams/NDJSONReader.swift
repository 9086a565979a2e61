/// Cuts a stream of bytes into lines as it comes in, and gives up as soon as a line or the whole is too long.
///
/// Every byte is looked at once and copied at most twice, however small the pieces. What follows the last line feed is
/// no line: it was cut off, and is dropped.
package struct NDJSONReader: Sendable {
    private let lineLimit: Int
    private let totalLimit: Int
    private var total = 0
    /// The beginning of a line whose end has not come.
    private var partial: [UInt8] = []

    /// - Parameters:
    ///   - lineLimit: bytes of a line, without its line feed.
    ///   - totalLimit: bytes of the whole stream.
    package init(lineLimit: Int = SyncLimits.line, totalLimit: Int = SyncLimits.stream) {
        self.lineLimit = lineLimit
        self.totalLimit = totalLimit
    }

    /// Whether the stream stopped within a line.
    package var holdsCutLine: Bool { !partial.isEmpty }

    /// Takes the next piece and returns the lines that it completes, without their line feeds.
    ///
    /// - Throws: `tooLarge`, after which nothing more should be fed.
    package mutating func lines(in piece: some Collection<UInt8>) throws(MessageFault) -> [[UInt8]] {
        total += piece.count
        guard total <= totalLimit else { throw .tooLarge }
        var lines: [[UInt8]] = []
        var rest = piece[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            try extend(with: rest[..<end])
            lines.append(partial)
            partial = []
            rest = rest[rest.index(after: end)...]
        }
        try extend(with: rest)
        return lines
    }

    private mutating func extend(with bytes: some Collection<UInt8>) throws(MessageFault) {
        guard bytes.count <= lineLimit - partial.count else { throw .tooLarge }
        partial.append(contentsOf: bytes)
    }
}
