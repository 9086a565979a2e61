/// A text whose parts mean something that shows: what was added, what was found, what is wrong.
///
/// Meaning never rests on colour alone: a renderer without colour writes marks in its place.
struct RichText: Sendable, Hashable {
    /// What a part of a text means.
    enum Style: Sendable, Hashable {
        case plain
        /// A heading or label.
        case strong
        /// Said in passing.
        case faint
        /// In the newer text only.
        case inserted
        /// In the older text only.
        case deleted
        /// Found by a search.
        case found
        /// As it should be.
        case good
        /// Worth a look.
        case warning
        /// Wrong.
        case bad
    }

    struct Span: Sendable, Hashable {
        let text: String
        let style: Style
    }

    var spans: [Span]

    init(_ text: String, _ style: Style = .plain) {
        spans = text.isEmpty ? [] : [Span(text: text, style: style)]
    }

    init(spans: [Span]) { self.spans = spans }

    /// The text alone.
    var string: String { spans.map(\.text).joined() }

    var isEmpty: Bool { spans.isEmpty }

    static func + (lhs: RichText, rhs: RichText) -> RichText { RichText(spans: lhs.spans + rhs.spans) }

    static func += (lhs: inout RichText, rhs: RichText) { lhs.spans += rhs.spans }
}

extension RichText: ExpressibleByStringInterpolation {
    init(stringLiteral value: String) { self.init(value) }
}

extension RichText {
    /// A search snippet with what the server marked between `⟦` and `⟧`.
    init(snippet: String) {
        self.init("")
        var rest = Substring(snippet)
        while let start = rest.firstIndex(of: "⟦"), let end = rest[start...].firstIndex(of: "⟧") {
            self += RichText(String(rest[..<start]))
            self += RichText(String(rest[rest.index(after: start)..<end]), .found)
            rest = rest[rest.index(after: end)...]
        }
        self += RichText(String(rest))
    }
}

extension RichText {
    /// The text with written marks in place of colours: `[-old-]`, `{+new+}` as word diffs are written, `[found]`.
    var marked: RichText {
        RichText(
            spans: spans.flatMap { span -> [Span] in
                let marks: (String, String)
                switch span.style {
                case .inserted: marks = ("{+", "+}")
                case .deleted: marks = ("[-", "-]")
                case .found: marks = ("[", "]")
                case .plain, .strong, .faint, .good, .warning, .bad: return [span]
                }
                return [Span(text: marks.0 + span.text + marks.1, style: span.style)]
            }
        )
    }
}

extension Sequence<RichText> {
    func joined(separator: RichText) -> RichText {
        var result: RichText = ""
        for (index, text) in enumerated() {
            if index > 0 { result += separator }
            result += text
        }
        return result
    }
}
