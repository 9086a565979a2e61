/// A month and year that a text mentions, such as `January 2017`, `15 janvier 2017` or `Feb. 3, 2017`.
struct MonthMention: Equatable {
    let month: YearMonth
    /// The words of the text.
    let words: String

    /// Every month that a text mentions together with its year, in either language, in the order of the text.
    ///
    /// Only a day may stand between the two (`February 3, 2017`); the day before a French month is not needed.
    static func all(in text: String) -> [MonthMention] {
        let words = TextWord.all(in: text)
        return words.indices.compactMap { index in
            guard let month = months[words[index].folded] else { return nil }
            let next = words.dropFirst(index + 1).prefix(2)
            guard let first = next.first else { return nil }
            let isDay = next.count == 2 && (Int(first.folded).map { (1...31).contains($0) } ?? false)
            guard let last = isDay ? next.last : first, last.folded.utf8.count == 4, let year = Int(last.folded),
                (1990...2100).contains(year)
            else { return nil }
            let range = words[index].range.lowerBound..<last.range.upperBound
            // A sentence may end in a month and the next begin with a number: only the signs of a date stand between.
            guard text[range].allSatisfy({ $0.isLetter || $0.isNumber || dateSigns.contains($0) }) else { return nil }
            return MonthMention(month: YearMonth(year: year, month: month), words: String(text[range]))
        }
    }

    private static let dateSigns: Set<Character> = [" ", "\u{A0}", "\u{202F}", ",", ".", "-", "/"]

    private static let months: [String: Int] = {
        let names: [[String]] = [
            ["january", "jan", "janvier", "janv"], ["february", "feb", "fevrier", "fevr", "fev"],
            ["march", "mar", "mars"], ["april", "apr", "avril", "avr"], ["may", "mai"], ["june", "jun", "juin"],
            ["july", "jul", "juillet", "juil"], ["august", "aug", "aout"], ["september", "sept", "sep", "septembre"],
            ["october", "oct", "octobre"], ["november", "nov", "novembre"], ["december", "dec", "decembre"],
        ]
        var months: [String: Int] = [:]
        for (index, forms) in names.enumerated() {
            for form in forms { months[form] = index + 1 }
        }
        return months
    }()
}
