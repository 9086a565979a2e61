@testable import Council

/// A random source with a seed that a failing test can print (SplitMix64).
struct RandomForms: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
    mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &self) }

    /// Words, spaces, signs and accents in both of their spellings.
    mutating func text(upTo words: Int) -> String {
        let pieces = [
            "services", "l’accès", "e\u{301}té", "été", "guichet", "the", "portal", "œuvre", "délais", "2018", "a", " ",
            "\n",
            "\r\n", "\u{A0}", ", ", "…", "—", "👩🏽‍💻", "(", "ON",
        ]
        return (0..<below(words + 1)).map { _ in (pick(pieces) ?? "") + (chance(70) ? " " : "") }.joined()
    }

    /// The same text with some words taken out, put in or changed.
    mutating func edited(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false)
            .flatMap { word -> [String] in
                switch below(10) {
                case 0: []
                case 1: [String(word), self.text(upTo: 3)]
                case 2: [self.text(upTo: 2)]
                default: [String(word)]
                }
            }
            .joined(separator: " ")
    }

    /// A form of some entries at up to three levels, with ids that are unique in it.
    mutating func submission(entries: Int = 4) -> Submission {
        var number = 0
        func list(_ count: Int, level: Int) -> [Entry] {
            (0..<below(count + 1)).map { _ in
                number += 1
                let id = "x\(number)"
                return Entry.make(
                    id,
                    .en(text(upTo: 12) + "w"),
                    title: chance(30) ? .fr(text(upTo: 3) + "t") : nil,
                    topics: chance(30) ? ["access"] : [],
                    children: level < 3 ? list(2, level: level + 1) : []
                )
            }
        }
        return Submission.make(
            achievements: list(entries, level: 1),
            priorities: list(entries, level: 1),
            sharing: list(entries, level: 1),
            challenges: list(entries, level: 1)
        )
    }

    /// The form with entries edited, removed, added, swapped.
    mutating func edited(_ submission: Submission) -> Submission {
        var fresh = 0
        func edit(_ entries: [Entry]) -> [Entry] {
            var edited: [Entry] = entries.flatMap { entry -> [Entry] in
                var entry = entry
                entry.children = edit(entry.children)
                switch below(8) {
                case 0: return []
                case 1:
                    entry.body = .en(self.edited(entry.body?.text ?? "") + "z")
                    return [entry]
                case 2:
                    fresh += 1
                    return [entry, .make("n\(fresh)", .en(text(upTo: 8) + "n"))]
                default: return [entry]
                }
            }
            if edited.count > 1, chance(30) { edited.swapAt(0, edited.count - 1) }
            return edited
        }
        var result = submission
        for index in result.sections.indices { result.sections[index].entries = edit(result.sections[index].entries) }
        return result
    }
}
