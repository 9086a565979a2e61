/// What is found in one entry, its children aside.
struct EntryCheck {
    let entry: Entry
    let section: SectionKey
    /// Whether it stands at the top of its section.
    let isTop: Bool
    let meeting: Meeting
    let window: FormWindow
    let topics: Set<TopicCode>
    let meetings: Set<MeetingCode>?

    var errors: [Finding] {
        var findings: [Finding] = []
        if entry.ownText.isBlank, entry.children.isEmpty {
            findings.append(
                error(
                    .emptyEntry,
                    "body",
                    en: "holds no text. Write something, or take the entry out.",
                    fr: "ne contient aucun texte. Écrivez quelque chose ou supprimez l’élément."
                )
            )
        }
        for text in entry.texts {
            findings += text.text.checks(text.name).flatMap { $0.errors(of: entry.quoted, section, entry) }
        }
        if let marker = entry.marker {
            findings += TextCheck(text: marker, field: "marker").errors(of: entry.quoted, section, entry)
        }
        if entry.topics.count > Submission.Limits.topics {
            findings.append(
                error(
                    .tooManyTopics,
                    "topics",
                    en: "has \(entry.topics.count) topics; \(Submission.Limits.topics) can be kept. Keep those that "
                        + "matter most.",
                    fr:
                        "compte \(entry.topics.count) thèmes; on peut en garder \(Submission.Limits.topics). Gardez les "
                        + "plus importants."
                )
            )
        }
        if let minutes = entry.offer?.minutes, !Self.offerMinutes.contains(minutes) {
            findings.append(
                error(
                    .offerMinutesOutOfRange,
                    "offer.minutes",
                    en: "would take \(minutes) minutes. Give a number from 1 to 480, or none.",
                    fr: "prendrait \(minutes) minutes. Donnez un nombre de 1 à 480, ou n’en donnez pas."
                )
            )
        }
        if let from = entry.horizon?.from, let to = entry.horizon?.to, to < from {
            findings.append(
                error(
                    .horizonReversed,
                    "horizon.to",
                    en: "ends (\(to)) before it begins (\(from)). Swap or correct the months.",
                    fr: "se termine (\(to)) avant de commencer (\(from)). Inversez ou corrigez les mois."
                )
            )
        }
        return findings
    }

    /// How long an offer may take, in minutes.
    static let offerMinutes = 1...480

    func error(_ code: FindingCode, _ field: String, en: String, fr: String) -> Finding {
        .error(
            code,
            section,
            entry,
            field: field,
            says: Bilingual(en: "\(entry.quoted.en) \(en)", fr: "\(entry.quoted.fr) \(fr)")
        )
    }

    func warning(_ code: FindingCode, _ field: String, en: String, fr: String) -> Finding {
        .warning(
            code,
            section,
            entry,
            field: field,
            says: Bilingual(en: "\(entry.quoted.en) \(en)", fr: "\(entry.quoted.fr) \(fr)")
        )
    }
}
