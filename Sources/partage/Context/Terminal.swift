import Foundation

/// What the command line is shown on.
struct Terminal: Sendable {
    /// Columns; documents and tables are laid out to fit.
    let width: Int
    /// Whether results may be coloured: only on a terminal, and not where NO_COLOR asks otherwise (no-color.org).
    let colour: Bool
    /// Whether progress may be shown, which is on standard error and only to a person.
    let showsProgress: Bool

    /// The width where none is known.
    static let customaryWidth = 80

    init(width: Int, colour: Bool = false, showsProgress: Bool = false) {
        self.width = max(20, width)
        self.colour = colour
        self.showsProgress = showsProgress
    }

    /// The terminal that the process was started from.
    static func ofProcess(environment: [String: String]) -> Terminal {
        let showsOutput = isatty(STDOUT_FILENO) == 1
        let showsErrors = isatty(STDERR_FILENO) == 1
        let asked = environment["COLUMNS"].flatMap(Int.init).flatMap { (20...1000).contains($0) ? $0 : nil }
        let plain = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return Terminal(
            width: asked ?? columns(of: STDOUT_FILENO) ?? columns(of: STDERR_FILENO) ?? customaryWidth,
            colour: showsOutput && !plain && environment["TERM"] != "dumb",
            showsProgress: showsErrors && environment["TERM"] != "dumb"
        )
    }

    private static func columns(of descriptor: Int32) -> Int? {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }
}
