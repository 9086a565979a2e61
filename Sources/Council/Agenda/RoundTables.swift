/// Brings the members' difficulties together to round tables.
///
/// Each difficulty stands in one: with the topic, given or found in its text, that joins the most members not yet seated;
/// then with those of like wording; else alone. A round table takes 10 minutes and 5 for each member, up to 45.
///
///     score = 2 × members + ½ × other members with a priority on the topic + 3 if a decision is asked for
struct RoundTables {
    let units: AgendaUnits
    let labels: TopicLabels

    var candidates: [AgendaCandidate] {
        var left = units.challenges
        var tables: [AgendaCandidate] = []
        while let topic = mostShared(in: left) {
            tables.append(table(left.filter { $0.allTopics.contains(topic) }, topic: topic))
            left.removeAll { $0.allTopics.contains(topic) }
        }
        let compared = left.map { SideBySideUnit(column: $0.column, entry: $0.entry) }
        let clusters = UnitCluster.all(of: compared, atLeast: SideBySide.threshold, comparing: AgendaUnits.compared)
        tables += clusters.map { cluster in table(cluster.members.map { left[$0] }, topic: nil) }
        let seated = Set(clusters.flatMap(\.members))
        tables += left.indices.filter { !seated.contains($0) }.map { index in
            table([left[index]], topic: left[index].topics.min() ?? left[index].allTopics.min())
        }
        return tables
    }

    /// The topic that joins the most members, at least two; then the one of most difficulties, then by code.
    private func mostShared(in challenges: [AgendaUnit]) -> TopicCode? {
        var members: [TopicCode: [Int]] = [:]
        for challenge in challenges {
            for topic in challenge.allTopics { members[topic, default: []].append(challenge.column) }
        }
        let shared = members.map { (topic: $0, members: Set($1).count, challenges: $1.count) }.filter { $0.members > 1 }
        return shared.min { ($1.members, $1.challenges, $0.topic) < ($0.members, $0.challenges, $1.topic) }?.topic
    }

    private func table(_ challenges: [AgendaUnit], topic: TopicCode?) -> AgendaCandidate {
        let members = inOrder(challenges)
        let isWanted = { (unit: AgendaUnit) in topic.map { unit.allTopics.contains($0) } ?? false }
        let priorities = units.priorities.filter { isWanted($0) && !members.contains($0.jurisdiction) }
        let others = inOrder(priorities)
        let deciding = inOrder(challenges.filter { $0.entry.ask?.kind == .decision })
        var score = 2 * Double(members.count) + 0.5 * Double(others.count)
        if !deciding.isEmpty { score += 3 }
        var reasons = [AgendaReason.shared(by: members, topic: topic.map { labels[$0].inSentence })]
        if !others.isEmpty { reasons.append(AgendaReason.alsoPriority(of: others)) }
        if !deciding.isEmpty { reasons.append(AgendaReason.decision(for: deciding)) }
        return AgendaCandidate(
            kind: .roundTable,
            title: title(challenges, topic: members.count > 1 ? topic : nil),
            minutes: min(45, 10 + 5 * members.count),
            presenters: members,
            topics: topic.map { [$0] } ?? [],
            sources: challenges.map(\.source),
            answers: priorities.map(\.source),
            score: score,
            reasons: reasons
        )
    }

    private func title(_ challenges: [AgendaUnit], topic: TopicCode?) -> Text {
        if let topic {
            let label = labels[topic].inSentence
            return Text(both: Bilingual(en: "Round table: \(label.en)", fr: "Table ronde\u{A0}: \(label.fr)"))
        }
        return challenges.first?.title ?? Text(both: Bilingual(en: "Round table", fr: "Table ronde"))
    }

    /// The members of units, each once, in the order of the submissions.
    private func inOrder(_ units: [AgendaUnit]) -> [JurisdictionCode] {
        let members = Set(units.map(\.jurisdiction))
        return self.units.jurisdictions.filter(members.contains)
    }
}

extension Bilingual {
    /// A label as it stands inside a sentence.
    fileprivate var inSentence: Bilingual { Bilingual(en: en.sentenceInner, fr: fr.sentenceInner) }
}
