/// What stands before a list item: a bullet of some shape, or a number or letter with its place in the row.
struct ListMarker: Sendable, Hashable {
    /// The shape of a bullet.
    enum Shape: String, Sendable, Hashable {
        case bullet, circle = "o", square, dash, arrow, check
    }

    /// The kind of marker; items of one list share it.
    enum Style: Sendable, Hashable {
        /// A bullet; two glyphs of one shape are two styles, since a form may nest one below the other.
        case glyph(Shape, Unicode.Scalar)
        /// `1.`, `1)`, `(1)`: what closes it tells two numberings apart. `1.2` has the depth 2.
        case number(closing: Character, depth: Int)
        case letter(closing: Character, upper: Bool)
        case roman(closing: Character, upper: Bool)
    }

    let style: Style
    /// The place in the row, from 1; nil for a bullet.
    let ordinal: Int?
    /// The marker as it was written.
    let text: String

    /// What an entry keeps of its marker: the shape of a bullet by name (`bullet`, `o`, `square`, `dash` …), a number
    /// or letter as it was written (`1.`, `a)`).
    var name: String {
        switch style {
        case .glyph(let shape, _): shape.rawValue
        case .number, .letter, .roman: text
        }
    }

    var isOrdered: Bool { ordinal != nil }

    /// Styles that only ever stand below another list in this kind of form.
    var isInner: Bool {
        switch style {
        case .glyph(let shape, _): shape == .circle || shape == .square || shape == .dash
        case .letter, .roman: true
        case .number(_, let depth): depth > 1
        }
    }
}

// MARK: - Reading

extension ListMarker {
    /// A marker and where the item's text begins, which is the end of the text for a marker that stands alone.
    struct Reading: Sendable {
        let marker: ListMarker
        let textStart: String.Index
    }

    /// The readings of the marker a line may open with, likeliest first: `i)` is a letter after `h)` and else a numeral.
    static func readings(of line: String) -> [Reading] {
        guard let first = line.unicodeScalars.first else { return [] }
        if let shape = glyphs[first] ?? (isPrivate(first) ? .bullet : nil) {
            let style = Style.glyph(shape, first)
            let afterGlyph = line.unicodeScalars.index(after: line.startIndex)
            guard let start = textStart(in: line, after: afterGlyph, needsBlank: !isPrivate(first)) else { return [] }
            return [
                Reading(
                    marker: ListMarker(style: style, ordinal: nil, text: String(line[..<afterGlyph])),
                    textStart: start
                )
            ]
        }
        if line.hasPrefix("->") || line.hasPrefix("=>") {
            let end = line.index(line.startIndex, offsetBy: 2)
            guard let start = textStart(in: line, after: end, needsBlank: true) else { return [] }
            return [
                Reading(
                    marker: ListMarker(style: .glyph(.arrow, first), ordinal: nil, text: String(line[..<end])),
                    textStart: start
                )
            ]
        }
        return orderedReadings(of: line)
    }

    private static func orderedReadings(of line: String) -> [Reading] {
        let opened = line.first == "("
        let body = opened ? line.dropFirst() : line[...]
        let label = body.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
        guard (1...9).contains(label.count) else { return [] }
        var end = label.endIndex
        var core = label
        let closing: Character
        if end < line.endIndex, line[end] == ")" {
            closing = opened ? "(" : ")"
            end = line.index(after: end)
        } else if core.last == ".", !opened {
            closing = "."
            core.removeLast()
        } else if core.contains("."), !opened {
            closing = "."
        } else {
            return []
        }
        guard !core.isEmpty, let start = textStart(in: line, after: end, needsBlank: true) else { return [] }
        return styles(of: core, closing: closing).map { style, ordinal in
            Reading(
                marker: ListMarker(style: style, ordinal: ordinal, text: String(line[..<end])),
                textStart: start
            )
        }
    }

    private static func styles(of core: Substring, closing: Character) -> [(Style, Int)] {
        let parts = core.split(separator: ".", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.count <= 2 ? Int($0) : nil }
        if numbers.count == parts.count, let last = numbers.last, parts.count <= 4 {
            return [(.number(closing: closing, depth: parts.count), last)]
        }
        guard parts.count == 1, core.allSatisfy(\.isLetter) else { return [] }
        let upper = core.first?.isUppercase ?? false
        guard core.allSatisfy({ $0.isUppercase == upper }) else { return [] }
        var styles: [(Style, Int)] = []
        if core.count == 1, let value = core.first?.lowercased().unicodeScalars.first?.value, (97...122).contains(value)
        {
            styles.append((.letter(closing: closing, upper: upper), Int(value) - 96))
        }
        if let value = romanValue(core) { styles.append((.roman(closing: closing, upper: upper), value)) }
        return styles
    }

    private static func romanValue(_ text: Substring) -> Int? {
        let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"]
        return numerals.firstIndex(of: text.lowercased()).map { $0 + 1 }
    }

    private static func textStart(in line: String, after end: String.Index, needsBlank: Bool) -> String.Index? {
        guard end < line.endIndex else { return end }
        guard line[end].isWhitespace || !needsBlank else { return nil }
        return line[end...].firstIndex { !$0.isWhitespace } ?? line.endIndex
    }

    /// Symbol and Wingdings bullets come out of a PDF in the private use area; no word begins with such a character.
    private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool { (0xE000...0xF8FF).contains(scalar.value) }

    private static let glyphs: [Unicode.Scalar: Shape] = {
        let shapes: [(Shape, String)] = [
            (
                .bullet,
                "\u{F0B7}\u{2022}\u{25CF}\u{00B7}\u{2219}\u{2023}\u{2043}\u{F06C}\u{25C6}\u{2756}\u{F076}*+\u{2605}"
            ),
            (.circle, "o\u{25CB}\u{25E6}\u{F06F}\u{26AC}"),
            (.square, "\u{F0A7}\u{25AA}\u{25A0}\u{25A1}\u{25AB}\u{F06E}\u{F071}"),
            (.dash, "-\u{2013}\u{2014}\u{2212}\u{2011}\u{2010}"),
            (.arrow, "\u{2192}\u{27A2}\u{2794}\u{27A4}\u{25BA}\u{25B6}\u{F0D8}\u{F0E0}\u{F0E8}>"),
            (.check, "\u{2713}\u{2714}\u{F0FC}"),
        ]
        var table: [Unicode.Scalar: Shape] = [:]
        for (shape, characters) in shapes {
            for scalar in characters.unicodeScalars { table[scalar] = shape }
        }
        return table
    }()
}
