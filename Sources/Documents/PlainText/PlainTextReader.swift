/// Reads plain text, as extracted from a printed form: one block a line, with the blank lines and page breaks between.
///
/// A form feed begins a page. A blank line after every line is left out of account. Blanks inside a line are reduced to one, a no-break space kept where it stands alone.
struct PlainTextReader {
    func blocks(of text: String) -> [Block] {
        var blocks: [Block] = []
        var gap = 0
        var startsPage = false
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var column = 0
            for (part, content) in line.split(separator: "\u{0C}", omittingEmptySubsequences: false).enumerated() {
                if part > 0 { startsPage = true }
                let shown = content.reducingBlanks
                if shown.isEmpty {
                    if part == 0 { gap += 1 }
                } else {
                    let piece = Piece(line: index + 1, column: column, text: shown)
                    blocks.append(
                        Block(.line, [piece], gap: gap, startsPage: startsPage, indent: content.leadingColumns))
                    gap = 0
                    startsPage = false
                }
                column += content.count + 1
            }
        }
        return LineSpacing.tightened(blocks)
    }
}

extension StringProtocol {
    /// The text with every run of blanks reduced to one and none at the ends; soft hyphens only where the line ends.
    var reducingBlanks: String {
        var result = ""
        var blanks = 0
        var blank: Character = " "
        for character in self {
            if character.isWhitespace {
                blanks += 1
                blank = character
            } else if character == "\u{AD}" {
                continue
            } else {
                if blanks > 0, !result.isEmpty { result.append(blanks == 1 && blank.isNoBreak ? blank : " ") }
                blanks = 0
                result.append(character)
            }
        }
        if !result.isEmpty, last(where: { !$0.isWhitespace }) == "\u{AD}" { result.append("\u{AD}") }
        return result
    }

    /// The columns of blank the text opens with, a tab reaching to the next multiple of four.
    var leadingColumns: Int {
        var columns = 0
        for character in self {
            guard character.isWhitespace else { break }
            columns = character == "\t" ? (columns / 4 + 1) * 4 : columns + 1
        }
        return columns
    }
}

extension Character {
    fileprivate var isNoBreak: Bool { self == "\u{A0}" || self == "\u{202F}" }
}
