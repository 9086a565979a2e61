/// One field of an entry that differs between two revisions.
package struct FieldChange: Codable, Sendable, Equatable {
    /// A field of an entry, under its JSON name.
    package enum Field: String, Codable, Sendable, CaseIterable {
        case role, title
        case titleLanguage = "title.language"
        case titleTranslation = "title.translation"
        case body
        case bodyLanguage = "body.language"
        case bodyTranslation = "body.translation"
        case marker, topics, lineage, horizon, offer, ask
        case askHelp = "ask.help"
        case askHelpLanguage = "ask.help.language"
        case askHelpTranslation = "ask.help.translation"
    }

    package let field: Field
    /// The value before, in words of the JSON form; nil where there was none, and for texts, whose words stand in `words`.
    package let before: String?
    package let after: String?
    /// For a text, what changed word by word.
    package let words: WordDiff?

    /// Every field that differs, in a fixed order.
    static func all(from old: Entry, to new: Entry) -> [FieldChange] {
        let plain: [FieldChange?] = [
            value(.role, old.role.rawValue, new.role.rawValue),
            value(.marker, old.marker, new.marker),
            value(.topics, list(old.topics), list(new.topics)),
            value(.lineage, old.lineage?.inWords, new.lineage?.inWords),
            value(.horizon, old.horizon?.inWords, new.horizon?.inWords),
            value(.offer, old.offer?.inWords, new.offer?.inWords),
            value(.ask, old.ask?.kind.rawValue, new.ask?.kind.rawValue),
        ]
        return text(old.title, new.title, .title, .titleLanguage, .titleTranslation)
            + text(old.body, new.body, .body, .bodyLanguage, .bodyTranslation)
            + plain.compactMap(\.self)
            + text(old.ask?.help, new.ask?.help, .askHelp, .askHelpLanguage, .askHelpTranslation)
    }

    private static func text(
        _ old: Text?,
        _ new: Text?,
        _ field: Field,
        _ language: Field,
        _ translation: Field
    ) -> [FieldChange] {
        let languages = old == nil || new == nil ? nil : value(language, old?.language.rawValue, new?.language.rawValue)
        return [
            words(field, old?.text, new?.text),
            languages,
            words(translation, old?.translation?.text, new?.translation?.text)
                ?? value(translation, old?.translation?.status.rawValue, new?.translation?.status.rawValue),
        ].compactMap(\.self)
    }

    private static func words(_ field: Field, _ old: String?, _ new: String?) -> FieldChange? {
        let diff = WordDiff(from: old ?? "", to: new ?? "")
        return diff.isUnchanged ? nil : FieldChange(field: field, before: nil, after: nil, words: diff)
    }

    private static func value(_ field: Field, _ old: String?, _ new: String?) -> FieldChange? {
        old == new ? nil : FieldChange(field: field, before: old, after: new, words: nil)
    }

    private static func list(_ topics: [TopicCode]) -> String? {
        topics.isEmpty ? nil : topics.map(\.rawValue).joined(separator: ", ")
    }
}

extension Lineage {
    fileprivate var inWords: String { "\(meeting) \(entry) \(outcome.rawValue)" }
}

extension Horizon {
    fileprivate var inWords: String {
        isUndetermined ? "undetermined" : "\(from?.description ?? "")/\(to?.description ?? "")"
    }
}

extension Offer {
    fileprivate var inWords: String {
        var words = [kind.rawValue, format.rawValue, language.rawValue]
        if let minutes { words.append("\(minutes) min") }
        if let readyWhen { words.append(readyWhen.description) }
        return words.joined(separator: ", ")
    }
}
