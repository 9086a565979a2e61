/// The stretch of a text around what was searched for, with the words found in it.
///
/// All ranges are in the original text, so that what is shown keeps its accents, its case and its signs.
package struct Snippet: Sendable, Equatable {
    package let text: String
    /// The stretch to show.
    package let window: Range<String.Index>
    /// The words found in the window, in their order.
    package let matches: [Range<String.Index>]

    /// Looks for query words in a text, accents, case and plurals aside; a query word that ends in `*` is a beginning.
    ///
    /// The window holds `around` words on either side of the place where most of the different query words stand
    /// together. Where nothing is found it is the beginning of the text.
    package static func mark(_ text: String, matching words: [String], around: Int = 8) -> Snippet {
        let wanted = words.prefix(32).flatMap { word in
            let isBeginning = word.hasSuffix("*")
            return TextWord.all(in: String(word.prefix(200))).map {
                (stem: SearchText.stem($0.folded), $0.folded, isBeginning)
            }
        }
        return mark(text, around: around) { word in
            let stem = SearchText.stem(word)
            return wanted.firstIndex { $0.stem == stem || ($0.2 && word.hasPrefix($0.1)) }
        }
    }

    /// The same with the caller's own idea of a match, such as a full stemmer's: it gets each folded word and answers
    /// with the number of the query word it stands for, or nil.
    package static func mark(_ text: String, around: Int = 8, where match: (String) -> Int?) -> Snippet {
        let words = TextWord.all(in: text)
        let around = min(max(0, around), 1_000)
        let found = words.map { match($0.folded) }
        let hits = found.indices.filter { found[$0] != nil }
        guard let first = hits.first, let last = words.indices.last else {
            let end = words.isEmpty ? text.endIndex : words[min(2 * around, words.count - 1)].range.upperBound
            return Snippet(text: text, window: text.startIndex..<end, matches: [])
        }
        // The window that starts at each hit reaches as far as one around a middle word would.
        var best = (start: first, end: first, distinct: 0, count: 0)
        var upper = 0
        for (lower, start) in hits.enumerated() {
            upper = max(upper, lower)
            while upper + 1 < hits.count, hits[upper + 1] - start <= 2 * around { upper += 1 }
            let inside = hits[lower...upper].prefix(64)
            let distinct = Set(inside.compactMap { found[$0] }).count
            if (distinct, inside.count) > (best.distinct, best.count) {
                best = (start, inside.last ?? start, distinct, inside.count)
            }
        }
        let slack = max(0, 2 * around - (best.end - best.start))
        let from = max(0, best.start - slack / 2)
        let to = min(last, from + max(2 * around, best.end - from))
        let lower = from == 0 ? text.startIndex : words[from].range.lowerBound
        let end = to == last ? text.endIndex : words[to].range.upperBound
        return Snippet(
            text: text,
            window: lower..<end,
            matches: (from...to).filter { found[$0] != nil }.map { words[$0].range }
        )
    }

    /// The window as one line, with signs around the words found and an ellipsis where text was left out.
    ///
    /// The signs themselves are taken out of the text first, so that nobody can write a false mark into an entry.
    package func marked(open: String = "⟦", close: String = "⟧", ellipsis: String = "…") -> String {
        var line = window.lowerBound > text.startIndex ? ellipsis : ""
        var position = window.lowerBound
        func plain(_ range: Range<String.Index>) -> String {
            let signs = Set(open + close)
            return String(text[range].map { $0.isNewline ? " " : $0 }.filter { !signs.contains($0) })
        }
        for match in matches {
            line += plain(position..<match.lowerBound) + open + plain(match) + close
            position = match.upperBound
        }
        line += plain(position..<window.upperBound)
        return window.upperBound < text.endIndex ? line + ellipsis : line
    }
}
