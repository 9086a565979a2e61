/// What became of what a jurisdiction said at one meeting by the time of a later one, and where its later words come from.
///
/// The units are the entries at the top of each section, with all below them; lead-ins, closing paragraphs and
/// placeholders are none. What the jurisdiction itself has said in a ``Lineage`` holds. Where nothing is said, units are
/// matched by their ``Likeness``, one to one and best first, from ``threshold`` up: within a section, and from earlier
/// priorities to later achievements. A link made so always shows its likeness, for it is a guess.
package struct MeetingComparison: Codable, Sendable, Equatable {
    /// The least likeness at which two units of the same section count as one thing said twice.
    ///
    /// Unrelated entries of real forms reach a third; a sentence said anew seldom falls below a half.
    package static let threshold = 0.45
    /// The least likeness at which an earlier priority counts as found again among later achievements.
    package static let achievedThreshold = 0.4

    /// What became of an earlier unit, or what a later one is.
    package enum Fate: String, Codable, Sendable, CaseIterable {
        /// Nothing earlier is like it.
        case new
        /// In the same words, case, accents and punctuation aside.
        case carriedOn = "carried-on"
        /// In other words.
        case reworded
        case achieved
        /// Said to have changed.
        case changed
        /// Said to have been given up.
        case dropped
        /// Said to be still undetermined.
        case undetermined
        /// Nothing later mentions it.
        case silent
    }

    /// One unit, with what it leads to (an earlier one) or comes from (a later one).
    package struct Row: Codable, Sendable, Equatable {
        package let section: SectionKey
        package let entry: Entry
        package let fate: Fate
        /// The deciding link first. Lineage may split one unit or join several, likeness never does.
        package let links: [Link]
    }

    /// A unit of the other meeting, and why it is thought the same.
    package struct Link: Codable, Sendable, Equatable {
        package let section: SectionKey
        package let entry: EntryID
        package let fate: Fate
        /// How alike the two are, where the link rests on nothing else; nil where lineage says so.
        package let likeness: Double?
        /// From the earlier words to the later ones; nil where they are the same.
        package let words: WordDiff?
    }

    package let jurisdiction: JurisdictionCode
    package let earlier: MeetingCode
    package let later: MeetingCode
    /// Every unit of the earlier meeting, in the order of the form.
    package let before: [Row]
    /// Every unit of the later meeting, in the order of the form.
    package let after: [Row]

    package init(
        jurisdiction: JurisdictionCode,
        earlier: (meeting: MeetingCode, submission: Submission),
        later: (meeting: MeetingCode, submission: Submission)
    ) {
        self.jurisdiction = jurisdiction
        self.earlier = earlier.meeting
        self.later = later.meeting
        let old = ComparedUnit.all(in: earlier.submission)
        let new = ComparedUnit.all(in: later.submission)
        let links = UnitLink.all(from: old, at: earlier.meeting, to: new)
        before = old.indices.map { index in
            Self.row(old[index], links.filter { $0.old == index }.map { ($0, new[$0.new]) }, otherwise: .silent)
        }
        after = new.indices.map { index in
            Self.row(new[index], links.filter { $0.new == index }.map { ($0, old[$0.old]) }, otherwise: .new)
        }
    }

    /// How many earlier units had a fate.
    package func count(_ fate: Fate) -> Int {
        fate == .new ? after.count { $0.fate == .new } : before.count { $0.fate == fate }
    }

    private static func row(_ unit: ComparedUnit, _ links: [(UnitLink, ComparedUnit)], otherwise: Fate) -> Row {
        Row(
            section: unit.section,
            entry: unit.entry,
            fate: links.first?.0.fate ?? otherwise,
            links: links.map { link, other in
                Link(
                    section: other.section,
                    entry: other.entry.id,
                    fate: link.fate,
                    likeness: link.likeness,
                    words: link.words
                )
            }
        )
    }
}
