extension EntryCheck {
    var warnings: [Finding] {
        missingParts + offerParts + outsideWindow + unknownTopics + staleTranslations + unknownLineage
            + directionControls
    }

    /// A top-level entry is one subject: what is missing is asked for once, not again for every point below it.
    private var missingParts: [Finding] {
        guard entry.role == .entry, isTop else { return [] }
        let tree = entry.withDescendants
        switch section {
        case .priorities where tree.allSatisfy({ $0.horizon == nil }):
            return [
                warning(
                    .priorityWithoutHorizon,
                    "horizon",
                    en: "does not say when it is to be done. Give the months, or mark it as still to be determined.",
                    fr: "ne dit pas pour quand c’est prévu. Donnez les mois ou indiquez que c’est à déterminer."
                )
            ]
        case .sharing where tree.allSatisfy({ $0.offer == nil }):
            return [
                warning(
                    .offerMissing,
                    "offer",
                    en:
                        "does not say what you would do: present, show or lend. Add it, so that it can go on the agenda.",
                    fr: "ne dit pas ce que vous feriez : présenter, montrer ou prêter. Précisez-le pour que ce point "
                        + "puisse être mis à l’ordre du jour."
                )
            ]
        case .challenges where tree.allSatisfy({ $0.ask == nil }):
            return [
                warning(
                    .challengeWithoutAsk,
                    "ask",
                    en: "does not say what help you would like. Add it, so that the others can answer.",
                    fr: "ne dit pas quelle aide vous souhaitez. Précisez-la pour que les autres puissent répondre."
                )
            ]
        default: return []
        }
    }

    private var offerParts: [Finding] {
        guard let offer = entry.offer else { return [] }
        var findings: [Finding] = []
        if offer.minutes == nil, offer.format != .material {
            findings.append(
                warning(
                    .offerWithoutMinutes,
                    "offer.minutes",
                    en: "does not say how long it would take. Give the minutes, or a usual length will be assumed.",
                    fr: "ne dit pas combien de temps il faudrait. Donnez les minutes, sinon une durée habituelle sera "
                        + "supposée."
                )
            )
        }
        if offer.readyWhen == nil {
            findings.append(
                warning(
                    .offerWithoutReadyWhen,
                    "offer.readyWhen",
                    en: "does not say when it will be ready. Give the month, so that it is not planned too early.",
                    fr: "ne dit pas quand ce sera prêt. Donnez le mois pour que ce ne soit pas prévu trop tôt."
                )
            )
        }
        return findings
    }

    private var outsideWindow: [Finding] {
        guard let window = window.months(of: section) else { return [] }
        var findings: [Finding] = []
        // A start before the window is work under way; only an end decides.
        if let horizon = entry.horizon, let end = horizon.to ?? horizon.from,
            end < window.lowerBound || window.upperBound < end || (horizon.from ?? end) > window.upperBound
        {
            findings.append(
                warning(
                    .horizonOutsideWindow,
                    "horizon",
                    en: "is planned for \(end), and this part asks about \(window.lowerBound) to \(window.upperBound). "
                        + "Check the months; they may stay as they are.",
                    fr: "est prévu pour \(end), alors que cette partie porte sur la période de \(window.lowerBound) à "
                        + "\(window.upperBound). Vérifiez les mois; ils peuvent rester tels quels."
                )
            )
        }
        if section == .achievements, let newest = MonthMention.all(in: entry.ownText).max(by: { $0.month < $1.month }),
            newest.month < window.lowerBound
        {
            let words = Quoted(newest.words)
            findings.append(
                warning(
                    .achievementOutsideWindow,
                    "body",
                    en: "mentions \(words.en), and this part asks about \(window.lowerBound) onwards. Check the date; "
                        + "it may stay as it is.",
                    fr: "mentionne \(words.fr), alors que cette partie porte sur la période commençant en "
                        + "\(window.lowerBound). Vérifiez la date; elle peut rester telle quelle."
                )
            )
        }
        return findings
    }

    private var unknownTopics: [Finding] {
        entry.topics.prefix(Submission.Limits.topics).filter { !topics.contains($0) }.map { topic in
            warning(
                .unknownTopic,
                "topics",
                en: "has the topic \(topic), which is not in the council’s vocabulary. Choose one that is, or ask the "
                    + "secretariat to add it.",
                fr:
                    "porte le thème \(topic), absent du vocabulaire du Conseil. Choisissez-en un qui y figure ou demandez "
                    + "au secrétariat de l’ajouter."
            )
        }
    }

    private var staleTranslations: [Finding] {
        entry.texts.filter { $0.text.translationStatus == .stale }.map { name, _ in
            warning(
                .translationStale,
                "\(name).translation",
                en: "was changed after it was translated. Have the translation brought up to date.",
                fr: "a été modifié après sa traduction. Faites mettre la traduction à jour."
            )
        }
    }

    private var unknownLineage: [Finding] {
        guard let lineage = entry.lineage else { return [] }
        let isEarlier = lineage.meeting.month < meeting.code.month || lineage.meeting < meeting.code
        guard !isEarlier || meetings?.contains(lineage.meeting) == false else { return [] }
        return [
            warning(
                .lineageUnknown,
                "lineage.meeting",
                en:
                    "says it comes from meeting \(lineage.meeting), which is no earlier meeting of the council. Check the "
                    + "code.",
                fr: "dit provenir de la réunion \(lineage.meeting), qui n’est pas une réunion antérieure du Conseil. "
                    + "Vérifiez le code."
            )
        ]
    }

    /// Signs that turn the direction of writing can make a text show otherwise than it is kept.
    private var directionControls: [Finding] {
        entry.texts.filter { $0.text.text.unicodeScalars.contains(where: TextCheck.turnsDirection) }.map { name, _ in
            warning(
                .directionControl,
                name,
                en: "holds hidden signs that turn the direction of writing. Take them out unless they are meant.",
                fr:
                    "contient des signes cachés qui inversent le sens de l’écriture. Retirez-les s’ils ne sont pas voulus."
            )
        }
    }
}
