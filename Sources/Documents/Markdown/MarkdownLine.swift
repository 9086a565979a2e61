/// One line of Markdown: what it opens with, and its words without markup.
struct MarkdownLine: Sendable {
    let raw: Substring
    let number: Int
    /// The column the raw text begins at in the file.
    let column: Int
    /// The raw text without blanks at its ends.
    let text: Substring

    init(_ raw: Substring, number: Int, column: Int = 0) {
        self.raw = raw
        self.number = number
        self.column = column
        text = raw.trimmingBlanks
    }

    var indent: Int { raw.leadingColumns }

    /// The column at which the text of a quotation begins.
    var quoteColumn: Int { column + raw.prefix { $0 == ">" || $0.isWhitespace }.count }

    /// The level of an ATX heading.
    var headingLevel: Int? {
        let hashes = text.prefix { $0 == "#" }
        guard (1...6).contains(hashes.count), text.dropFirst(hashes.count).first?.isWhitespace ?? false else {
            return nil
        }
        return hashes.count
    }

    /// The level of the heading that the line above becomes when this line underlines it.
    var underlineLevel: Int? {
        guard text.count >= 3 else { return nil }
        if text.allSatisfy({ $0 == "=" }) { return 1 }
        return text.allSatisfy { $0 == "-" } ? 2 : nil
    }

    /// A line of dashes, stars or underscores, which only separates.
    var isRule: Bool {
        let marks = text.filter { !$0.isWhitespace }
        guard marks.count >= 3, let first = marks.first, "-*_=".contains(first) else { return false }
        return marks.allSatisfy { $0 == first }
    }

    /// Whether the whole line is bold, as a title is that stands for a heading.
    var isBold: Bool {
        for mark in ["**", "__"] where text.count > 4 && text.hasPrefix(mark) && text.hasSuffix(mark) {
            return !text.dropFirst(2).dropLast(2).contains(mark)
        }
        return false
    }

    // MARK: Pieces

    /// The line's words as a piece, markup dropped; none for a line of nothing else.
    func pieces(strippingQuotes: Bool = false) -> [Piece] {
        var shown = text
        if strippingQuotes, let colon = shown.firstIndex(of: ":") {
            let value = shown[shown.index(after: colon)...].trimmingBlanks
            for quote in ["\"", "'"] where value.count > 2 && value.hasPrefix(quote) && value.hasSuffix(quote) {
                let label = String(shown[...colon])
                return piece(of: label + " " + value.dropFirst().dropLast(), at: shown.startIndex).map { [$0] } ?? []
            }
        }
        if shown.first == "\"", shown.last == "\"" { shown = shown.dropFirst().dropLast() }
        return piece(of: MarkdownInline.plain(shown), at: shown.startIndex).map { [$0] } ?? []
    }

    /// The words after the characters a line opens with, and without those at its end.
    func dropping(_ mark: (Character) -> Bool) -> [Piece] {
        var rest = text.drop { mark($0) || $0.isWhitespace }
        while let last = rest.last, mark(last) || last == ">" || last.isWhitespace { rest = rest.dropLast() }
        return piece(of: MarkdownInline.plain(rest), at: rest.startIndex).map { [$0] } ?? []
    }

    /// A bold opening that is a title of what follows it, and the rest; both from one line.
    var runInTitle: (title: Piece?, rest: Piece?) {
        for mark in ["**", "__"] where text.hasPrefix(mark) {
            let inner = text.dropFirst(2)
            guard let close = inner.firstRange(of: mark) else { break }
            let title = inner[..<close.lowerBound].trimmingBlanks
            let after = inner[close.upperBound...]
            let ends = title.last.map { ".:–—".contains($0) } ?? false
            let separated =
                after.first.map { ".:–—-".contains($0) } ?? false || after.hasPrefix(" –") || after.hasPrefix(" —")
            let rest = after.drop { ".:–—-".contains($0) || $0.isWhitespace }
            guard !rest.isEmpty, ends || separated else { break }
            var bare = title
            while let last = bare.last, ".:–— ".contains(last) { bare = bare.dropLast() }
            return (
                piece(of: MarkdownInline.plain(bare), at: bare.startIndex),
                piece(of: MarkdownInline.plain(rest), at: rest.startIndex)
            )
        }
        return (nil, pieces().first)
    }

    /// The cells of a table's row; none for the row of dashes below its head.
    var cells: [Piece] {
        let row = text.dropFirst().last == "|" ? text.dropFirst().dropLast() : text.dropFirst()
        let cells = row.split(separator: "|").map { $0.trimmingBlanks }.filter { !$0.isEmpty }
        if cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) { return [] }
        return cells.compactMap { piece(of: MarkdownInline.plain($0), at: $0.startIndex) }
    }

    private func piece(of shown: String, at start: Substring.Index) -> Piece? {
        let text = shown.reducingBlanks
        guard !text.isEmpty else { return nil }
        return Piece(line: number, column: column + raw.distance(from: raw.startIndex, to: start), text: text)
    }
}
