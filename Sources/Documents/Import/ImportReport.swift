package import Council

/// What an import found, moved, guessed or could not place, for the contact to confirm.
package struct ImportReport: Sendable, Equatable {
    /// How much a finding matters.
    package enum Severity: String, Codable, Sendable, CaseIterable {
        /// Done as expected, and worth knowing.
        case info
        /// Guessed: to be checked.
        case warning
        /// Missing or unplaced: to be put right by hand.
        case error
    }

    /// One finding, with the line of the source it is about.
    package struct Item: Sendable, Equatable {
        package let severity: Severity
        package let code: ImportFinding
        package let message: Bilingual
        /// Counted from 1; nil for what the whole document lacks.
        package let line: Int?
        /// The text the finding is about, whole.
        package let text: String?
    }

    /// The findings in the order of the document, what has no line first.
    package private(set) var items: [Item] = []

    mutating func add(_ finding: ImportFinding, about subject: String = "", line: Int? = nil) {
        let text = subject.isEmpty ? nil : subject
        items.append(
            Item(
                severity: finding.severity,
                code: finding,
                message: finding.message(about: subject.excerpt),
                line: line,
                text: text
            )
        )
    }

    mutating func sort() {
        items = items.enumerated().sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
            .map(\.element)
    }

    /// Whether something was found of this kind.
    package func has(_ finding: ImportFinding) -> Bool { items.contains { $0.code == finding } }
}

extension String {
    /// The beginning of a text, short enough to be quoted in a message.
    fileprivate var excerpt: String { count <= 60 ? self : prefix(59).trimmingBlanks + "…" }
}
