/// A timed agenda compiled from what the members offered and asked for; a proposal, which people then decide on.
///
/// Every item says why it is there and which entries it goes back to. The same submissions in the same order always give
/// the same proposal.
package struct AgendaProposal: Codable, Sendable, Equatable {
    package let meeting: MeetingCode
    /// The time there was to fill.
    package let minutes: Int
    /// The time that the items take; never more than there was.
    package let used: Int
    /// In running order, without gaps.
    package let items: [AgendaItem]
    package let handOuts: [AgendaHandOut]
    package let leftOut: [AgendaOmission]

    /// The longest meeting that is planned: five days of eight hours.
    package static let longest = 2_400

    /// Compiles a proposal.
    ///
    /// Offers are ranked by what they answer (``OfferRanking``), difficulties are brought together to round tables
    /// (``RoundTables``), and the time is filled with the best of both (``Timetable``).
    ///
    /// - Parameters:
    ///   - submissions: The submissions that count, in the order of precedence.
    ///   - minutes: The time to fill; held between 0 and ``longest``.
    ///   - topics: The council's vocabulary, through which a French offer meets an English ask.
    package static func compile(
        meeting: MeetingCode,
        submissions: [(jurisdiction: JurisdictionCode, submission: Submission)],
        minutes: Int,
        topics: [Topic]
    ) -> AgendaProposal {
        let units = AgendaUnits(of: submissions, at: meeting, terms: TopicTerms(topics))
        let labels = TopicLabels(topics)
        let offers = OfferRanking(units: units, labels: labels).candidates
        let isReady = { (offer: OfferRanking.Ranked) in offer.readyWhen.map { $0 <= meeting.month } ?? true }
        let timed = offers.filter { !$0.isMaterial && isReady($0) }.map(\.candidate)
        let tables = RoundTables(units: units, labels: labels).candidates
        let minutes = min(max(0, minutes), longest)
        let timetable = Timetable(filling: minutes, with: timed + tables)
        let unready = offers.filter { !$0.isMaterial && !isReady($0) }.map { offer in
            offer.candidate.omission(.notReady, AgendaReason.notReady(until: offer.readyWhen ?? meeting.month))
        }
        let surplus = units.surplus.map {
            AgendaCandidate.unweighed($0.kind, $0.unit).omission(.tooMany, AgendaReason.tooMany)
        }
        return AgendaProposal(
            meeting: meeting,
            minutes: minutes,
            used: timetable.items.reduce(0) { $0 + $1.minutes },
            items: timetable.items,
            handOuts: offers.filter(\.isMaterial).map(\.candidate.handOut),
            leftOut: timetable.leftOut + unready + surplus
        )
    }
}
