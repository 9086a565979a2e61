import Foundation

/// One title or paragraph of a form, with its place in the tree.
struct TextUnit: Sendable {
    let section: String
    let depth: Int
    let text: String
    let language: String?
    /// The index of the unit it stands below.
    let parent: Int?

    static func units(of sections: [FormTruth.Section]) -> [TextUnit] {
        var units: [TextUnit] = []
        for section in sections { add(section.entries, of: section.key, depth: 1, parent: nil, to: &units) }
        return units
    }

    private static func add(
        _ entries: [FormTruth.Entry],
        of section: String,
        depth: Int,
        parent: Int?,
        to units: inout [TextUnit]
    ) {
        for entry in entries {
            if entry.role == "table" {
                for row in entry.rows ?? [] {
                    let text = normal(row.joined(separator: " | "))
                    units.append(TextUnit(section: section, depth: depth, text: text, language: nil, parent: parent))
                }
                continue
            }
            var (own, ownDepth) = (parent, depth)
            if let title = entry.title, !title.isEmpty {
                units.append(
                    TextUnit(
                        section: section,
                        depth: depth,
                        text: normal(title),
                        language: entry.language,
                        parent: parent
                    )
                )
                (own, ownDepth) = (units.count - 1, depth + 1)
            }
            var (below, belowDepth) = (own, ownDepth)
            for (index, paragraph) in (entry.body ?? "").split(separator: "\n").map({ normal(String($0)) }).enumerated()
            {
                units.append(
                    TextUnit(section: section, depth: ownDepth, text: paragraph, language: entry.language, parent: own)
                )
                if entry.title == nil, index == 0 { (below, belowDepth) = (units.count - 1, ownDepth + 1) }
            }
            add(entry.children ?? [], of: section, depth: belowDepth, parent: below, to: &units)
        }
    }

    /// Quotes and blanks made the same everywhere.
    static func normal(_ text: String) -> String {
        var result = ""
        for character in text.precomposedStringWithCompatibilityMapping where character != "\u{AD}" {
            switch character {
            case "’", "‘": result.append("'")
            case "“", "”": result.append("\"")
            case "\u{2011}": result.append("-")
            case _ where character.isWhitespace: if result.last != " " { result.append(" ") }
            case ";", ":", "!", "?", "%", "»":
                if result.last == " " { result.removeLast() }
                result.append(character)
            default: result.append(character)
            }
        }
        return result.replacingOccurrences(of: "« ", with: "«").trimmingCharacters(in: .whitespaces)
    }

    /// How alike two texts are, 0 to 1: twice the length of what both have in the same order, by all they have.
    func likeness(to other: TextUnit) -> Double {
        if text == other.text { return 1 }
        let (one, two) = (Array(text.utf16), Array(other.text.utf16))
        guard Double(min(one.count, two.count)) >= 0.6 * Double(max(one.count, two.count)) else { return 0 }
        var counts: [UInt16: Int] = [:]
        for unit in two { counts[unit, default: 0] += 1 }
        let most = one.count { unit in
            guard let left = counts[unit], left > 0 else { return false }
            counts[unit] = left - 1
            return true
        }
        guard Double(2 * most) >= 0.9 * Double(one.count + two.count) else { return 0 }
        return Double(2 * Self.common(one, two)) / Double(one.count + two.count)
    }

    /// The length of the longest common subsequence.
    private static func common(_ one: [UInt16], _ two: [UInt16]) -> Int {
        var row = Array(repeating: 0, count: two.count + 1)
        for unit in one {
            var diagonal = 0
            for index in two.indices {
                let above = row[index + 1]
                row[index + 1] = unit == two[index] ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return row[two.count]
    }
}

/// How often each word occurs in some texts.
struct WordCount: Sendable {
    private var counts: [String: Int] = [:]

    init(_ texts: [String]) {
        for text in texts {
            let words = TextUnit.normal(text).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "_" }
            for word in words { counts[String(word), default: 0] += 1 }
        }
    }

    var total: Int { counts.values.reduce(0, +) }

    func shared(with other: WordCount) -> Int { counts.reduce(0) { $0 + min($1.value, other.counts[$1.key] ?? 0) } }

    func adding(_ other: WordCount) -> WordCount {
        var sum = self
        sum.counts.merge(other.counts, uniquingKeysWith: +)
        return sum
    }
}
