import Council

/// Submissions of made-up words; common words are common and rare ones rare, as in a language.
struct InventedText {
    /// A seeded generator, SplitMix64, so that every run measures the same texts.
    struct Random: RandomNumberGenerator, Sendable {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    var random: Random
    let words: [String]

    init(seed: UInt64) {
        var random = Random(state: seed)
        let syllables = ["ser", "vi", "gué", "lo", "ta", "mi", "cœ", "ré", "dan", "pou", "li", "so", "né", "fa", "bru"]
        var words: Set<String> = []
        while words.count < 3000 {
            let parts = (0..<Int.random(in: 2...4, using: &random)).map { _ in
                syllables[Int.random(in: 0..<syllables.count, using: &random)]
            }
            words.insert(parts.joined())
        }
        self.random = random
        self.words = words.sorted()
    }

    /// A submission with so many entries, spread over the four sections.
    mutating func submission(of count: Int) -> Submission {
        let keys = SectionKey.allCases
        let sections = keys.enumerated().map { index, key in
            let entries = (index * count / keys.count..<(index + 1) * count / keys.count).map { number in
                Entry(id: EntryID(checked: "e\(number)"), title: text(of: 5), body: text(of: 22))
            }
            return Submission.Section(key: key, entries: entries)
        }
        return Submission(contacts: [Contact(name: "Robin Example", email: "robin@example.org")], sections: sections)
    }

    private mutating func text(of count: Int) -> Text {
        let chosen = (0..<count).map { _ in
            // The third power of an even chance: the first tenth of the words makes up nearly half of the text.
            let chance = Double.random(in: 0..<1, using: &random)
            return words[Int(chance * chance * chance * Double(words.count))]
        }
        return Text(chosen.joined(separator: " "), in: Bool.random(using: &random) ? .english : .french)
    }
}
