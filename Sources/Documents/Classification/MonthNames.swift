import Council

/// Reads the month of a meeting out of a text in either language: "October 2023", "12 févr. 2024", "2024-02".
enum MonthNames {
    /// The first month with a year that a text names; `2023-10` only where it can be no fiscal year.
    static func month(in text: String, readingNumbers: Bool = false) -> YearMonth? {
        let words = FoldedText(text).words
        for (index, word) in words.enumerated() {
            guard let month = number(of: word) else { continue }
            // The year follows, at most a day or a range of days between: "October 12 and 13, 2023".
            for next in words[(index + 1)...].prefix(5) {
                if let year = year(next) { return YearMonth(year: year, month: month) }
                guard next.count <= 4, next.first?.isNumber ?? false || next == "and" || next == "et" || next == "to"
                else {
                    break
                }
            }
            // "2023 October", as file names have it.
            if index > 0, let year = year(words[index - 1]) { return YearMonth(year: year, month: month) }
        }
        return readingNumbers ? numericMonth(in: words, of: text) : nil
    }

    /// Whether a text is nothing but a date.
    static func isDate(_ text: String) -> Bool {
        let words = FoldedText(text).words
        guard words.count <= 5, month(in: text) != nil else { return false }
        return words.allSatisfy {
            number(of: $0) != nil || $0.first?.isNumber ?? false || ["de", "le", "the"].contains($0)
        }
    }

    private static func numericMonth(in words: [String], of text: String) -> YearMonth? {
        guard text.contains("-") || text.contains("/") || text.contains("_") else { return nil }
        for (index, word) in words.enumerated().dropLast() {
            guard let year = year(word), words[index + 1].count == 2, let month = Int(words[index + 1]) else {
                continue
            }
            if (1...12).contains(month) { return YearMonth(year: year, month: month) }
        }
        return nil
    }

    private static func year(_ word: String) -> Int? {
        guard word.count == 4, let year = Int(word), (1990...2099).contains(year) else { return nil }
        return year
    }

    private static func number(of word: String) -> Int? {
        guard word.count >= 3, word.first?.isLetter ?? false else { return nil }
        return names[word]
    }

    private static let names: [String: Int] = {
        let months = [
            ["january", "janvier", "jan", "janv"], ["february", "fevrier", "feb", "fev", "fevr"],
            ["march", "mars", "mar"],
            ["april", "avril", "apr", "avr"], ["may", "mai"], ["june", "juin", "jun"],
            ["july", "juillet", "jul", "juil"],
            ["august", "aout", "aug"], ["september", "septembre", "sep", "sept"], ["october", "octobre", "oct"],
            ["november", "novembre", "nov"], ["december", "decembre", "dec"],
        ]
        var table: [String: Int] = [:]
        for (index, names) in months.enumerated() {
            for name in names { table[name] = index + 1 }
        }
        return table
    }()
}
