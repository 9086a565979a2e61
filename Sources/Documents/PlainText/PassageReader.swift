/// Puts the printed lines of one part together into paragraphs and list items.
struct PassageReader {
    /// No answer's column is narrower than this many characters.
    private static let leastWidth = 50

    /// The spacing of the whole document, where a part says nothing.
    let spacing: LineSpacing
    /// The usual width of an answer's line.
    let width: Int
    /// Whether paragraphs are broken into lines; in a text where each is one long line, every line is one.
    let isWrapped: Bool

    private var scanner = MarkerScanner()
    private var passages: [Passage] = []
    /// Bullets that stand alone, above the texts they belong to.
    private var stack: [LoneMarker] = []
    /// The brackets that the passage being read has opened.
    private var brackets = OpenBrackets()
    /// Whether the line before was such a bullet, so that another one joins its stack.
    private var isStacking = false
    /// Bullets of a stack that found no text; a text without one may still be theirs.
    private(set) var leftover: [LoneMarker] = []
    private(set) var guessedBreaks: [Piece] = []

    /// - Parameter lines: every line of every part.
    init(_ lines: [Block]) {
        spacing = LineSpacing(of: lines, skippingItems: true) ?? LineSpacing(withinParagraph: 0)
        let lengths = lines.map(\.length).sorted()
        width = lengths.isEmpty ? 0 : lengths[lengths.count * 9 / 10]
        isWrapped = (lengths.last ?? 0) <= 140 || LineSpacing.wraps(in: lines).count >= 2
    }

    /// The passages of one part's blocks, in order.
    mutating func passages(of blocks: [Block]) -> [Passage] {
        passages = []
        var previous: Block?
        var itemStart = 0
        for (index, block) in blocks.enumerated() {
            guard block.kind == .line else {
                append(whole: block)
                previous = nil
                continue
            }
            if let reading = scanner.marker(of: block, after: previous, followedBy: blocks[(index + 1)...]) {
                itemStart = index
                brackets = OpenBrackets(block.text[reading.textStart...])
                begin(reading, in: block)
            } else if previous != nil, !passages.isEmpty, !isStacking,
                joins(block, at: index, of: blocks, from: itemStart)
            {
                passages[passages.count - 1].paragraphs[0] += block.pieces
                brackets.read(block.text)
            } else {
                itemStart = index
                isStacking = false
                brackets = OpenBrackets(block.text)
                beginUnmarked(block)
            }
            previous = block
        }
        flushStack()
        return passages
    }

    private mutating func append(whole block: Block) {
        flushStack()
        switch block.kind {
        case .item(let level):
            passages.append(
                Passage(
                    kind: .item(level: level),
                    title: block.title.map { [$0] } ?? [],
                    marker: block.marker,
                    markerPieces: [block.markerPiece].compactMap(\.self),
                    paragraphs: [block.pieces],
                    indent: block.indent
                )
            )
        case .heading(let level): passages.append(Passage(kind: .heading(level: level), paragraphs: [block.pieces]))
        case .row: passages.append(Passage(kind: .table, paragraphs: block.pieces.map { [$0] }))
        case .line, .paragraph, .field, .comment:
            passages.append(
                Passage(
                    kind: .paragraph,
                    title: block.title.map { [$0] } ?? [],
                    paragraphs: [block.pieces],
                    indent: block.indent
                )
            )
        }
    }

    private mutating func begin(_ reading: ListMarker.Reading, in block: Block) {
        guard let piece = block.pieces.first else { return }
        guard let (head, tail) = piece.cut(at: reading.textStart) else {
            if !isStacking { flushStack() }
            isStacking = true
            stack.append(LoneMarker(marker: reading.marker, piece: piece))
            return
        }
        isStacking = false
        flushStack()
        passages.append(
            Passage(
                kind: .item(level: nil),
                marker: reading.marker,
                markerPieces: [head],
                paragraphs: [[tail] + block.pieces.dropFirst()],
                indent: block.indent
            )
        )
    }

    private mutating func beginUnmarked(_ block: Block) {
        if let lone = stack.first {
            stack.removeFirst()
            passages.append(
                Passage(
                    kind: .item(level: nil),
                    marker: lone.marker,
                    markerPieces: [lone.piece],
                    paragraphs: [block.pieces],
                    indent: block.indent
                )
            )
        } else {
            passages.append(Passage(kind: .paragraph, paragraphs: [block.pieces], indent: block.indent))
        }
    }

    private mutating func joins(_ block: Block, at index: Int, of blocks: [Block], from itemStart: Int) -> Bool {
        if !isWrapped { return blocks[index].startsLowercase && !blocks[index - 1].endsSentence }
        let rule = ParagraphBreak(
            spacing: localSpacing(at: index, from: itemStart, of: blocks),
            width: localWidth(at: index, of: blocks)
        )
        let verdict = rule.verdict(
            between: blocks[index - 1],
            and: block,
            startsItem: index - 1 == itemStart && passages.last?.isItem == true,
            awaitsItem: !stack.isEmpty,
            isInBracket: brackets.isOpen
        )
        if verdict == .breaksByGuess { guessedBreaks += block.pieces.prefix(1) }
        return verdict == .joins
    }

    /// The spacing of the lines before one in its item or paragraph; where these say nothing, of those around it.
    private func localSpacing(at index: Int, from start: Int, of blocks: [Block]) -> LineSpacing {
        // After the first line of an item an extraction leaves a blank line whatever the spacing.
        let first = blocks[start].markers.isEmpty ? start : start + 1
        let before = blocks[max(first, index - 8)..<max(first, index)]
        let after = blocks[index...].prefix(6).prefix { $0.kind == .line && $0.markers.isEmpty }
        let wraps = LineSpacing.wraps(in: Array(before))
        if wraps.count == 1, wraps[0].1.gap == 1 { return LineSpacing(withinParagraph: 1) }
        return LineSpacing(of: Array(before)) ?? LineSpacing(of: Array(before + after)) ?? spacing
    }

    /// The longest line nearby; where no line is surely wrapped there, the document's usual width counts too.
    private func localWidth(at index: Int, of blocks: [Block]) -> Int {
        let near = blocks[max(0, index - 10)..<min(blocks.count, index + 10)].filter { $0.kind == .line }
        let longest = near.map(\.length).max() ?? 0
        return LineSpacing.wraps(in: near).count >= 2 ? longest : max(longest, width, Self.leastWidth)
    }

    private mutating func flushStack() {
        leftover += stack
        stack = []
    }
}
