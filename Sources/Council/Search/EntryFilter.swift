/// Which entries a reader asks for; every field narrows, none widens what they may see.
package struct EntryFilter: Codable, Sendable, Equatable {
    package var meeting: MeetingCode?
    package var jurisdictions: [JurisdictionCode]
    package var section: SectionKey?
    package var topic: TopicCode?
    package var language: Language?
    package var state: SubmissionState?
    /// Words that must all occur, in either language; accents and case do not matter.
    package var words: String?
    /// Items a page: 1 to 200.
    package var limit: Int
    /// Where the page before ended.
    package var cursor: String?

    package init(
        meeting: MeetingCode? = nil,
        jurisdictions: [JurisdictionCode] = [],
        section: SectionKey? = nil,
        topic: TopicCode? = nil,
        language: Language? = nil,
        state: SubmissionState? = nil,
        words: String? = nil,
        limit: Int = 50,
        cursor: String? = nil
    ) {
        self.meeting = meeting
        self.jurisdictions = jurisdictions
        self.section = section
        self.topic = topic
        self.language = language
        self.state = state
        self.words = words
        self.limit = limit
        self.cursor = cursor
    }
}
