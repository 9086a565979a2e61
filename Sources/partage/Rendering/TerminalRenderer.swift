/// Lays a document out for a terminal of a given width, in colour where it is wanted.
struct TerminalRenderer {
    let width: Int
    let colour: Bool

    func render(_ document: Document) -> String {
        let document = colour ? document : document.map(\.marked)
        return document.blocks.map(render).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
            .joined(separator: "\n")
    }

    private func render(_ block: Document.Block) -> [String] {
        switch block {
        case .heading(let text, let level): heading(text, level: level)
        case .paragraph(let text): text.wrapped(to: width).map(paint)
        case .fields(let fields): self.fields(fields)
        case .table(let table): self.table(table)
        case .outline(let items): outline(items, indent: 0)
        }
    }

    private func heading(_ text: RichText, level: Int) -> [String] {
        let strong = RichText(spans: text.spans.map { RichText.Span(text: $0.text, style: .strong) })
        let lines = strong.wrapped(to: width)
        guard level == 1, !colour else { return lines.map(paint) }
        let longest = lines.map { $0.string.displayWidth }.max() ?? 0
        return lines.map(paint) + [String(repeating: "═", count: longest)]
    }

    private func fields(_ fields: [Document.Field]) -> [String] {
        let names = fields.map { $0.name.inert.displayWidth }.max() ?? 0
        // Values under their names where the two would be squeezed side by side.
        let beside = names + 2 + 16 <= width
        return fields.flatMap { field -> [String] in
            let name = paint(RichText(field.name, .faint))
            let indent = beside ? names + 2 : 2
            let lines = field.value.wrapped(to: width - indent).map(paint)
            let margin = String(repeating: " ", count: indent)
            guard beside else { return [name] + lines.map { margin + $0 } }
            let padding = String(repeating: " ", count: indent - field.name.inert.displayWidth)
            return [name + padding + (lines.first ?? "")] + lines.dropFirst().map { margin + $0 }
        }
    }

    private func outline(_ items: [Document.Item], indent: Int) -> [String] {
        items.flatMap { item -> [String] in
            let marker = item.marker.map { $0.isEmpty ? "" : $0.inert + " " } ?? "• "
            // Deep nesting on a narrow terminal stops moving right before the text is squeezed out.
            let indent = min(indent, max(0, width / 2 - 4))
            let hang = indent + marker.displayWidth
            let lines = item.paragraphs.flatMap { $0.wrapped(to: width - hang) }.map(paint)
            let first = String(repeating: " ", count: indent) + marker + (lines.first ?? "")
            let margin = String(repeating: " ", count: hang)
            return [first] + lines.dropFirst().map { margin + $0 } + outline(item.children, indent: hang)
        }
    }

    private func table(_ table: Table) -> [String] {
        guard !table.rows.isEmpty else {
            return table.whenEmpty.isEmpty ? [] : RichText(table.whenEmpty, .faint).wrapped(to: width).map(paint)
        }
        switch TableLayout(table, width: width) {
        case .columns(let widths): return columns(table, widths)
        case .stacked:
            let records = table.rows.map { row in
                fields(zip(table.columns, row).filter { !$1.isEmpty }.map { Document.Field($0.name, $1) })
            }
            return Array(records.joined(separator: [""]))
        }
    }

    private func columns(_ table: Table, _ widths: [Int]) -> [String] {
        let head = row(table.columns.map { RichText($0.name, .strong) }, table.columns, widths)
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: gap)
        let rows = table.rows.map { row($0, table.columns, widths) }
        // Rows of several lines run into each other unless a blank line parts them.
        let apart = rows.contains { $0.count > 1 }
        return head + [rule] + (apart ? Array(rows.joined(separator: [""])) : rows.flatMap(\.self))
    }

    private let gap = String(repeating: " ", count: TableLayout.gap)

    private func row(_ cells: [RichText], _ columns: [Table.Column], _ widths: [Int]) -> [String] {
        let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
        let height = wrapped.map(\.count).max() ?? 0
        return (0..<height).map { line in
            var result = ""
            for (index, lines) in wrapped.enumerated() {
                let text = line < lines.count ? lines[line] : ""
                let padding = String(repeating: " ", count: max(0, widths[index] - text.string.displayWidth))
                if index > 0 { result += gap }
                result += columns[index].alignment == .trailing ? padding + paint(text) : paint(text) + padding
            }
            while result.last == " " { result.removeLast() }
            return result
        }
    }

    private func paint(_ text: RichText) -> String {
        text.spans.map { colour ? $0.style.coloured($0.text.inert) : $0.text.inert }.joined()
    }
}

extension RichText.Style {
    /// SGR codes (ECMA-48 §8.3.117) that every terminal theme keeps legible.
    fileprivate func coloured(_ text: String) -> String {
        let code: String
        switch self {
        case .plain: return text
        case .strong: code = "1"
        case .faint: code = "2"
        case .inserted: code = "32;4"
        case .deleted: code = "31;9"
        case .found: code = "1;33"
        case .good: code = "32"
        case .warning: code = "33"
        case .bad: code = "1;31"
        }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}
