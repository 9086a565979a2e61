/// What a finding is about; stable, so that programs can act on it.
package enum FindingCode: String, Codable, Sendable, CaseIterable {
    // What cannot be kept.
    case unknownTemplate = "unknown-template"
    case tooLarge = "too-large"
    case tooManyEntries = "too-many-entries"
    case tooDeep = "too-deep"
    case tooManyContacts = "too-many-contacts"
    case textTooLong = "text-too-long"
    case tooManyTopics = "too-many-topics"
    case duplicateEntry = "duplicate-entry"
    case emptyEntry = "empty-entry"
    case controlCharacter = "control-character"
    case offerMinutesOutOfRange = "offer-minutes-out-of-range"
    case horizonReversed = "horizon-reversed"

    // What may want a look.
    case noContact = "no-contact"
    case contactUnreachable = "contact-unreachable"
    case sectionEmpty = "section-empty"
    case nothingToReportContradicted = "nothing-to-report-contradicted"
    case offerMissing = "offer-missing"
    case offerWithoutMinutes = "offer-without-minutes"
    case offerWithoutReadyWhen = "offer-without-ready-when"
    case challengeWithoutAsk = "challenge-without-ask"
    case priorityWithoutHorizon = "priority-without-horizon"
    case horizonOutsideWindow = "horizon-outside-window"
    case achievementOutsideWindow = "achievement-outside-window"
    case unknownTopic = "unknown-topic"
    case translationMissing = "translation-missing"
    case translationStale = "translation-stale"
    case lineageUnknown = "lineage-unknown"
    case directionControl = "direction-control"
    /// More was found than is listed.
    case furtherFindings = "further-findings"
}
