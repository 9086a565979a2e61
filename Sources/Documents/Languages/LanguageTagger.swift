import Council

/// Gives every text its language, a short one from the texts around it.
struct LanguageTagger {
    let detector: LanguageDetector

    /// The language that most of the sure texts are in; nil where none is sure.
    func majority(of nodes: [OutlineNode]) -> Language? {
        var weights: [Language: Int] = [:]
        for text in nodes.flatMap(Self.texts) {
            let verdict = detector.verdict(of: text)
            if verdict.isCertain { weights[verdict.language, default: 0] += verdict.words }
        }
        let (en, fr) = (weights[.english] ?? 0, weights[.french] ?? 0)
        return en == fr ? nil : en > fr ? .english : .french
    }

    /// The language of one text, and whether it was taken from the texts around.
    func language(of text: String, below children: [OutlineNode], within surrounding: Language?)
        -> (language: Language, isGuessed: Bool)
    {
        let verdict = detector.verdict(of: text)
        if verdict.isCertain { return (verdict.language, false) }
        return (majority(of: children) ?? surrounding ?? verdict.language, true)
    }

    private static func texts(of node: OutlineNode) -> [String] {
        if node.role == .placeholder { return [] }
        return [node.title.joined] + node.paragraphs.map(\.joined) + node.children.flatMap(texts)
    }
}
