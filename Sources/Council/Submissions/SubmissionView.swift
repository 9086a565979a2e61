/// One edition of a submission as its readers get it: the text, its state, and the record that proves it.
///
/// The server keeps these bytes as they are and sends them unchanged; `revision` is the id of the signed record.
package struct SubmissionView: Codable, Sendable, Equatable {
    package let meeting: MeetingCode
    package let jurisdiction: JurisdictionCode
    package let state: SubmissionState
    /// The signed record of this text, as 64 hexadecimal digits.
    package let revision: String
    package let at: Timestamp
    /// Whether it came after the deadline that held for the jurisdiction.
    package let late: Bool
    /// Whether the secretariat filed it for the jurisdiction.
    package let onBehalf: Bool
    package let submission: Submission
    /// The council's confidentiality marking; nil only inside storage.
    package let marking: Bilingual?
    /// What two revisions that did not know of each other disagree on; nil where there is nothing to resolve.
    package let conflicts: [Conflict]?

    package init(
        meeting: MeetingCode,
        jurisdiction: JurisdictionCode,
        state: SubmissionState,
        revision: String,
        at: Timestamp,
        late: Bool,
        onBehalf: Bool,
        submission: Submission,
        marking: Bilingual? = nil,
        conflicts: [Conflict]? = nil
    ) {
        self.meeting = meeting
        self.jurisdiction = jurisdiction
        self.state = state
        self.revision = revision
        self.at = at
        self.late = late
        self.onBehalf = onBehalf
        self.submission = submission
        self.marking = marking
        self.conflicts = conflicts
    }
}
