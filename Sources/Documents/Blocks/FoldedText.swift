/// A text reduced to what matching looks at: lower-case ASCII words, without accents and punctuation.
struct FoldedText: Sendable, Hashable {
    let words: [String]

    init(_ text: some StringProtocol) {
        var words: [String] = []
        var word: [UInt8] = []
        let endWord = {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0x61...0x7A: word.append(UInt8(truncatingIfNeeded: scalar.value))
            case 0x41...0x5A: word.append(UInt8(truncatingIfNeeded: scalar.value + 32))
            case 0..<0x80: endWord()
            case 0xAD, 0x300...0x36F: break
            default:
                if let letters = Self.fold(scalar) { word += letters } else { endWord() }
            }
        }
        endWord()
        self.words = words
    }

    var text: String { words.joined(separator: " ") }

    func starts(with phrase: FoldedText) -> Bool {
        guard let first = phrase.words.first, words.first == first else { return false }
        return phrase.words.count == 1 || words.starts(with: phrase.words)
    }

    /// Whether the words of a phrase stand somewhere in the text, one after the other.
    func contains(_ phrase: FoldedText) -> Bool {
        guard let first = phrase.words.first, phrase.words.count <= words.count else { return false }
        for start in 0...(words.count - phrase.words.count) where words[start] == first {
            if words[start..<(start + phrase.words.count)].elementsEqual(phrase.words) { return true }
        }
        return false
    }

    /// The letters that stand for a character beyond ASCII; nil for what separates words.
    private static func fold(_ scalar: Unicode.Scalar) -> [UInt8]? {
        if let plain = plainLetters[scalar] { return plain }
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
        return Array(scalar.properties.lowercaseMapping.utf8)
    }

    private static let plainLetters: [Unicode.Scalar: [UInt8]] = {
        let groups = [
            "a": "àâäáãåÀÂÄÁÃÅ", "c": "çÇ", "e": "éèêëÉÈÊË", "i": "îïíìÎÏÍÌ", "n": "ñÑ", "o": "ôöóòõÔÖÓÒÕ",
            "u": "ùûüúÙÛÜÚ", "y": "ÿŸ", "oe": "œŒ", "ae": "æÆ", "er": "ᵉ", "": "ʳ",
        ]
        var table: [Unicode.Scalar: [UInt8]] = [:]
        for (plain, letters) in groups {
            for scalar in letters.unicodeScalars { table[scalar] = Array(plain.utf8) }
        }
        return table
    }()
}
