/// The answer to saving a draft: the version it became, and what may want a look before it is submitted.
package struct DraftSaved: Codable, Sendable, Equatable {
    package let meeting: MeetingCode
    package let jurisdiction: JurisdictionCode
    package let revision: String
    package let at: Timestamp
    /// Whether the same text had been saved before, so that nothing was added.
    package let unchanged: Bool
    package let findings: [Finding]

    package init(
        meeting: MeetingCode,
        jurisdiction: JurisdictionCode,
        revision: String,
        at: Timestamp,
        unchanged: Bool,
        findings: [Finding]
    ) {
        self.meeting = meeting
        self.jurisdiction = jurisdiction
        self.revision = revision
        self.at = at
        self.unchanged = unchanged
        self.findings = findings
    }
}
