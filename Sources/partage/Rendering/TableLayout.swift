/// How a table shares out the width of a terminal.
enum TableLayout: Equatable {
    /// Side by side, each column with its width.
    case columns([Int])
    /// One name and value a line: there is no room for columns.
    case stacked

    /// The space between two columns.
    static let gap = 2
    /// What a wrapping column keeps at least, unless its content is narrower.
    private static let narrowest = 12

    /// Gives every column what it wants where there is room, else narrows the widest ones until the table fits.
    init(_ table: Table, width: Int) {
        let extents = table.columns.indices.map { index in
            table.rows.map { index < $0.count ? $0[index].extent : (0, 0) }
                .reduce(RichText(table.columns[index].name).extent) { (max($0.word, $1.0), max($0.line, $1.1)) }
        }
        let wanted = extents.map(\.line)
        let least = zip(table.columns, extents).map { column, extent in
            column.wraps ? min(extent.line, max(Self.narrowest, min(extent.word, 2 * Self.narrowest))) : extent.line
        }
        let room = width - Self.gap * max(0, table.columns.count - 1)
        guard least.reduce(0, +) <= room else {
            self = .stacked
            return
        }
        var widths = wanted
        while widths.reduce(0, +) > room {
            guard
                let widest = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
            else { break }
            widths[widest] -= 1
        }
        self = .columns(widths)
    }
}
