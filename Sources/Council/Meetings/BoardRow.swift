/// Where one jurisdiction stands before a meeting.
package struct BoardRow: Codable, Sendable, Equatable {
    package enum Progress: String, Codable, Sendable, CaseIterable {
        case notStarted = "not-started"
        /// Shown to others only where the jurisdiction shares its progress.
        case inProgress = "in-progress"
        case submitted, returned, withdrawn
    }

    package let jurisdiction: JurisdictionCode
    package let name: Bilingual
    package let progress: Progress
    package let at: Timestamp?
    package let late: Bool
    /// The deadline that holds for the jurisdiction.
    package let due: Timestamp
    package let extended: Bool

    package init(
        jurisdiction: JurisdictionCode,
        name: Bilingual,
        progress: Progress,
        at: Timestamp?,
        late: Bool,
        due: Timestamp,
        extended: Bool
    ) {
        self.jurisdiction = jurisdiction
        self.name = name
        self.progress = progress
        self.at = at
        self.late = late
        self.due = due
        self.extended = extended
    }
}
