import Foundation

/// How well a form was read: the main numbers of the reference scorer, over the same units of text.
///
/// Every title and every paragraph is a unit; a titled node's body stands below its title. A unit is found where a text
/// at least 0.9 alike stands in the same part.
struct FormScore: Sendable, CustomStringConvertible {
    private(set) var f1 = 0.0
    /// The share of the units found at their depth and below their parent.
    private(set) var nesting = 0.0
    /// The share of the found units whose language is right; 1 where no language is given.
    private(set) var language = 1.0
    /// The share of the words that are kept anywhere, unplaced or not.
    private(set) var kept = 0.0
    /// The share of words inside entries that belong to no answer.
    private(set) var intruders = 0.0
    private(set) var wrongFields: [String] = []
    private(set) var missing: [String] = []

    var description: String {
        "F1 \(f1), nesting \(nesting), language \(language), kept \(kept), intruders \(intruders), "
            + "wrong fields \(wrongFields), missing \(missing.prefix(5))"
    }

    init(truth: FormTruth, candidate: FormTruth) {
        let (expected, found) = (TextUnit.units(of: truth.sections), TextUnit.units(of: candidate.sections))
        let pairs = Self.pairs(expected, found)
        let right = pairs.filter { expected[$0.key].section == found[$0.value].section }
        let precision = found.isEmpty ? (expected.isEmpty ? 1 : 0) : Double(right.count) / Double(found.count)
        let recall = expected.isEmpty ? 1 : Double(right.count) / Double(expected.count)
        f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
        nesting =
            expected.isEmpty
            ? 1
            : Double(right.count { Self.isNested($0, right, expected, found) })
                / Double(expected.count)
        let spoken = right.filter { expected[$0.key].language != nil }
        if !spoken.isEmpty {
            language =
                Double(spoken.count { expected[$0.key].language == found[$0.value].language }) / Double(spoken.count)
        }
        missing = expected.indices.filter { right[$0] == nil }.map { String(expected[$0].text.prefix(60)) }
        countWords(expected, found, candidate)
        compareFields(truth, candidate)
    }

    private static func isNested(
        _ pair: (key: Int, value: Int),
        _ right: [Int: Int],
        _ expected: [TextUnit],
        _ found: [TextUnit]
    ) -> Bool {
        guard expected[pair.key].depth == found[pair.value].depth else { return false }
        switch (expected[pair.key].parent, found[pair.value].parent) {
        case (nil, nil): return true
        case (let parent?, let other?): return right[parent] == other
        default: return false
        }
    }

    /// Each expected unit with the likest found one, best pairs first; of equals, those in the same part and place.
    private static func pairs(_ expected: [TextUnit], _ found: [TextUnit]) -> [Int: Int] {
        var candidates: [(rank: [Double], expected: Int, found: Int)] = []
        for (i, one) in expected.enumerated() {
            for (j, other) in found.enumerated() {
                let likeness = one.likeness(to: other)
                guard likeness >= 0.9 else { continue }
                let distance = abs(Double(i) / Double(max(1, expected.count)) - Double(j) / Double(max(1, found.count)))
                candidates.append(([likeness, one.section == other.section ? 1 : 0, -distance], i, j))
            }
        }
        candidates.sort { $1.rank.lexicographicallyPrecedes($0.rank) }
        var pairs: [Int: Int] = [:]
        var taken: Set<Int> = []
        for candidate in candidates where pairs[candidate.expected] == nil {
            if taken.insert(candidate.found).inserted { pairs[candidate.expected] = candidate.found }
        }
        return pairs
    }

    private mutating func countWords(_ expected: [TextUnit], _ found: [TextUnit], _ candidate: FormTruth) {
        let wanted = WordCount(expected.map(\.text))
        let placed = WordCount(found.map(\.text))
        let other = (candidate.other ?? []).map { FormTruth.Section(key: "other", entries: $0.entries) }
        let rest = WordCount((candidate.unplaced ?? []) + TextUnit.units(of: other).map(\.text))
        kept = wanted.total == 0 ? 1 : Double(wanted.shared(with: placed.adding(rest))) / Double(wanted.total)
        intruders = placed.total == 0 ? 0 : Double(placed.total - placed.shared(with: wanted)) / Double(placed.total)
    }

    private mutating func compareFields(_ truth: FormTruth, _ candidate: FormTruth) {
        let (wanted, found) = (truth.contact, candidate.contact)
        let fields: [(String, Bool)] = [
            ("jurisdiction", normal(truth.jurisdiction) == normal(candidate.jurisdiction)),
            ("meeting", truth.meeting == candidate.meeting),
            ("name", normal(wanted?.name).lowercased() == normal(found?.name).lowercased()),
            ("email", normal(wanted?.email).lowercased() == normal(found?.email).lowercased()),
            ("title", normal(wanted?.title).lowercased() == normal(found?.title).lowercased()),
            ("phone", (wanted?.phone ?? "").filter(\.isNumber) == (found?.phone ?? "").filter(\.isNumber)),
        ]
        wrongFields = fields.filter { !$0.1 }.map(\.0)
    }

    private func normal(_ text: String?) -> String { TextUnit.normal(text ?? "") }
}
