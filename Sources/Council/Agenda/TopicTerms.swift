/// Finds the vocabulary's terms in plain text, in either language, so that a text without topics still meets its like.
///
/// A term is found where all words of its label stand in a row, binding words and plurals aside: `normes du service`
/// mentions `Normes de service`, and so does `service standards` through the English label.
struct TopicTerms {
    private struct Term {
        let topic: TopicCode
        let stems: [String]
    }

    private let byFirstStem: [String: [Term]]

    init(_ topics: [Topic]) {
        var terms: [String: [Term]] = [:]
        for topic in topics {
            for label in [topic.label.en, topic.label.fr] {
                let stems = Self.stems(of: label)
                guard let first = stems.first else { continue }
                terms[first, default: []].append(Term(topic: topic.code, stems: stems))
            }
        }
        byFirstStem = terms
    }

    func mentioned(in text: String) -> Set<TopicCode> {
        let stems = Self.stems(of: text)
        var found: Set<TopicCode> = []
        for index in stems.indices {
            for term in byFirstStem[stems[index]] ?? [] where stems[index...].starts(with: term.stems) {
                found.insert(term.topic)
            }
        }
        return found
    }

    private static func stems(of text: String) -> [String] {
        TextWord.all(in: text)
            .filter { !$0.isElision && !SearchText.isBinding($0.folded) }
            .map { SearchText.stem($0.folded) }
    }
}

/// The labels of topics, for sentences.
struct TopicLabels {
    private let labels: [TopicCode: Bilingual]

    init(_ topics: [Topic]) {
        labels = Dictionary(topics.map { ($0.code, $0.label) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(topic: TopicCode) -> Bilingual {
        labels[topic] ?? Bilingual(en: topic.rawValue, fr: topic.rawValue)
    }
}
