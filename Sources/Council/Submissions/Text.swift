import Ledger

/// A text as a jurisdiction wrote it, in its own language, with its translation where there is one.
package struct Text: Codable, Sendable, Hashable {
    /// The same text in the other official language, and how far it can be trusted.
    package struct Translation: Codable, Sendable, Hashable {
        /// Who stands behind a translation.
        package enum Status: String, Codable, Sendable, CaseIterable {
            case machine, human, approved
        }

        package let text: String
        package let status: Status
        /// The ``Text/digest`` of the source that was translated; another digest now means that it has gone stale.
        package let of: String

        package init(text: String, status: Status, of: String) {
            self.text = text
            self.status = status
            self.of = of
        }
    }

    /// The language the text was written in.
    package let language: Language
    package let text: String
    package let translation: Translation?

    package init(_ text: String, in language: Language, translation: Translation? = nil) {
        self.language = language
        self.text = text
        self.translation = translation
    }

    /// How the other language stands: `none`, `machine`, `human` or `approved`, and `stale` after the source changed.
    package var translationStatus: TranslationStatus {
        guard let translation else { return .none }
        guard translation.of == digest else { return .stale }
        switch translation.status {
        case .machine: return .machine
        case .human: return .human
        case .approved: return .approved
        }
    }

    /// The first 16 hexadecimal digits of the SHA-256 of the source text.
    package var digest: String { TextDigest(of: text).description }

    /// The text in a language where it exists there and is current, else as it was written.
    package func inLanguage(_ wanted: Language) -> (text: String, language: Language) {
        if wanted != language, let translation, translationStatus != .stale { return (translation.text, wanted) }
        return (text, language)
    }
}

/// How a text stands in the language it was not written in.
package enum TranslationStatus: String, Codable, Sendable, CaseIterable {
    case none, machine, human, approved, stale
}
