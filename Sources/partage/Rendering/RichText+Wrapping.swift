extension RichText {
    /// The widest word and the widest line, in columns: what a table needs to share out its width.
    var extent: (word: Int, line: Int) {
        var word = 0
        var line = 0
        for text in string.inert.split(separator: "\n") {
            line = max(line, String(text).displayWidth)
            for piece in text.split(separator: " ") { word = max(word, String(piece).displayWidth) }
        }
        return (word, line)
    }

    /// The text in lines of at most `width` columns, broken at spaces; a word that is wider is broken where it must be.
    ///
    /// No-break spaces stay inside their line. The text is made inert first.
    func wrapped(to width: Int) -> [RichText] {
        let width = max(1, width)
        var lines: [RichText] = []
        for paragraph in cellLines {
            lines += Self.wrap(paragraph, to: width)
        }
        return lines.isEmpty ? [""] : lines
    }

    private struct Cell {
        let character: Character
        let style: Style
        var width: Int { character.displayWidth }
    }

    private var cellLines: [[Cell]] {
        let cells = spans.flatMap { span in
            span.text.inert.map { Cell(character: $0, style: span.style) }
        }
        return cells.split(separator: "\n", omittingEmptySubsequences: false) { $0.character == $1 }.map(Array.init)
    }

    private static func wrap(_ cells: [Cell], to width: Int) -> [RichText] {
        var lines: [RichText] = []
        var line: [Cell] = []
        var lineWidth = 0
        var index = 0
        while index < cells.count {
            let spaceEnd = cells[index...].firstIndex { $0.character != " " } ?? cells.count
            let wordEnd = cells[spaceEnd...].firstIndex { $0.character == " " } ?? cells.count
            let spaces = cells[index..<spaceEnd]
            var word = cells[spaceEnd..<wordEnd]
            index = wordEnd
            let wordWidth = word.reduce(0) { $0 + $1.width }
            // Spaces at the start of a paragraph are its indentation; elsewhere a broken line swallows them.
            let lead = line.isEmpty && !lines.isEmpty ? 0 : spaces.count
            if lineWidth + lead + wordWidth <= width {
                if lead > 0 { line += spaces }
                line += word
                lineWidth += lead + wordWidth
                continue
            }
            if !line.isEmpty {
                lines.append(RichText(cells: line))
                line = []
                lineWidth = 0
            }
            while word.reduce(0, { $0 + $1.width }) > width {
                var taken = 0
                var head = word.prefix { cell in
                    taken += cell.width
                    return taken <= width
                }
                if head.isEmpty { head = word.prefix(1) }
                lines.append(RichText(cells: Array(head)))
                word = word.dropFirst(head.count)
            }
            line = Array(word)
            lineWidth = word.reduce(0) { $0 + $1.width }
        }
        lines.append(RichText(cells: line))
        return lines
    }

    private init(cells: [Cell]) {
        var spans: [Span] = []
        var text = ""
        var style: Style?
        for cell in cells {
            if let current = style, current != cell.style {
                spans.append(Span(text: text, style: current))
                text = ""
            }
            style = cell.style
            text.append(cell.character)
        }
        if let style, !text.isEmpty { spans.append(Span(text: text, style: style)) }
        self.init(spans: spans)
    }
}

extension Collection {
    /// Splits where `matches` holds between an element and the separator.
    fileprivate func split<Separator>(
        separator: Separator,
        omittingEmptySubsequences: Bool,
        by matches: (Element, Separator) -> Bool
    ) -> [SubSequence] {
        split(maxSplits: .max, omittingEmptySubsequences: omittingEmptySubsequences) { matches($0, separator) }
    }
}
