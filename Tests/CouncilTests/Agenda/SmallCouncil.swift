import Testing

@testable import Council

/// A small council with two topics, and short ways to have it compile an agenda.
struct SmallCouncil {
    typealias Form = (jurisdiction: JurisdictionCode, submission: Submission)

    let topics = [
        Topic(code: "standards", label: Bilingual(en: "Service standards", fr: "Normes de service")),
        Topic(code: "identity", label: Bilingual(en: "Digital identity", fr: "Identité numérique")),
    ]

    func compile(_ forms: [Form], minutes: Int = 300) -> AgendaProposal {
        AgendaProposal.compile(meeting: "2018-02", submissions: forms, minutes: minutes, topics: topics)
    }

    func offer(
        _ minutes: Int? = 20,
        kind: Offer.Kind = .presentation,
        format: Offer.Format = .either,
        language: Offer.Spoken = .english,
        ready: String? = nil
    ) -> Offer {
        Offer(
            kind: kind,
            format: format,
            minutes: minutes,
            language: language,
            readyWhen: ready.flatMap { YearMonth($0) }
        )
    }

    func ask(_ kind: Ask.Kind = .advice) -> Ask { Ask(kind: kind, help: nil) }

    /// What is on the agenda beside its frame.
    func content(_ agenda: AgendaProposal) -> [AgendaItem] {
        agenda.items.filter { [.offer, .roundTable].contains($0.kind) }
    }
}

extension RandomForms {
    /// A few members' forms, with offers and asks on two topics, ids unique in the council.
    mutating func council() -> [SmallCouncil.Form] {
        let codes: [JurisdictionCode] = ["on", "qc", "ns", "nb"]
        return codes.prefix(1 + below(4)).map { code in
            func list(_ section: SectionKey) -> [Entry] {
                (0..<below(4)).map { number in
                    let id = "\(code)-\(section)-\(number)"
                    return Entry.make(
                        id,
                        .en(text(upTo: 10) + " x"),
                        topics: pick([[], ["standards"], ["identity"], ["standards", "identity"]]) ?? [],
                        offer: section == .sharing ? offer() : nil,
                        ask: section == .challenges ? pick(Ask.Kind.allCases).map { Ask(kind: $0, help: nil) } : nil
                    )
                }
            }
            return (code, .make(priorities: list(.priorities), sharing: list(.sharing), challenges: list(.challenges)))
        }
    }

    private mutating func offer() -> Offer {
        Offer(
            kind: pick(Offer.Kind.allCases) ?? .tool,
            format: pick(Offer.Format.allCases) ?? .either,
            minutes: chance(30) ? nil : 1 + below(90),
            language: pick(Offer.Spoken.allCases) ?? .both,
            readyWhen: chance(50) ? nil : YearMonth(year: 2018, month: 1 + below(4))
        )
    }
}
