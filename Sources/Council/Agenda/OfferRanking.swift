/// That an offer answers an ask, a challenge or a priority of another member, and through what.
struct AgendaMatch {
    let demand: AgendaUnit
    /// 0...1.
    let strength: Double
    /// The topics through which they meet; empty where only the wording is alike.
    let topics: Set<TopicCode>

    /// 1 where both were given a topic, 0.7 where one was only found in the text, else the likeness of the texts from
    /// ``OfferRanking/threshold`` up; nil below.
    init?(_ offer: AgendaUnit, answers demand: AgendaUnit) {
        guard offer.jurisdiction != demand.jurisdiction else { return nil }
        self.demand = demand
        let given = offer.topics.intersection(demand.topics)
        let found = offer.allTopics.intersection(demand.allTopics)
        if !given.isEmpty {
            (strength, topics) = (1, given)
        } else if !found.isEmpty {
            (strength, topics) = (0.7, found)
        } else {
            let bound = OfferRanking.threshold
            guard let ours = offer.text, let theirs = demand.text else { return nil }
            let likeness = ours.to(theirs, atLeast: bound).score
            guard likeness >= bound else { return nil }
            (strength, topics) = (likeness, [])
        }
    }

    /// The topics of several matches, the most frequent first, then by code.
    static func topics(of matches: [AgendaMatch]) -> [TopicCode] {
        var counts: [TopicCode: Int] = [:]
        for match in matches {
            for topic in match.topics { counts[topic, default: 0] += 1 }
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}

/// Ranks offers by what they answer.
///
/// A member counts once for its difficulties and once for its priorities, each with the strongest match, so that a long
/// form weighs no more than a short one:
///
///     score = Σ over members (difficulty + priority) + ¼ if it can be given in both languages
///
/// where a difficulty counts 3 × strength if something is asked, 2 × strength if not, and a priority 1 × strength. What
/// was not described as an offer counts half.
struct OfferRanking {
    /// The least likeness at which wording alone makes a match.
    static let threshold = 0.4

    struct Ranked {
        let candidate: AgendaCandidate
        let isMaterial: Bool
        let readyWhen: YearMonth?
    }

    let units: AgendaUnits
    let labels: TopicLabels

    /// The highest score first; of equals, the one that came first.
    var candidates: [Ranked] {
        let offers = units.offers.map(ranked)
        return offers.enumerated()
            .sorted { a, b in
                let (x, y) = (a.element.candidate.score, b.element.candidate.score)
                return x == y ? a.offset < b.offset : x > y
            }
            .map(\.element)
    }

    private func ranked(_ offer: AgendaUnit) -> Ranked {
        func matches(_ demands: [AgendaUnit]) -> [AgendaMatch] {
            demands.compactMap { AgendaMatch(offer, answers: $0) }
        }
        let answered = matches(units.challenges)
        let served = matches(units.priorities)
        let details = offer.entry.offer
        let isBilingual = details?.language == .both
        let minutes = max(1, details?.minutes ?? Self.usualMinutes(details?.kind))
        var score = strongest(answered) { $0.entry.ask == nil ? 2 : 3 } + strongest(served) { _ in 1 }
        if isBilingual { score += 0.25 }
        if details == nil { score /= 2 }
        var reasons: [Bilingual] = []
        if !answered.isEmpty { reasons.append(AgendaReason.answers(answered, labels)) }
        if !served.isEmpty { reasons.append(AgendaReason.serves(served, labels)) }
        if reasons.isEmpty { reasons.append(AgendaReason.unasked) }
        if isBilingual { reasons.append(AgendaReason.bothLanguages) }
        if details == nil { reasons.append(AgendaReason.noDetails) }
        if details?.minutes == nil, details?.format != .material {
            reasons.append(AgendaReason.assumed(minutes: minutes))
        }
        let meeting = AgendaMatch.topics(of: answered + served)
        return Ranked(
            candidate: AgendaCandidate(
                kind: .offer,
                title: offer.title,
                minutes: minutes,
                presenters: [offer.jurisdiction],
                topics: meeting + offer.topics.subtracting(meeting).sorted(),
                sources: [offer.source],
                answers: (answered + served).map(\.demand.source),
                score: score.inThousandths,
                reasons: reasons
            ),
            isMaterial: details?.format == .material,
            readyWhen: details?.readyWhen
        )
    }

    /// The strongest match of each member, weighed and added up.
    private func strongest(_ matches: [AgendaMatch], weight: (AgendaUnit) -> Double) -> Double {
        var best: [JurisdictionCode: Double] = [:]
        for match in matches {
            best[match.demand.jurisdiction] = max(
                best[match.demand.jurisdiction] ?? 0,
                weight(match.demand) * match.strength
            )
        }
        // Added up in a fixed order: floating-point sums depend on it.
        return units.jurisdictions.reduce(0) { $0 + (best[$1] ?? 0) }
    }

    /// The usual length of an offer that gives none.
    static func usualMinutes(_ kind: Offer.Kind?) -> Int {
        switch kind {
        case .demonstration: 30
        case .tool: 15
        case .document: 10
        case .presentation, .expertise, nil: 20
        }
    }
}
