/// Reads plain text, as extracted from a printed form: one block a line, with the blank lines and page breaks between.
///
/// A form feed begins a page. Two columns on the same lines are read apart. A blank line after every line is left out of
/// account. Blanks inside a line are reduced to one, a no-break space kept where it stands alone.
struct PlainTextReader {
    func blocks(of text: String) -> [Block] {
        let pages = pages(of: text)
        let layout = ColumnLayout(of: pages.flatMap(\.self))
        var blocks: [Block] = []
        var gap = 0
        for (index, page) in pages.enumerated() {
            var read: [Block] = []
            if let columns = ColumnLayout(of: page) ?? layout.flatMap({ $0.fits(page) ? $0 : nil }) {
                read = columns.blocks(of: page)
            } else {
                read = Self.blocks(of: page)
            }
            if index > 0, !read.isEmpty {
                read[0].startsPage = true
                read[0].gap += gap
            }
            // Blank lines at the end of a page count before the next.
            gap = page.reversed().prefix { $0.segments.isEmpty }.count
            blocks += read
        }
        return LineSpacing.tightened(blocks)
    }

    private static func blocks(of page: [PrintedLine]) -> [Block] {
        var blocks: [Block] = []
        var gap = 0
        for line in page {
            if let block = line.block(gap: gap) {
                blocks.append(block)
                gap = 0
            } else {
                gap += 1
            }
        }
        return blocks
    }

    private func pages(of text: String) -> [[PrintedLine]] {
        var pages: [[PrintedLine]] = [[]]
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var offset = 0
            for (part, content) in line.split(separator: "\u{0C}", omittingEmptySubsequences: false).enumerated() {
                if part > 0 { pages.append([]) }
                pages[pages.count - 1].append(PrintedLine(content, number: index + 1, offset: offset))
                offset += content.count + 1
            }
        }
        return pages
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
