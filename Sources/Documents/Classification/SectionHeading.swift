import Council

/// How much a short text looks like the heading of one of the four parts, in either language or both.
struct SectionHeading: Sendable {
    let key: SectionKey
    let score: Double
    let hasNumber: Bool

    /// The least score at which a text is a heading.
    static let threshold = 3.25

    /// The part a text is the best heading of; nil where it holds no word of any.
    init?(_ text: String, in lexicon: Lexicon) {
        guard text.count <= 160 else { return nil }
        let (number, title) = Self.number(before: text)
        let alternatives = title.split { "/|()".contains($0) }.map { FoldedText($0) }.filter { !$0.words.isEmpty }
        guard !alternatives.isEmpty, alternatives.count <= 4 else { return nil }
        let form = Self.formScore(title)
        var best: (key: SectionKey, score: Double)?
        for section in lexicon.sections {
            guard let wording = Self.wordingScore(alternatives, of: section, in: lexicon) else { continue }
            var score = wording + form
            if let number { score += number == section.key.number ? 1.5 : -0.5 }
            if score > (best?.score ?? -.infinity) { best = (section.key, score) }
        }
        guard let best else { return nil }
        (key, score, hasNumber) = (best.key, best.score, number != nil)
    }

    /// The number a text opens with (`2.`, `(2)`, `II –`, `Part 2:`) and the rest.
    static func number(before text: String) -> (number: Int?, title: Substring) {
        var rest = text[...]
        for word in ["section", "part", "partie"] where rest.prefix(9).lowercased().hasPrefix(word + " ") {
            rest = rest.dropFirst(word.count + 1)
        }
        if rest.first == "(", rest.prefix(6).contains(")") { rest = rest.dropFirst() }
        let label = rest.prefix { $0.isNumber || "IVX".contains($0) }
        let after = rest[label.endIndex...]
        guard (1...3).contains(label.count), let next = after.first, ".): –—-".contains(next) || next.isWhitespace
        else {
            return (nil, rest)
        }
        let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"]
        guard let number = Int(label) ?? numerals.firstIndex(of: String(label)).map({ $0 + 1 }) else {
            return (nil, rest)
        }
        return (number, after.drop { ".):–—-".contains($0) || $0.isWhitespace })
    }

    private static func formScore(_ title: Substring) -> Double {
        var score = 0.0
        let end = title.trimmingBlanks
        if end.last == ":" { score += 0.25 }
        if let last = end.last, ".;,?!".contains(last) { score -= 2 }
        if end.startsLowercase { score -= 2 }
        if end.contains(where: \.isLetter), !end.contains(where: \.isLowercase) { score += 0.5 }
        if title.count > 90 { score -= 1 }
        return score
    }

    private static func wordingScore(_ alternatives: [FoldedText], of section: Lexicon.Section, in lexicon: Lexicon)
        -> Double?
    {
        var hits = 0
        var strangers = 0
        var count = 0
        for word in alternatives.flatMap(\.words) {
            count += 1
            if section.headingWords.contains(where: { word.isForm(of: $0) }) {
                hits += 1
            } else if !section.headingVocabulary.contains(word), !lexicon.isHeadingModifier(word) {
                strangers += 1
            }
        }
        guard hits > 0 else { return nil }
        var score = hits > 1 ? 2.5 : 2
        score += strangers == 0 ? 1.5 : -0.75 * Double(strangers)
        if count > 14 { score -= 1.5 }
        return score
    }
}

extension Lexicon {
    /// Whether a word may stand in any heading, such as a year or another number.
    fileprivate func isHeadingModifier(_ word: String) -> Bool {
        headingModifiers.contains(word) || word.allSatisfy(\.isNumber)
    }
}

extension String {
    /// Whether two folded words are forms of one: the same but for an ending, or for one letter in a long word.
    func isForm(of other: String) -> Bool {
        if self == other { return true }
        let (longer, shorter) = utf8.count >= other.utf8.count ? (utf8, other.utf8) : (other.utf8, utf8)
        guard longer.count >= 5, longer.count - shorter.count <= 1 else { return false }
        let same = zip(longer, shorter).prefix { $0 == $1 }.count
        if same == shorter.count { return true }
        guard longer.count >= 7 else { return false }
        // The rest must agree once the odd letter is left out.
        let rest = longer.dropFirst(same + 1)
        return rest.elementsEqual(shorter.dropFirst(longer.count == shorter.count ? same + 1 : same))
    }
}
