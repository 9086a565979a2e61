/// Something a submission's authors should know: which entry and field, what is wrong with it, and what to do.
package struct Finding: Codable, Sendable, Equatable {
    /// How much weight a finding has.
    package enum Severity: String, Codable, Sendable, CaseIterable, Comparable {
        /// The submission cannot be kept as it is.
        case error
        /// Worth a look; it never stands in the way.
        case warning

        package static func < (lhs: Severity, rhs: Severity) -> Bool { lhs == .error && rhs == .warning }
    }

    package let severity: Severity
    package let code: FindingCode
    /// The part of the form; nil for what concerns the whole of it.
    package let section: SectionKey?
    package let entry: EntryID?
    /// The field as it is named in JSON: inside the entry (`offer.minutes`), else in the submission (`contacts[0].name`).
    package let field: String?
    package let message: Bilingual

    package init(
        severity: Severity,
        code: FindingCode,
        section: SectionKey?,
        entry: EntryID?,
        field: String?,
        message: Bilingual
    ) {
        self.severity = severity
        self.code = code
        self.section = section
        self.entry = entry
        self.field = field
        self.message = message
    }
}
