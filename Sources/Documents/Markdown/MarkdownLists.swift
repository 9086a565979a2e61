/// Keeps the lists that are open in a Markdown text, and tells the depth of each item by its indentation.
struct MarkdownLists: Sendable {
    struct Item: Sendable {
        let marker: ListMarker
        let markerPiece: Piece
        /// From 1.
        let depth: Int
        let indent: Int
        /// What follows the marker.
        let line: MarkdownLine
    }

    private var open: [(indent: Int, marker: ListMarker)] = []
    private var boldLines: Set<Int> = []

    mutating func close() { open = [] }

    mutating func noteBold(_ line: Int) { boldLines.insert(line) }

    func isBold(_ line: Int) -> Bool { boldLines.contains(line) }

    /// The item a line begins; nil for a line of running text.
    mutating func item(_ line: MarkdownLine) -> Item? {
        let text = String(line.text)
        guard let reading = ListMarker.readings(of: text).first(where: { accepts($0.marker, indent: line.indent) }),
            reading.textStart < text.endIndex
        else { return nil }
        let marker = reading.marker
        while let last = open.last, line.indent < last.indent + 2,
            !nests(marker, in: last.marker, line.indent - last.indent)
        {
            open.removeLast()
        }
        open.append((line.indent, marker))
        let offset = text.distance(from: text.startIndex, to: reading.textStart)
        let start = line.text.index(line.text.startIndex, offsetBy: offset)
        let column = line.column + line.raw.distance(from: line.raw.startIndex, to: start)
        let markerColumn = line.column + line.raw.distance(from: line.raw.startIndex, to: line.text.startIndex)
        return Item(
            marker: marker.asMarkdown,
            markerPiece: Piece(line: line.number, column: markerColumn, text: marker.text),
            depth: open.count,
            indent: line.indent,
            line: MarkdownLine(line.text[start...], number: line.number, column: column)
        )
    }

    /// How far a paragraph stands inside the open item: 0 where it stands outside the list.
    mutating func indent(ofParagraph line: MarkdownLine) -> Int {
        while let last = open.last, line.indent < last.indent + 2 { open.removeLast() }
        return open.isEmpty ? 0 : max(1, line.indent)
    }

    /// Letters and numerals are markers only where they open a row or follow in one.
    private func accepts(_ marker: ListMarker, indent: Int) -> Bool {
        guard let ordinal = marker.ordinal else { return true }
        if case .number(_, depth: 1) = marker.style { return true }
        let before = lastOrdinals[marker.style]
        return ordinal == 1 || before == ordinal - 1
    }

    private var lastOrdinals: [ListMarker.Style: Int] {
        var ordinals: [ListMarker.Style: Int] = [:]
        for level in open { ordinals[level.marker.style] = level.marker.ordinal }
        return ordinals
    }

    /// Whether an unindented item stands below another all the same: `a)` below `1.`.
    private func nests(_ marker: ListMarker, in parent: ListMarker, _ shift: Int) -> Bool {
        guard shift >= 0, marker.style != parent.style, case .number = parent.style else { return false }
        switch marker.style {
        case .letter, .roman: return true
        case .number(_, let depth): return depth > 1
        default: return false
        }
    }
}

extension ListMarker {
    /// In Markdown, dashes, stars and plus signs are the same bullet.
    fileprivate var asMarkdown: ListMarker {
        switch style {
        case .glyph(.dash, _), .glyph(.bullet, _): ListMarker(style: .glyph(.bullet, "-"), ordinal: nil, text: text)
        default: self
        }
    }
}
