import Council

/// What a person typed, as an FTS5 query that means the same whatever they typed.
///
/// Words are folded as the index is and quoted, so that no operator of FTS5 can be smuggled in; the last one matches as
/// a prefix. At most 16 words of at most 64 characters.
struct SearchQuery: Sendable {
    let terms: [String]

    init(words: String) {
        terms = SearchText.fold(String(words.prefix(512)))
            .split { !$0.isLetter && !$0.isNumber }
            .prefix(16)
            .map { String($0.prefix(64)) }
    }

    /// All words must occur; each may be the beginning of a longer one.
    var match: String {
        terms.map { "\"\($0)\"*" }.joined(separator: " ")
    }
}
