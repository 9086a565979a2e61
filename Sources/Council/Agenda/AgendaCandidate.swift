/// Something that could stand on the agenda, before there is a time for it.
struct AgendaCandidate: Equatable {
    let kind: AgendaItem.Kind
    let title: Text
    let minutes: Int
    let presenters: [JurisdictionCode]
    let topics: [TopicCode]
    let sources: [AgendaSource]
    let answers: [AgendaSource]
    let score: Double
    let reasons: [Bilingual]

    func item(at start: Int) -> AgendaItem {
        AgendaItem(
            kind: kind,
            title: title,
            start: start,
            minutes: minutes,
            presenters: presenters,
            topics: topics,
            sources: sources,
            answers: answers,
            score: score,
            reasons: reasons
        )
    }

    var handOut: AgendaHandOut {
        AgendaHandOut(
            title: title,
            presenters: presenters,
            topics: topics,
            sources: sources,
            answers: answers,
            score: score,
            reasons: reasons
        )
    }

    func omission(_ why: AgendaOmission.Why, _ explanation: Bilingual) -> AgendaOmission {
        AgendaOmission(
            kind: kind,
            title: title,
            minutes: minutes,
            presenters: presenters,
            topics: topics,
            sources: sources,
            answers: answers,
            score: score,
            reasons: reasons,
            why: why,
            explanation: explanation
        )
    }

    /// Something that was not weighed at all.
    static func unweighed(_ kind: AgendaItem.Kind, _ unit: AgendaUnit) -> Self {
        AgendaCandidate(
            kind: kind,
            title: unit.title,
            minutes: unit.entry.offer?.minutes ?? OfferRanking.usualMinutes(unit.entry.offer?.kind),
            presenters: [unit.jurisdiction],
            topics: unit.topics.sorted(),
            sources: [unit.source],
            answers: [],
            score: 0,
            reasons: [AgendaReason.tooMany]
        )
    }

    /// An item that belongs to every meeting and to nobody.
    static func frame(_ kind: AgendaItem.Kind, _ title: Bilingual, minutes: Int, because reason: Bilingual) -> Self {
        AgendaCandidate(
            kind: kind,
            title: Text(both: title),
            minutes: minutes,
            presenters: [],
            topics: [],
            sources: [],
            answers: [],
            score: 0,
            reasons: [reason]
        )
    }
}

extension Text {
    /// A text of our own, which exists in both languages from the start.
    init(both words: Bilingual) {
        let source = Text(words.en, in: .english)
        self.init(
            words.en,
            in: .english,
            translation: Translation(text: words.fr, status: .approved, of: source.digest)
        )
    }
}
