/// A true conflict between two revisions that did not know of each other: both values are kept, one is shown.
package struct Conflict: Codable, Sendable, Equatable {
    /// What the two sides disagree on.
    package enum Field: String, Codable, Sendable, CaseIterable {
        case title, body, role, marker, topics, lineage, horizon, offer, ask
        /// Where the entry stands: its section or the entry above it.
        case place
        /// One side removed what the other changed; it is kept, as changed.
        case removal
        case contacts
        case nothingToReport
    }

    /// The entry; nil for what belongs to the submission itself.
    package let entry: EntryID?
    package let section: SectionKey?
    package let field: Field
    /// The value that is shown: the later revision's, or the one that was changed rather than removed.
    package let shown: String
    /// The value that would be lost if nobody looked.
    package let other: String

    package init(entry: EntryID?, section: SectionKey?, field: Field, shown: String, other: String) {
        self.entry = entry
        self.section = section
        self.field = field
        self.shown = shown
        self.other = other
    }
}
