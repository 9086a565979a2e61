/// One saved state of a submission in its history. Immutable.
package struct Revision: Codable, Sendable, Equatable {
    /// The signed record, as 64 hexadecimal digits.
    package let revision: String
    package let state: SubmissionState
    package let at: Timestamp
    package let by: AccountID?
    package let late: Bool
    package let onBehalf: Bool
    /// Why it was returned.
    package let reason: String?
    /// Whether a text stands in this revision itself (a return or a withdrawal holds none).
    package let hasText: Bool

    package init(
        revision: String,
        state: SubmissionState,
        at: Timestamp,
        by: AccountID?,
        late: Bool,
        onBehalf: Bool,
        reason: String?,
        hasText: Bool
    ) {
        self.revision = revision
        self.state = state
        self.at = at
        self.by = by
        self.late = late
        self.onBehalf = onBehalf
        self.reason = reason
        self.hasText = hasText
    }
}

extension Revision {
    /// The same line, with what the meeting's deadline makes of it.
    package func marked(late: Bool) -> Revision {
        Revision(
            revision: revision,
            state: state,
            at: at,
            by: by,
            late: late,
            onBehalf: onBehalf,
            reason: reason,
            hasText: hasText
        )
    }
}
