/// Writes a document as Markdown (CommonMark with GitHub's tables) in which no text of others acts as markup.
struct MarkdownRenderer {
    func render(_ document: Document) -> String {
        document.blocks.map(render).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
            .joined(separator: "\n")
    }

    private func render(_ block: Document.Block) -> [String] {
        switch block {
        case .heading(let text, let level): [String(repeating: "#", count: level) + " " + inline(text, in: .heading)]
        case .paragraph(let text): inline(text, in: .block).components(on: "\n")
        case .fields(let fields):
            fields.map { "- **\($0.name.markdown)**\u{A0}: \(inline($0.value, in: .heading))" }
        case .table(let table): self.table(table)
        case .outline(let items): outline(items, indent: 0)
        }
    }

    private func table(_ table: Table) -> [String] {
        guard !table.rows.isEmpty else { return table.whenEmpty.isEmpty ? [] : [table.whenEmpty.markdown] }
        let rule = table.columns.map { $0.alignment == .trailing ? "---:" : "---" }
        let head = table.columns.map { RichText($0.name) }
        return [row(head), "| " + rule.joined(separator: " | ") + " |"] + table.rows.map(row)
    }

    private func row(_ cells: [RichText]) -> String {
        "| " + cells.map { inline($0, in: .cell) }.joined(separator: " | ") + " |"
    }

    private func outline(_ items: [Document.Item], indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        return items.flatMap { item -> [String] in
            // The original's own marker is text: Markdown would renumber it.
            let marker = item.marker.flatMap { "•-*–".contains($0) ? nil : $0.markdown + " " } ?? ""
            let paragraphs = item.paragraphs.map { inline($0, in: .line) }
            if item.marker == "" {
                // A paragraph between lists stands apart from them.
                return [""] + paragraphs.flatMap { [margin + $0, ""] } + outline(item.children, indent: indent)
            }
            let first = margin + "- " + marker + (paragraphs.first ?? "")
            return [first] + paragraphs.dropFirst().flatMap { ["", margin + "  " + $0] }
                + outline(item.children, indent: indent + 2)
        }
    }

    /// Where a text stands, and so what a line break in it becomes.
    private enum Place {
        /// A paragraph.
        case block
        /// A point of a list.
        case line
        /// Behind a mark or a name, where no text begins a line.
        case heading
        case cell
    }

    private func inline(_ text: RichText, in place: Place) -> String {
        var startsLine = place == .block || place == .line
        let joined = text.spans.map { span in
            let escaped = span.text.markdown(startsLine: startsLine)
            startsLine = false
            // Emphasis may not touch white space at its inner edges (CommonMark §6.2).
            let lead = escaped.prefix { $0 == " " }
            let core = escaped.dropFirst(lead.count)
            let trail = core.reversed().prefix { $0 == " " }
            let word = core.dropLast(trail.count)
            guard !word.isEmpty else { return escaped }
            let marks: (String, String)
            switch span.style {
            case .strong, .found: marks = ("**", "**")
            case .inserted: marks = ("<ins>", "</ins>")
            case .deleted: marks = ("<del>", "</del>")
            case .plain, .faint, .good, .warning, .bad: return escaped
            }
            return lead + marks.0 + word + marks.1 + String(trail)
        }.joined()
        switch place {
        case .block: return joined.components(on: "\n").joined(separator: "  \n")
        case .line, .heading: return joined.components(on: "\n").joined(separator: " ")
        case .cell: return joined.components(on: "\n").joined(separator: "<br>")
        }
    }
}

extension String {
    /// The text with every character escaped that Markdown or HTML would take for markup.
    var markdown: String { markdown(startsLine: true) }

    fileprivate func markdown(startsLine: Bool) -> String {
        var result = ""
        // At the start of a line some signs make headings and lists; after a number there, so do a dot and a bracket.
        var atStart = startsLine
        var number = false
        for character in inert {
            switch character {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&": result += "\\"
            case "#", "+", "-", "=": if atStart { result += "\\" }
            case ".", ")": if number { result += "\\" }
            default: break
            }
            result.append(character)
            number = (atStart || number) && character.isNumber
            atStart = character == "\n" || atStart && character == " "
        }
        return result
    }

    fileprivate func components(on separator: Character) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
