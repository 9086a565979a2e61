/// How much alike two texts are: 1 for the same words, 0 for nothing in common.
///
/// Both texts are cut into words and folded; elided articles (`l’`, `d’`, `qu’`) and binding words (`de`, `the`) are left
/// out unless nothing else remains, and the rest is brought to its light stem, so that plurals meet. Then
///
///     likeness = ½ · dice(words) + ½ · dice(trigrams)
///
/// where `dice(A, B) = 2·|A ∩ B| / (|A| + |B|)` over multisets: of stems, which forgives another order of the words, and
/// of the character trigrams of the stems in their order, which forgives other endings. Of a long text the first
/// ``reach`` stems count. It is symmetric, rounded to thousandths, and at most 0.99 for texts that differ in more than case,
/// accents and punctuation.
package struct Likeness: Sendable {
    /// How many stems of a text are compared: likeness is asked of every pair in two lists, and a long text would make
    /// each of them dear.
    static let reach = 250

    /// What is compared of one text, made once and used against many.
    let text: String
    /// Every folded word in its order: what "the same words" means.
    let words: [String]
    /// The stems' hashes, sorted.
    private let stems: [UInt64]
    /// The trigrams, each three Unicode scalars of 21 bits, sorted.
    private let trigrams: [UInt64]

    package init(of text: String) {
        self.text = text
        let all = TextWord.all(in: text).filter { !$0.isElision }.map(\.folded)
        words = all
        let telling = all.filter { !SearchText.isBinding($0) }
        let stems = (telling.isEmpty ? all : telling).prefix(Self.reach).map(SearchText.stem)
        self.stems = stems.map(Self.hash).sorted()
        trigrams = Self.trigrams(of: stems)
    }

    /// How much alike two texts are, in 0...1.
    package static func between(_ a: String, _ b: String) -> Double { Likeness(of: a).to(Likeness(of: b)) }

    /// How much alike this text and another are, in 0...1.
    package func to(_ other: Likeness) -> Double { to(other, atLeast: 0) }

    /// The same; 0 where it cannot reach a bound, which is often seen from the words alone.
    func to(_ other: Likeness, atLeast bound: Double) -> Double {
        if words == other.words, !words.isEmpty || text == other.text { return 1 }
        let byWords = Self.dice(stems, other.stems)
        guard byWords / 2 + 0.5 >= bound, !stems.isEmpty, !other.stems.isEmpty else { return 0 }
        let score = min(0.99, ((byWords + Self.dice(trigrams, other.trigrams)) / 2).inThousandths)
        return score >= bound ? score : 0
    }

    /// Dice's coefficient of two sorted multisets.
    private static func dice(_ a: [UInt64], _ b: [UInt64]) -> Double {
        guard a.count + b.count > 0 else { return 0 }
        var (i, j, shared) = (0, 0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] {
                (i, j, shared) = (i + 1, j + 1, shared + 1)
            } else if a[i] < b[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return 2 * Double(shared) / Double(a.count + b.count)
    }

    private static func trigrams(of stems: [String]) -> [UInt64] {
        guard !stems.isEmpty else { return [] }
        let scalars = (" " + stems.joined(separator: " ") + " ").unicodeScalars.map { UInt64($0.value) }
        return zip(scalars, zip(scalars.dropFirst(), scalars.dropFirst(2)))
            .map { $0 << 42 | $1.0 << 21 | $1.1 }
            .sorted()
    }

    /// FNV-1a, because Swift's own hash differs from run to run.
    private static func hash(_ word: String) -> UInt64 {
        word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}

extension Double {
    /// Rounded to three decimals, so that a score reads and compares the same wherever it is shown.
    var inThousandths: Double { (self * 1000).rounded() / 1000 }
}
