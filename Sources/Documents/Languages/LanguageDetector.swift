import Council
import Foundation

/// The texts the detector learns from; we wrote them, so that no word list's licence binds the program.
enum LanguageSamples {}

/// Tells English from French by runs of one to four letters, learned once from ``LanguageSamples``.
///
/// The runs are counted in a table of hashed cells: no words are stored, and a few titles of one or two words stay
/// undecided, which the caller settles from the texts around them.
struct LanguageDetector: Sendable {
    /// A verdict with its weight: the mean log-odds a run of letters, positive for French.
    struct Verdict: Sendable {
        let evidence: Double
        let words: Int
        /// How many runs of letters were weighed.
        let runs: Int

        var language: Language { evidence > 0 ? .french : .english }

        /// Whether the text alone decides.
        var isCertain: Bool { abs(evidence) * Double(min(words, 8)).squareRoot() >= 0.36 && runs >= 12 }
    }

    static let shared = LanguageDetector(english: LanguageSamples.english, french: LanguageSamples.french)

    private static let cells = 1 << 16
    private let odds: [Float]

    init(english: String, french: String) {
        let (en, fr) = (Self.counts(of: english), Self.counts(of: french))
        let (enTotal, frTotal) = (Float(en.reduce(0, +)), Float(fr.reduce(0, +)))
        odds = zip(en, fr).map { en, fr in
            guard en + fr > 0 else { return 0 }
            // Each cell starts with half a count, so that a run met once on one side only decides nothing.
            let ratio = ((Float(fr) + 0.5) / (frTotal + 1)) / ((Float(en) + 0.5) / (enTotal + 1))
            return log(ratio)
        }
    }

    func verdict(of text: String) -> Verdict {
        var sum: Float = 0
        var count = 0
        var words = 0
        Self.eachWord(of: text) { word in
            words += 1
            Self.eachRun(of: word) { cell in
                sum += odds[cell]
                count += 1
            }
        }
        return Verdict(evidence: count == 0 ? 0 : Double(sum) / Double(count), words: words, runs: count)
    }

    private static func counts(of text: String) -> [Int] {
        var counts = Array(repeating: 0, count: cells)
        eachWord(of: text) { word in eachRun(of: word) { counts[$0] += 1 } }
        return counts
    }

    /// Calls with each word in lower case, between two blanks; an elided article is a word with its apostrophe.
    private static func eachWord(of text: String, _ body: ([UInt32]) -> Void) {
        var word: [UInt32] = [32]
        for scalar in text.unicodeScalars {
            let value = lowercase(scalar)
            if value == 0x2019 || value == 0x27 {
                word.append(0x27)
                if word.count > 2 { body(word + [32]) }
                word = [32]
            } else if value >= 0x61 && value <= 0x7A || value >= 0xC0 && value < 0x250 {
                word.append(value)
            } else if word.count > 1 {
                body(word + [32])
                word = [32]
            }
        }
        if word.count > 1 { body(word + [32]) }
    }

    private static func lowercase(_ scalar: Unicode.Scalar) -> UInt32 {
        switch scalar.value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar.value + 32
        case 0x152: 0x153
        default: scalar.value
        }
    }

    private static func eachRun(of word: [UInt32], _ body: (Int) -> Void) {
        for length in 2...5 where word.count >= length {
            for start in 0...(word.count - length) {
                var hash: UInt32 = 2_166_136_261
                for letter in word[start..<(start + length)] { hash = (hash ^ letter) &* 16_777_619 }
                body(Int(hash >> 16 ^ hash & 0xFFFF))
            }
        }
    }
}
