/// A unit of a comparison between meetings: an entry at the top of its section, with all below it.
struct ComparedUnit {
    let section: SectionKey
    let entry: Entry
    let text: EntryLikeness

    static func all(in submission: Submission) -> [ComparedUnit] {
        submission.sections.flatMap { section in
            section.entries
                .filter { $0.role == .entry && $0.fullText.contains { !$0.isWhitespace } }
                .map { ComparedUnit(section: section.key, entry: $0, text: EntryLikeness(of: $0)) }
        }
    }
}

/// A link from an earlier unit to a later one, by their numbers.
struct UnitLink {
    let old: Int
    let new: Int
    let fate: MeetingComparison.Fate
    /// Nil for a link by lineage.
    let likeness: Double?
    let words: WordDiff?

    /// The links by lineage, then those by likeness among the units that lineage leaves alone.
    static func all(from old: [ComparedUnit], at meeting: MeetingCode, to new: [ComparedUnit]) -> [UnitLink] {
        let told = byLineage(from: old, at: meeting, to: new)
        let oldLeft = Set(old.indices).subtracting(told.map(\.old)).sorted().prefix(compared)
        let newLeft = Set(new.indices).subtracting(told.map(\.new)).sorted().prefix(compared)
        return told + byLikeness(from: old, Array(oldLeft), to: new, Array(newLeft))
    }

    /// How many units of each form are compared by their wording; a form has seldom more than thirty.
    private static let compared = 200

    private static func byLineage(
        from old: [ComparedUnit],
        at meeting: MeetingCode,
        to new: [ComparedUnit]
    ) -> [UnitLink] {
        var unitOf: [EntryID: Int] = [:]
        for index in old.indices {
            for entry in old[index].entry.withDescendants where unitOf[entry.id] == nil { unitOf[entry.id] = index }
        }
        // A unit's own lineage speaks before that of the points below it.
        var links: [(isOwn: Bool, link: UnitLink)] = []
        for index in new.indices {
            for (level, entry) in new[index].entry.withDescendants.enumerated() {
                guard let lineage = entry.lineage, lineage.meeting == meeting, let earlier = unitOf[lineage.entry],
                    !links.contains(where: { $0.link.old == earlier && $0.link.new == index })
                else { continue }
                let isOwn = level == 0 && old[earlier].entry.id == lineage.entry
                links.append((isOwn, link(old, earlier, new, index, outcome: lineage.outcome)))
            }
        }
        return links.filter(\.isOwn).map(\.link) + links.filter { !$0.isOwn }.map(\.link)
    }

    private static func link(
        _ old: [ComparedUnit],
        _ i: Int,
        _ new: [ComparedUnit],
        _ j: Int,
        outcome: Lineage.Outcome
    ) -> UnitLink {
        let isSame = old[i].text.saysTheSame(as: new[j].text)
        let fate: MeetingComparison.Fate =
            switch outcome {
            case .achieved: .achieved
            case .ongoing: isSame ? .carriedOn : .reworded
            case .changed: .changed
            case .dropped: .dropped
            case .undetermined: .undetermined
            }
        let nearest = old[i].text.to(new[j].text, atLeast: 0)
        let (before, after) =
            nearest.score > 0 ? (nearest.ours, nearest.theirs) : (old[i].entry.fullText, new[j].entry.fullText)
        let words = isSame ? nil : WordDiff(from: before, to: after)
        return UnitLink(old: i, new: j, fate: fate, likeness: nil, words: words)
    }

    private static func byLikeness(
        from old: [ComparedUnit],
        _ oldLeft: [Int],
        to new: [ComparedUnit],
        _ newLeft: [Int]
    ) -> [UnitLink] {
        var pairs: [ScoredPair] = []
        for i in oldLeft {
            for j in newLeft {
                let isSameSection = old[i].section == new[j].section
                guard isSameSection || (old[i].section == .priorities && new[j].section == .achievements) else {
                    continue
                }
                let bound = isSameSection ? MeetingComparison.threshold : MeetingComparison.achievedThreshold
                // Across sections a like title may be no more than a like field of work.
                let score = old[i].text.to(new[j].text, titles: isSameSection, atLeast: bound).score
                if score >= bound { pairs.append(ScoredPair(left: i, right: j, score: score)) }
            }
        }
        return BestFirst.match(pairs).map { pair in
            let (before, after) = (old[pair.left], new[pair.right])
            let isSameSection = before.section == after.section
            let nearest = before.text.to(after.text, titles: isSameSection, atLeast: 0)
            let isSame = before.text.saysTheSame(as: after.text)
            return UnitLink(
                old: pair.left,
                new: pair.right,
                fate: !isSameSection ? .achieved : isSame ? .carriedOn : .reworded,
                likeness: pair.score,
                words: isSame ? nil : WordDiff(from: nearest.ours, to: nearest.theirs)
            )
        }
    }
}
