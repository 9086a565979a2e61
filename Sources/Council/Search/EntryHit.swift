/// An entry in a list or a search result, with where it stands.
package struct EntryHit: Codable, Sendable, Equatable {
    package let meeting: MeetingCode
    package let jurisdiction: JurisdictionCode
    package let state: SubmissionState
    package let section: SectionKey
    /// The entry itself, without its children.
    package let entry: Entry
    /// The entry it stands under.
    package let parent: EntryID?
    /// 0 at the top of a section.
    package let depth: Int
    /// The text around what was searched for, with the words found between `⟦` and `⟧`; nil where nothing was searched.
    package let snippet: String?

    package init(
        meeting: MeetingCode,
        jurisdiction: JurisdictionCode,
        state: SubmissionState,
        section: SectionKey,
        entry: Entry,
        parent: EntryID?,
        depth: Int,
        snippet: String?
    ) {
        self.meeting = meeting
        self.jurisdiction = jurisdiction
        self.state = state
        self.section = section
        self.entry = entry
        self.parent = parent
        self.depth = depth
        self.snippet = snippet
    }
}
