/// What several jurisdictions say in one part of the form, laid side by side by topic.
///
/// The units are the entries at the top of the section, with all below them. A unit stands in the row of each of its
/// topics (its own and those of the points below it). Units without a topic are brought together across jurisdictions by
/// their ``Likeness``; what is like nothing else comes last.
package struct SideBySide: Codable, Sendable, Equatable {
    /// The least likeness of any two units in a row of like ones.
    package static let threshold = 0.4
    /// How many of a jurisdiction's units without a topic are compared with those of others; further ones stand among
    /// the others.
    package static let compared = 25

    /// What brings the units of a row together.
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case topic, alike, other
    }

    package struct Row: Codable, Sendable, Equatable {
        package let kind: Kind
        package let topic: TopicCode?
        package let label: Bilingual
        /// In a row of like units, the likeness of the two that differ most.
        package let likeness: Double?
        /// One cell a jurisdiction, in the order of ``SideBySide/jurisdictions``; empty where it says nothing here.
        package let cells: [Cell]

        /// How many jurisdictions say something here.
        package var shared: Int { cells.count { !$0.entries.isEmpty } }
    }

    package struct Cell: Codable, Sendable, Equatable {
        package let jurisdiction: JurisdictionCode
        package let entries: [Entry]
    }

    package let meeting: MeetingCode
    package let section: SectionKey
    /// The columns.
    package let jurisdictions: [JurisdictionCode]
    /// Topics first, those that most jurisdictions share on top, then by label; then like units; then the others.
    package let rows: [Row]

    /// Columns stand in the order in which the submissions are given; of one jurisdiction's two, the first counts.
    package init(
        meeting: MeetingCode,
        section: SectionKey,
        submissions: [(jurisdiction: JurisdictionCode, submission: Submission)],
        topics: [Topic]
    ) {
        var seen: Set<JurisdictionCode> = []
        let columns = submissions.filter { seen.insert($0.jurisdiction).inserted }
        self.meeting = meeting
        self.section = section
        jurisdictions = columns.map(\.jurisdiction)
        let units = columns.enumerated().flatMap { column, given in
            given.submission[section].entries
                .filter { $0.role == .entry }
                .map { SideBySideUnit(column: column, entry: $0) }
        }
        let labels = Dictionary(topics.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
        let layout = SideBySideLayout(jurisdictions: jurisdictions, labels: labels)
        let loose = units.filter(\.topics.isEmpty)
        let clusters = UnitCluster.all(of: loose, atLeast: Self.threshold, comparing: Self.compared)
        let alike = Set(clusters.flatMap(\.members))
        let others = loose.indices.filter { !alike.contains($0) }.map { loose[$0] }
        rows =
            layout.topicRows(units.filter { !$0.topics.isEmpty })
            + clusters.map { layout.alikeRow($0, of: loose) }
            + (others.isEmpty ? [] : [layout.otherRow(others)])
    }
}
