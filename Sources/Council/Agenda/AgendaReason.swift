/// The sentences in which an agenda says why something is on it.
enum AgendaReason {
    /// `answers 3 asks: ON, QC, NS (service standards)`.
    static func answers(_ answered: [AgendaMatch], _ labels: TopicLabels) -> Bilingual {
        let (who, what) = (members(answered), subject(answered, labels))
        let one = answered.count == 1
        return Bilingual(
            en: "answers \(answered.count) ask\(one ? "" : "s"): \(who) (\(what.en))",
            fr: "répond à \(answered.count) demande\(one ? "" : "s")\u{A0}: \(who) (\(what.fr))"
        )
    }

    static func serves(_ priorities: [AgendaMatch], _ labels: TopicLabels) -> Bilingual {
        let (who, what) = (members(priorities), subject(priorities, labels))
        let one = priorities.count == 1
        return Bilingual(
            en: "serves \(priorities.count) priorit\(one ? "y" : "ies"): \(who) (\(what.en))",
            fr: "sert \(priorities.count) priorité\(one ? "" : "s")\u{A0}: \(who) (\(what.fr))"
        )
    }

    static let unasked = Bilingual(
        en: "nobody has asked for it; it may fill the time",
        fr: "personne ne l’a demandé; ce point peut combler le temps"
    )
    static let bothLanguages = Bilingual(
        en: "can be given in both languages",
        fr: "peut être donné dans les deux langues"
    )
    static let noDetails = Bilingual(
        en: "counts half: it is not said whether it would be presented, shown or lent",
        fr: "compte pour la moitié\u{A0}: on ne sait pas s’il serait présenté, montré ou prêté"
    )

    static func assumed(minutes: Int) -> Bilingual {
        Bilingual(
            en: "\(minutes) minutes assumed: none were given",
            fr: "\(minutes) minutes supposées\u{A0}: aucune durée n’est donnée"
        )
    }

    static func shared(by members: [JurisdictionCode], topic: Bilingual?) -> Bilingual {
        let who = members.map(\.shown).joined(separator: ", ")
        let subject = topic ?? alike
        return members.count == 1
            ? Bilingual(en: "1 member has raised it: \(who)", fr: "1 membre l’a soulevé\u{A0}: \(who)")
            : Bilingual(
                en: "\(members.count) members have raised it: \(who) (\(subject.en))",
                fr: "\(members.count) membres l’ont soulevé\u{A0}: \(who) (\(subject.fr))"
            )
    }

    static func alsoPriority(of members: [JurisdictionCode]) -> Bilingual {
        let who = members.map(\.shown).joined(separator: ", ")
        return Bilingual(
            en: "also a priority of others: \(who)",
            fr: "aussi une priorité d’autres membres\u{A0}: \(who)"
        )
    }

    static func decision(for members: [JurisdictionCode]) -> Bilingual {
        let who = members.map(\.shown).joined(separator: ", ")
        return Bilingual(en: "a decision is asked for: \(who)", fr: "une décision est demandée\u{A0}: \(who)")
    }

    static func noTime(needs minutes: Int, left: Int) -> Bilingual {
        Bilingual(
            en: "It needs \(minutes) minutes, and \(left) were left. Make the meeting longer or this item shorter.",
            fr: "Il faudrait \(minutes) minutes et il en restait \(left). Allongez la réunion ou abrégez ce point."
        )
    }

    static func notReady(until month: YearMonth) -> Bilingual {
        Bilingual(
            en: "It will be ready in \(month), after this meeting. Keep it for a later one.",
            fr: "Ce sera prêt en \(month), après cette réunion. Gardez-le pour une prochaine."
        )
    }

    static let tooMany = Bilingual(
        en:
            "Only the first \(AgendaUnits.weighed) points of a member are weighed. Move this one up in the form if it matters.",
        fr:
            "Seuls les \(AgendaUnits.weighed) premiers points d’un membre sont pesés. Remontez celui-ci dans le formulaire "
            + "s’il importe."
    )

    private static let alike = Bilingual(en: "similar wording", fr: "formulation semblable")

    /// Each member once, in the order of precedence, with a number where it stands for several.
    private static func members(_ matches: [AgendaMatch]) -> String {
        var order: [JurisdictionCode] = []
        for match in matches where !order.contains(match.demand.jurisdiction) {
            order.append(match.demand.jurisdiction)
        }
        return order.map { member in
            let count = matches.count { $0.demand.jurisdiction == member }
            return count == 1 ? member.shown : "\(member.shown) (\(count))"
        }.joined(separator: ", ")
    }

    /// The topics through which they meet, the most frequent first; likeness where there is none.
    private static func subject(_ matches: [AgendaMatch], _ labels: TopicLabels) -> Bilingual {
        let topics = AgendaMatch.topics(of: matches).prefix(3).map { labels[$0] }
        let words = (topics.isEmpty ? [] : topics) + (matches.contains { $0.topics.isEmpty } ? [alike] : [])
        return Bilingual(
            en: words.map { topics.contains($0) ? $0.en.sentenceInner : $0.en }.joined(separator: ", "),
            fr: words.map { topics.contains($0) ? $0.fr.sentenceInner : $0.fr }.joined(separator: ", ")
        )
    }
}

extension String {
    /// A label as it stands inside a sentence: its first letter small, unless it is an acronym.
    var sentenceInner: String {
        guard let first, let second = dropFirst().first, second.isLowercase else { return self }
        return first.lowercased() + dropFirst()
    }
}
