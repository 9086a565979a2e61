/// A submission in a list: who, which state, since when, how much.
package struct SubmissionSummary: Codable, Sendable, Equatable {
    package let meeting: MeetingCode
    package let jurisdiction: JurisdictionCode
    package let state: SubmissionState
    package let revision: String
    package let at: Timestamp
    package let late: Bool
    /// Entries in each section, in the order of the form.
    package let entries: [Int]

    package init(
        meeting: MeetingCode,
        jurisdiction: JurisdictionCode,
        state: SubmissionState,
        revision: String,
        at: Timestamp,
        late: Bool,
        entries: [Int]
    ) {
        self.meeting = meeting
        self.jurisdiction = jurisdiction
        self.state = state
        self.revision = revision
        self.at = at
        self.late = late
        self.entries = entries
    }
}
