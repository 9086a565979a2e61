/// An entry that an agenda item goes back to.
package struct AgendaSource: Codable, Sendable, Hashable {
    package let meeting: MeetingCode
    package let jurisdiction: JurisdictionCode
    package let section: SectionKey
    package let entry: EntryID
}

/// A timed item of a proposed agenda, with everything that speaks for it.
package struct AgendaItem: Codable, Sendable, Equatable {
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case opening
        /// A member presents, shows or teaches something.
        case offer
        /// Members speak about a difficulty they share.
        case roundTable = "round-table"
        case pause
        case meal
        case closing
    }

    package let kind: Kind
    /// An offer's own title, still in one language where it was not translated; all other titles are in both.
    package let title: Text
    /// Minutes from the beginning of the meeting.
    package let start: Int
    package let minutes: Int
    package let presenters: [JurisdictionCode]
    /// The vocabulary's terms it is about, the one that brought it here first.
    package let topics: [TopicCode]
    /// The entries it was made from.
    package let sources: [AgendaSource]
    /// The asks, challenges and priorities of others that it answers.
    package let answers: [AgendaSource]
    package let score: Double
    /// Why it is here, the strongest reason first; the score says nothing that does not stand here.
    package let reasons: [Bilingual]
}

/// Something offered that takes no time: it is sent round with the agenda.
package struct AgendaHandOut: Codable, Sendable, Equatable {
    package let title: Text
    package let presenters: [JurisdictionCode]
    package let topics: [TopicCode]
    package let sources: [AgendaSource]
    package let answers: [AgendaSource]
    package let score: Double
    package let reasons: [Bilingual]
}

/// Something that found no place, and why.
package struct AgendaOmission: Codable, Sendable, Equatable {
    package enum Why: String, Codable, Sendable, CaseIterable {
        /// Better placed items took the time.
        case noTimeLeft = "no-time-left"
        /// It would be ready only after the meeting.
        case notReady = "not-ready"
        /// Its jurisdiction has put forward more than is weighed.
        case tooMany = "too-many"
    }

    package let kind: AgendaItem.Kind
    package let title: Text
    package let minutes: Int
    package let presenters: [JurisdictionCode]
    package let topics: [TopicCode]
    package let sources: [AgendaSource]
    package let answers: [AgendaSource]
    package let score: Double
    package let reasons: [Bilingual]
    package let why: Why
    package let explanation: Bilingual
}
