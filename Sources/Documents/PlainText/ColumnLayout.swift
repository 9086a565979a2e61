/// Finds the gutter between two columns in a text that keeps the positions of print, and reads the columns apart.
///
/// Such a text sets the form's left column, with its headings and prompts, beside the answers on the same lines. The
/// gutter is the column at which many lines begin again after a wide blank and over which few lines run.
struct ColumnLayout: Sendable {
    /// The first column of the right-hand text.
    let gutter: Int

    private static let leastLines = 6

    /// - Parameter lines: a page, or a whole text.
    init?(of lines: [PrintedLine]) {
        let shown = lines.filter { !$0.segments.isEmpty }
        var starts: [Int: Int] = [:]
        for line in shown {
            for segment in line.segments where (14...80).contains(segment.lowerBound) {
                starts[segment.lowerBound, default: 0] += 1
            }
        }
        // The leftmost that serves: the columns further right are the answers' own indentations.
        for column in starts.filter({ $0.value >= 4 }).keys.sorted().prefix(12) {
            let sides = shown.map { $0.side(of: column) }
            let both = sides.count { $0 == .both }
            let right = sides.count { $0 == .right }
            // Either many lines have both columns, or most of them are the right-hand one, beside which the left ends.
            guard both >= Self.leastLines, both * 8 >= shown.count || (both + right) * 2 >= shown.count,
                sides.count(where: { $0 == .across }) * 4 <= shown.count
            else { continue }
            gutter = column
            return
        }
        return nil
    }

    /// Whether the gutter found elsewhere in the text serves this page too.
    func fits(_ lines: [PrintedLine]) -> Bool {
        let sides = lines.filter { !$0.segments.isEmpty }.map { $0.side(of: gutter) }
        return sides.contains(.both) && sides.count(where: { $0 == .across }) * 4 <= sides.count
    }

    /// The blocks of a page: each run of lines on the left before the lines that stand beside and below it on the right.
    func blocks(of lines: [PrintedLine]) -> [Block] {
        var blocks: [Block] = []
        var (left, right): ([Block], [Block]) = ([], [])
        var (leftGap, rightGap) = (0, 0)
        for line in PrintedLine.tightened(lines) {
            switch line.side(of: gutter) {
            case .none:
                leftGap += 1
                rightGap += 1
            case .across:
                blocks += Self.columns(left, right)
                (left, right) = ([], [])
                blocks += [line.block(gap: min(leftGap, rightGap))].compactMap(\.self)
                (leftGap, rightGap) = (0, 0)
            case .left, .right, .both:
                let first = line.block(upTo: gutter, gap: leftGap)
                if let first {
                    if leftGap > 0 {
                        blocks += Self.columns(left, right)
                        (left, right) = ([], [])
                    }
                    left.append(first)
                }
                let second = line.block(from: gutter, gap: rightGap)
                if let second { right.append(second) }
                leftGap = first == nil ? leftGap + 1 : 0
                rightGap = second == nil ? rightGap + 1 : 0
            }
        }
        return blocks + Self.columns(left, right)
    }

    /// The lines of the left column and those of the right, each marked where it begins.
    private static func columns(_ left: [Block], _ right: [Block]) -> [Block] {
        [left, right].flatMap { column in
            column.enumerated().map { index, block in
                var block = block
                block.startsColumn = index == 0
                return block
            }
        }
    }
}

/// One line of a text as it was printed: its characters, and the stretches that wide blanks set apart.
struct PrintedLine: Sendable {
    /// Where a line's text stands with regard to a column.
    enum Side: Sendable {
        case none, left, right, both, across
    }

    let number: Int
    /// The columns before this stretch of the line in the file.
    let offset: Int
    private let text: Substring
    /// The stretches of text between blanks of two columns and more.
    let segments: [Range<Int>]

    init(_ text: Substring, number: Int, offset: Int) {
        self.number = number
        self.offset = offset
        self.text = text
        segments = Self.segments(of: text)
    }

    private static func segments(of text: Substring) -> [Range<Int>] {
        let shown = text.trimmingBlanks
        guard !shown.isEmpty else { return [] }
        guard shown.hasWideBlank else {
            let indent = text.distance(from: text.startIndex, to: shown.startIndex)
            return [indent..<(indent + shown.count)]
        }
        let characters = Array(text)
        var segments: [Range<Int>] = []
        for (column, character) in characters.enumerated() where !character.isWhitespace {
            let isTab = column > 0 && characters[column - 1] == "\t"
            if let last = segments.last, column - last.upperBound < 2, !isTab {
                segments[segments.count - 1] = last.lowerBound..<(column + 1)
            } else {
                segments.append(column..<(column + 1))
            }
        }
        return segments
    }

    /// The lines without the blank one that follows every line, where the page has such.
    static func tightened(_ lines: [PrintedLine]) -> [PrintedLine] {
        let shown = lines.indices.filter { !lines[$0].segments.isEmpty }
        guard let first = shown.first,
            let gaps = LineSpacing.tightened(zip(shown, shown.dropFirst()).map { $1 - $0 - 1 })
        else { return lines }
        var result = Array(lines[...first])
        for (index, gap) in zip(shown.dropFirst(), gaps) { result += lines[(index - gap)...index] }
        return result
    }

    func side(of column: Int) -> Side {
        guard !segments.isEmpty else { return .none }
        if segments.contains(where: { $0.lowerBound < column && $0.upperBound > column - 1 }) { return .across }
        let isLeft = segments.contains { $0.lowerBound < column }
        let isRight = segments.contains { $0.lowerBound >= column }
        return isLeft && isRight ? .both : isLeft ? .left : .right
    }

    /// The line, or the part of it between two columns; nil where nothing stands there.
    func block(from start: Int = 0, upTo end: Int = .max, gap: Int) -> Block? {
        let part = end == .max ? text.dropFirst(start) : text.prefix(end).dropFirst(start)
        let shown = part.reducingBlanks
        guard !shown.isEmpty else { return nil }
        let piece = Piece(line: number, column: offset + start, text: shown)
        return Block(.line, [piece], gap: gap, indent: part.leadingColumns)
    }
}

extension Substring {
    /// Whether two blanks or a tab stand between words.
    fileprivate var hasWideBlank: Bool {
        var last: UInt8 = 0
        for byte in utf8 {
            if byte == 0x09 || (byte == 0x20 && last == 0x20) { return true }
            last = byte
        }
        return false
    }
}
