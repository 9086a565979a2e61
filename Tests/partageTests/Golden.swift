import Foundation
import Testing

/// Compares a text with its recorded twin in `Snapshots`.
///
/// `RECORD_SNAPSHOTS=1` writes the recordings anew; a first recording fails, so that somebody looks at it.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    try expectGolden(
        text,
        at: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/\(name)"),
        sourceLocation: sourceLocation
    )
}

/// The same for a recording that stands elsewhere in the project.
func expectGolden(_ text: String, at file: URL, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    guard let recorded, ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != "1" else {
        if recorded != text { try Data(text.utf8).write(to: file) }
        if recorded == nil {
            Issue.record(
                "\(file.lastPathComponent) was recorded for the first time: read it",
                sourceLocation: sourceLocation
            )
        }
        return
    }
    guard recorded != text else { return }
    let lines = zip(
        recorded.split(separator: "\n", omittingEmptySubsequences: false),
        text.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let first = lines.enumerated().first { $0.element.0 != $0.element.1 }
    let where_ = first.map { "line \($0.offset + 1):\n- \($0.element.0)\n+ \($0.element.1)" } ?? "the number of lines"
    Issue.record(
        "\(file.lastPathComponent) differs in \(where_)\nRECORD_SNAPSHOTS=1 records it anew.",
        sourceLocation: sourceLocation
    )
}
