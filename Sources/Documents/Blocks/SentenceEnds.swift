/// How a stretch of text ends and begins, from which paragraph breaks are judged.
extension StringProtocol {
    /// The last character that is no closing quote or bracket.
    private var lastTelling: Character? { last { !$0.isWhitespace && !"»”\")]’'*".contains($0) } }

    /// Whether the text ends as a sentence does.
    var endsSentence: Bool { lastTelling.map { ".!?…".contains($0) } ?? false }

    /// Whether the text announces what follows it.
    var endsWithColon: Bool { lastTelling == ":" }

    /// Whether the text breaks off where a sentence cannot end: a comma, a slash, an open bracket, a linking word.
    var breaksOff: Bool {
        guard let last = last(where: { !$0.isWhitespace }) else { return false }
        if ",/&-–—(«“\u{AD}".contains(last) { return true }
        if hasOpenBracket { return true }
        guard let word = FoldedText(suffix(14)).words.last, last.isLetter else { return false }
        return LinkingWords.all.contains(word)
    }

    /// Whether a bracket is opened and not closed.
    var hasOpenBracket: Bool { OpenBrackets(self).isOpen }

    /// The first character that is no opening quote or bracket.
    private var firstTelling: Character? { first { !$0.isWhitespace && !"«“\"([‘'*".contains($0) } }

    /// Whether the text goes on from the middle of a sentence.
    var startsLowercase: Bool { firstTelling?.isLowercase ?? false }

    /// The length of the first word, which would have had to fit on the line before.
    var firstWordLength: Int { prefix { !$0.isWhitespace }.count }

    /// Whether the text may stand as a title: short, begun with a capital or a digit, not closed as a sentence is.
    var isTitleLike: Bool {
        guard let last = last(where: { !$0.isWhitespace }), !startsLowercase else { return false }
        return count <= 110 && !".;:,…".contains(last) && split(whereSeparator: \.isWhitespace).count <= 18
    }
}

/// The brackets a text has opened and not closed, counted as it is read.
struct OpenBrackets: Sendable {
    private var depth = 0

    init() {}

    init(_ text: some StringProtocol) { read(text) }

    var isOpen: Bool { depth > 0 }

    mutating func read(_ text: some StringProtocol) {
        for byte in text.utf8 {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
        }
    }
}

/// The small words of either language after which no sentence, title or line of a card ends.
enum LinkingWords {
    static let all: Set<String> = [
        "a", "an", "the", "of", "and", "or", "to", "in", "on", "for", "with", "by", "from", "at", "as", "that", "which",
        "our", "your", "their", "its", "is", "are", "was", "were", "be", "this", "these", "than", "into", "between",
        "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "et", "ou", "au", "aux", "en", "dans", "pour",
        "par", "sur", "avec", "que", "qui", "dont", "ce", "cette", "ces", "son", "sa", "ses", "notre", "nos", "leur",
        "leurs", "votre", "vos", "est", "sont", "ete", "plus", "entre", "sans", "qu", "n", "s", "se", "ne",
    ]
}
