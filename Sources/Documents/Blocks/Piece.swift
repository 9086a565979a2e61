/// A stretch of one line of the source: the smallest thing the importer moves, so that nothing can be lost between two.
///
/// Line and column (both as in the file, from 1 and 0) are its identity; pieces are cut in two and never altered.
struct Piece: Sendable, Hashable, Comparable {
    let line: Int
    let column: Int
    let text: String
    /// Whether the piece before it ended inside a word that goes on in this one.
    private(set) var isGlued = false

    init(line: Int, column: Int, text: String) {
        self.line = line
        self.column = column
        self.text = text
    }

    /// The piece as the rest of the word that the piece before it began.
    var glued: Piece {
        var piece = self
        piece.isGlued = true
        return piece
    }

    /// The piece before and after an index of its text, blanks trimmed; nil where one of the two would be empty.
    func cut(at index: String.Index) -> (Piece, Piece)? {
        let head = text[..<index].trimmingBlanks
        let tail = text[index...].trimmingBlanks
        guard !head.isEmpty, !tail.isEmpty else { return nil }
        let offset = text.distance(from: text.startIndex, to: tail.startIndex)
        return (
            Piece(line: line, column: column, text: String(head)),
            Piece(line: line, column: column + offset, text: String(tail))
        )
    }

    /// The pieces between a separator, the separator itself staying at the end of the piece before it.
    func split(after separators: (Character) -> Bool) -> [Piece] {
        var rest = self
        var parts: [Piece] = []
        while let index = rest.text.firstIndex(where: separators),
            let (head, tail) = rest.cut(at: rest.text.index(after: index))
        {
            parts.append(head)
            rest = tail
        }
        return parts + [rest]
    }

    static func == (lhs: Piece, rhs: Piece) -> Bool { (lhs.line, lhs.column) == (rhs.line, rhs.column) }

    static func < (lhs: Piece, rhs: Piece) -> Bool { (lhs.line, lhs.column) < (rhs.line, rhs.column) }

    func hash(into hasher: inout Hasher) {
        hasher.combine(line)
        hasher.combine(column)
    }
}

extension Sequence<Piece> {
    /// The running text of pieces that follow one another: one blank between two lines, none inside a word that was cut.
    var joined: String {
        var text = ""
        for piece in self {
            if text.hasSuffix("\u{AD}") {
                text.removeLast()
            } else if !text.isEmpty, !piece.isGlued, !text.endsInsideWord(before: piece.text) {
                text.append(" ")
            }
            text.append(piece.text)
        }
        if text.hasSuffix("\u{AD}") { text.removeLast() }
        return text
    }
}

extension StringProtocol {
    /// The text without the blanks at its two ends.
    var trimmingBlanks: SubSequence {
        guard let start = firstIndex(where: { !$0.isWhitespace }), let end = lastIndex(where: { !$0.isWhitespace })
        else { return self[endIndex..<endIndex] }
        return self[start...end]
    }

    /// Whether a line break after this text stands inside a word: after the hyphen of a compound, or after an elision.
    fileprivate func endsInsideWord(before next: String) -> Bool {
        guard let last, let first = next.first, first.isLetter || first.isNumber else { return false }
        guard last == "-" || last == "\u{2011}" || last == "’" else { return false }
        return dropLast().last.map { $0.isLetter || $0.isNumber } ?? false
    }
}
