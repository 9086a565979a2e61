import Council

/// The patterns made ready for comparison: folded, cut into words and letter runs, once for all forms.
struct Lexicon: Sendable {
    struct Section: Sendable {
        let key: SectionKey
        /// The words by which a heading belongs to this part.
        let headingWords: Set<String>
        /// Every word of its headings.
        let headingVocabulary: Set<String>
        let prompts: [Trigrams]
        let promptWords: Stems
        let answerPhrases: [FoldedText]
    }

    let sections: [Section]
    /// The first letters of all heading words.
    private let headingBeginnings: Set<Substring>
    let headingModifiers: Set<String>
    let otherHeadings: Set<FoldedText>
    let requests: [FoldedText]
    let questions: [FoldedText]
    let promptVocabulary: Stems
    let titleWords: Set<String>
    let bannerPhrases: [FoldedText]
    let positionWords: Set<String>
    let organizationWords: Set<String>
    let divisionWords: Set<String>
    let continuations: [FoldedText]
    let placeholders: Set<FoldedText>
    let labels: [FormLabel: Set<FoldedText>]

    init(_ patterns: PromptPatterns) {
        let modifiers = Set(patterns.headingModifiers.flatMap { FoldedText($0).words })
        headingModifiers = modifiers
        sections = patterns.sections.map { section in
            let words = section.headings.flatMap { FoldedText($0).words }
            return Section(
                key: section.key,
                headingWords: Set(words.filter { $0.count >= 5 && !modifiers.contains($0) }),
                headingVocabulary: Set(words),
                prompts: section.prompts.map { Trigrams(FoldedText($0)) },
                promptWords: Stems(section.promptWords),
                answerPhrases: section.answerPhrases.map { FoldedText($0) }
            )
        }
        headingBeginnings = Set(sections.flatMap(\.headingWords).map { $0.prefix(3) })
        otherHeadings = Set(patterns.otherHeadings.map { FoldedText($0) })
        requests = patterns.requests.map { FoldedText($0) }
        questions = patterns.questions.map { FoldedText($0) }
        promptVocabulary = Stems(patterns.promptVocabulary)
        titleWords = Set(patterns.titleWords.flatMap { FoldedText($0).words })
        bannerPhrases = patterns.bannerPhrases.map { FoldedText($0) }
        positionWords = Set(patterns.positionWords.flatMap { FoldedText($0).words })
        organizationWords = Set(patterns.organizationWords.flatMap { FoldedText($0).words })
        divisionWords = Set(patterns.divisionWords.flatMap { FoldedText($0).words })
        continuations = patterns.continuations.map { FoldedText($0) }
        placeholders = Set(patterns.placeholders.map { FoldedText($0) })
        labels = FormLabel.phrases(of: patterns.labels)
    }

    /// Whether a word begins like one of the headings' words; a quick test before the exact one.
    func mayBeInHeading(_ word: String) -> Bool {
        word.utf8.count >= 4 && headingBeginnings.contains(word.prefix(3))
    }

    /// Whether a word is at home in headings, by the same quick test.
    func isLikelyInHeading(_ word: String) -> Bool {
        headingModifiers.contains(word) || mayBeInHeading(word) || (word.utf8.first.map { $0 < 0x3A } ?? false)
    }

    /// Whether a word may stand in a heading of any part.
    func isHeadingWord(_ word: String) -> Bool {
        headingModifiers.contains(word) || sections.contains { $0.headingWords.contains(where: word.isForm) }
    }

    func section(_ key: SectionKey) -> Section? { sections.first { $0.key == key } }

    /// Whether a text is, as a whole, one of the ways to say that there is nothing to say.
    func isPlaceholder(_ text: FoldedText) -> Bool { text.words.count <= 8 && placeholders.contains(text) }
}

/// Beginnings of words, looked up by their first letters.
struct Stems: Sendable {
    private let stems: [UInt8: [String]]

    init(_ beginnings: [String]) {
        let folded = beginnings.flatMap { FoldedText($0).words }
        stems = Dictionary(grouping: folded.filter { !$0.isEmpty }) { $0.utf8.first ?? 0 }
    }

    /// Whether a word begins with one of the stems; a stem of three letters or fewer must be the whole word.
    func match(_ word: String) -> Bool {
        guard let first = word.utf8.first, let candidates = stems[first] else { return false }
        return candidates.contains { $0.utf8.count > 3 ? word.hasPrefix($0) : word == $0 }
    }
}

/// What a label in the head of a form announces.
enum FormLabel: Sendable, CaseIterable {
    case jurisdiction, meeting, contact, name, title, organization, email, phone, fax

    static func phrases(of labels: PromptPatterns.Labels) -> [FormLabel: Set<FoldedText>] {
        let phrases: [FormLabel: [String]] = [
            .jurisdiction: labels.jurisdiction, .meeting: labels.meeting, .contact: labels.contact, .name: labels.name,
            .title: labels.title, .organization: labels.organization, .email: labels.email, .phone: labels.phone,
            .fax: labels.fax,
        ]
        return phrases.mapValues { Set($0.map { FoldedText($0) }) }
    }
}
