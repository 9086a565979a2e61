/// Reads a form written in Markdown.
///
///     # Information sharing template – October 2023
///
///     Jurisdiction: Province of Somewhere
///     Meeting: October 2023
///     Contact: Jo Public, Director, Service Office, jo.public@example.org, 555-0100
///
///     ## 1. Achievements
///
///     A sentence that introduces the list:
///
///     - Title of an entry
///       - What was done.
///
///     ## 2. Priorities
///
///     1. Title of a priority
///
///        Its body.
///
///        a) A part of it.
///
/// The head may also be front matter, with `contact:` above indented `name:`, `title:`, `organization:`, `email:` and
/// `phone:`. Headings and labels are understood in either language, lists nest by their indentation, `###` headings and
/// bold lines are titles, and prompts may stand as paragraphs or quotations. Markup is dropped and its words kept.
struct MarkdownReader {
    private var blocks: [Block] = []
    private var lists = MarkdownLists()
    /// The paragraph that is open, to which the next line is added.
    private var open: [Piece] = []
    private var openKind = Block.Kind.paragraph
    private var openMarker: ListMarker?
    private var openMarkerPiece: Piece?
    private var openTitle: Piece?
    private var openIndent = 0
    private var gap = 0
    private var headings = 0

    init() {}

    /// Before the first heading below the title, each line stands alone, as the labels of a form's head do.
    private var isHead: Bool { headings == 0 }

    func blocks(of text: String) -> [Block] {
        var reader = self
        reader.read(text)
        return reader.blocks
    }

    private mutating func read(_ text: String) {
        var isFrontMatter = false
        var comment = false
        for (index, raw) in text.split(
            omittingEmptySubsequences: false,
            whereSeparator: { $0 == "\n" || $0 == "\u{0C}" }
        )
        .enumerated() {
            let line = MarkdownLine(raw, number: index + 1)
            if index == 0, line.text == "---" {
                isFrontMatter = true
            } else if isFrontMatter {
                if line.text == "---" || line.text == "..." { isFrontMatter = false } else { addField(line) }
            } else if comment || line.text.hasPrefix("<!--") {
                comment = !line.text.contains("-->")
                addComment(line)
            } else {
                read(line)
            }
        }
        close()
    }

    private mutating func read(_ line: MarkdownLine) {
        if line.text.isEmpty {
            close()
            gap += 1
        } else if let level = line.headingLevel {
            addHeading(line.dropping { $0 == "#" }, level: level)
        } else if let level = line.underlineLevel, !open.isEmpty, openMarker == nil {
            let pieces = open
            open = []
            addHeading(pieces, level: level)
        } else if line.isRule {
            close()
        } else if line.text.hasPrefix("|") {
            addRow(line)
        } else if line.text.hasPrefix(">") {
            read(
                MarkdownLine(
                    line.raw.drop { $0 == ">" || $0.isWhitespace },
                    number: line.number,
                    column: line.quoteColumn
                )
            )
        } else if line.text.hasPrefix("```") || line.text.hasPrefix("~~~") {
            close()
            let rest = line.dropping { $0 == "`" || $0 == "~" }
            if let piece = rest.first { append(.paragraph, [piece]) }
        } else if let item = lists.item(line) {
            close()
            begin(item)
        } else {
            continueParagraph(line)
        }
    }

    // MARK: Blocks

    private mutating func append(_ kind: Block.Kind, _ pieces: [Piece], indent: Int = 0) {
        guard !pieces.isEmpty else { return }
        var block = Block(kind, pieces, marker: openMarker, gap: gap, indent: indent)
        block.title = openTitle
        block.markerPiece = openMarkerPiece
        blocks.append(block)
        gap = 0
    }

    private mutating func close() {
        if open.isEmpty { openBareItem() }
        if openKind == .paragraph, open.count == 1, openTitle == nil, lists.isBold(open[0].line) {
            addHeading(open, level: Block.boldHeadingLevel)
        } else {
            append(openKind, open, indent: openIndent)
        }
        open = []
        openKind = .paragraph
        openMarker = nil
        openMarkerPiece = nil
        openTitle = nil
        openIndent = 0
    }

    /// Makes a paragraph of a marker or title that nothing follows but markup: its letters are words of the form too.
    private mutating func openBareItem() {
        let marker = openMarkerPiece.flatMap { piece in
            piece.text.contains { $0.isLetter || $0.isNumber } ? piece : nil
        }
        open = [marker, openTitle].compactMap(\.self)
        guard !open.isEmpty else { return }
        openKind = .paragraph
        openMarker = nil
        openMarkerPiece = nil
        openTitle = nil
    }

    private mutating func addHeading(_ pieces: [Piece], level: Int) {
        let title = pieces
        if !open.isEmpty, open != pieces { close() }
        open = []
        openMarker = nil
        openMarkerPiece = nil
        lists.close()
        // The document's own title does not end the head.
        if level > 1 || !blocks.isEmpty && blocks.contains(where: { $0.kind == .heading(level: 1) }) { headings += 1 }
        append(.heading(level: level), title)
    }

    private mutating func addField(_ line: MarkdownLine) {
        close()
        append(.field, line.pieces(strippingQuotes: true))
    }

    private mutating func addComment(_ line: MarkdownLine) {
        close()
        append(.comment, line.dropping { "<!- ".contains($0) })
    }

    private mutating func addRow(_ line: MarkdownLine) {
        close()
        lists.close()
        let cells = line.cells
        if cells.count == 2 {
            // Two columns are the printed form's own layout: headings and prompts left, answers right.
            for cell in cells { append(.paragraph, [cell]) }
        } else {
            append(.row, cells)
        }
    }

    private mutating func begin(_ item: MarkdownLists.Item) {
        openKind = .item(level: item.depth)
        openMarker = item.marker
        openMarkerPiece = item.markerPiece
        openIndent = item.indent
        let (title, rest) = item.line.runInTitle
        openTitle = title
        open = rest.map { [$0] } ?? []
    }

    private mutating func continueParagraph(_ line: MarkdownLine) {
        if isHead, openMarker == nil {
            close()
            append(.line, line.pieces())
            return
        }
        if open.isEmpty, openTitle == nil {
            openIndent = lists.indent(ofParagraph: line)
            let (title, rest) = line.runInTitle
            openTitle = title
            open = rest.map { [$0] } ?? []
            if line.isBold { lists.noteBold(line.number) }
        } else {
            open += line.pieces()
        }
    }
}
