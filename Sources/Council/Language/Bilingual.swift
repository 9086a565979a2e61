/// A text for people in both official languages, so that a missing language cannot compile.
///
/// Interface texts, messages, names and titles are all `Bilingual`; what a jurisdiction writes is a ``Text``, which may
/// still wait for its translation.
package struct Bilingual: Codable, Sendable, Hashable {
    package let en: String
    package let fr: String

    package init(en: String, fr: String) {
        self.en = en
        self.fr = fr
    }

    /// The text in one language.
    package subscript(language: Language) -> String {
        language == .english ? en : fr
    }
}
