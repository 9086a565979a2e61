/// Rows under named columns: what a list command found.
struct Table: Sendable, Equatable {
    struct Column: Sendable, Equatable {
        enum Alignment: Sendable { case leading, trailing }

        let name: String
        let alignment: Alignment
        /// Whether its cells may be broken over lines; codes and times may not.
        let wraps: Bool

        init(_ name: String, _ alignment: Alignment = .leading, wraps: Bool = true) {
            self.name = name
            self.alignment = alignment
            self.wraps = wraps
        }

        /// A column of codes, times or other short values that stay in one piece.
        static func short(_ name: String) -> Column { Column(name, wraps: false) }

        /// A column of numbers.
        static func number(_ name: String) -> Column { Column(name, .trailing, wraps: false) }
    }

    let columns: [Column]
    let rows: [[RichText]]
    /// What is said where there are no rows.
    let whenEmpty: String

    init(_ columns: [Column], rows: [[RichText]], whenEmpty: String = "") {
        self.columns = columns
        self.rows = rows
        self.whenEmpty = whenEmpty
    }
}
