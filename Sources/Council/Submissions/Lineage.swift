/// Where an entry comes from: the priority of an earlier meeting that it answers, and what became of it.
package struct Lineage: Codable, Sendable, Hashable {
    /// What became of an earlier priority.
    package enum Outcome: String, Codable, Sendable, CaseIterable {
        case achieved, ongoing, changed, dropped, undetermined
    }

    package let meeting: MeetingCode
    package let entry: EntryID
    package let outcome: Outcome

    package init(meeting: MeetingCode, entry: EntryID, outcome: Outcome) {
        self.meeting = meeting
        self.entry = entry
        self.outcome = outcome
    }
}
