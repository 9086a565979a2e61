/// A unit of a side-by-side view: an entry at the top of the section, and whose it is.
struct SideBySideUnit {
    /// The number of its jurisdiction among the columns.
    let column: Int
    let entry: Entry
    /// Its topics and those of the points below it, each once.
    let topics: [TopicCode]

    init(column: Int, entry: Entry) {
        self.column = column
        self.entry = entry
        topics = Set(entry.withDescendants.flatMap(\.topics)).sorted()
    }
}

/// Lays units out in rows of one cell a jurisdiction.
struct SideBySideLayout {
    let jurisdictions: [JurisdictionCode]
    let labels: [TopicCode: Bilingual]

    func topicRows(_ units: [SideBySideUnit]) -> [SideBySide.Row] {
        var byTopic: [TopicCode: [SideBySideUnit]] = [:]
        for unit in units {
            for topic in unit.topics { byTopic[topic, default: []].append(unit) }
        }
        let rows = byTopic.map { topic, units in
            // A topic that the vocabulary does not know yet still has its code.
            row(.topic, topic: topic, label: labels[topic] ?? Bilingual(en: topic.rawValue, fr: topic.rawValue), units)
        }
        return rows.sorted { a, b in
            if a.shared != b.shared { return a.shared > b.shared }
            let (x, y) = (SearchText.fold(a.label.en), SearchText.fold(b.label.en))
            return x == y ? (a.topic?.rawValue ?? "") < (b.topic?.rawValue ?? "") : x < y
        }
    }

    func alikeRow(_ cluster: UnitCluster, of units: [SideBySideUnit]) -> SideBySide.Row {
        let members = cluster.members.map { units[$0] }
        let heading = members.first?.entry.withDescendants.lazy.compactMap(\.heading).first
        let label = Bilingual(
            en: Self.short(heading?.inLanguage(.english).text ?? ""),
            fr: Self.short(heading?.inLanguage(.french).text ?? "")
        )
        return row(.alike, topic: nil, label: label, likeness: cluster.likeness, members)
    }

    func otherRow(_ units: [SideBySideUnit]) -> SideBySide.Row {
        row(.other, topic: nil, label: Bilingual(en: "Other", fr: "Autres"), units)
    }

    private func row(
        _ kind: SideBySide.Kind,
        topic: TopicCode?,
        label: Bilingual,
        likeness: Double? = nil,
        _ units: [SideBySideUnit]
    ) -> SideBySide.Row {
        let cells = jurisdictions.enumerated().map { column, jurisdiction in
            SideBySide.Cell(jurisdiction: jurisdiction, entries: units.filter { $0.column == column }.map(\.entry))
        }
        return SideBySide.Row(kind: kind, topic: topic, label: label, likeness: likeness, cells: cells)
    }

    /// The first line of a heading, cut after about twelve words.
    private static func short(_ heading: String) -> String {
        let line = heading.prefix { !$0.isNewline }
        let words = line.split(separator: " ", omittingEmptySubsequences: true)
        return words.count > 12 ? words.prefix(12).joined(separator: " ") + "…" : String(line)
    }
}
