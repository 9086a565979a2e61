/// Writes a table as CSV (RFC 4180) that a spreadsheet opens without running anything.
struct CSVRenderer {
    func render(_ table: Table) -> String {
        let head = table.columns.map(\.name)
        let rows = table.rows.map { $0.map(\.string) }
        return ([head] + rows).map { $0.map(\.csv).joined(separator: ",") + "\r\n" }.joined()
    }
}

extension String {
    /// The text as one cell: quoted where it must be, and never a formula.
    ///
    /// A cell that begins like a formula gets an apostrophe before it (OWASP, "CSV Injection").
    var csv: String {
        var text = inert.filter { $0 != "\r" }
        if let first = unicodeScalars.first, Self.startsFormula(first) { text = "'" + text }
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) || text.first == " " else {
            return text
        }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
