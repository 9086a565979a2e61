/// A word of a text: where it stands in the original, and its folded form.
package struct TextWord: Sendable, Equatable {
    /// Where the word stands in the text it was cut from, accents and all.
    package let range: Range<String.Index>
    /// The word as ``SearchText/fold(_:)`` gives it.
    package let folded: String
    /// Whether it is an elided article or pronoun before an apostrophe, as in `l’accès` or `qu’elle`.
    package let isElision: Bool

    /// The words of a text in their order: runs of letters and digits, cut at apostrophes, hyphens and all else.
    ///
    /// Accents written as marks of their own, soft hyphens and other invisible signs do not cut a word.
    package static func all(in text: String) -> [TextWord] {
        var words: [TextWord] = []
        let scalars = text.unicodeScalars
        var start: String.Index?
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let scalar = scalars[index]
            if !isInside(scalar, hasBegun: start != nil) {
                if let opened = start { append(text, opened..<index, before: scalar, to: &words) }
                start = nil
            } else if start == nil {
                start = index
            }
            index = scalars.index(after: index)
        }
        if let opened = start { append(text, opened..<text.endIndex, before: nil, to: &words) }
        return words
    }

    private static func append(
        _ text: String,
        _ range: Range<String.Index>,
        before next: Unicode.Scalar?,
        to words: inout [TextWord]
    ) {
        let folded = SearchText.fold(text[range])
        if folded.isEmpty { return }
        let isElided = next.map(apostrophes.contains) == true && elisions.contains(folded)
        words.append(TextWord(range: range, folded: folded, isElision: isElided))
    }

    private static func isInside(_ scalar: Unicode.Scalar, hasBegun: Bool) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case 0...0x7F: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        case .decimalNumber, .letterNumber, .otherNumber: return true
        case .nonspacingMark, .spacingMark, .enclosingMark, .format: return hasBegun
        default: return false
        }
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{02BC}"]
    private static let elisions: Set<String> = [
        "c", "d", "j", "jusqu", "l", "lorsqu", "m", "n", "presqu", "puisqu", "qu", "quoiqu", "s", "t",
    ]
}
