import Council

/// Writes a line for each request: what was asked by pattern, by whom, how it ended and how long it took.
///
/// Neither the path, the query, the headers nor a body is ever written: codes, words and tokens stand there.
package struct RequestLog: Sendable {
    /// Which requests leave a line.
    package enum Choice: String, Sendable, CaseIterable {
        case all
        /// Those answered with 400 or more.
        case failures
        case none
    }

    private let stream: LogStream
    private let choice: Choice

    init(_ stream: LogStream, _ choice: Choice) {
        self.stream = stream
        self.choice = choice
    }

    func write(_ outcome: RequestOutcome, _ trace: RequestTrace) {
        guard choice == .all || (choice == .failures && outcome.status >= 400) else { return }
        var line = LogLine(level: outcome.status >= 500 ? "error" : "info", message: "request")
        line.add("request", trace.number.description)
        line.add("method", outcome.method)
        line.add("route", outcome.route)
        line.add("status", outcome.status)
        line.add("microseconds", Int(outcome.seconds * 1_000_000))
        if let account = trace.account { line.add("account", account.rawValue) }
        line.end()
        stream.write(line)
    }
}
