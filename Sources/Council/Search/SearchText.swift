/// How a text is read for search, comparison and highlighting: one folding and one way of cutting words for all of them.
///
/// The index and the query must go through the same ``fold(_:)``, or what stands in the index cannot be found.
package enum SearchText {
    /// A text in lower case without accents: `Œuvres d’été` becomes `oeuvres d'ete`.
    ///
    /// Latin letters lose their marks whether they came composed or decomposed, ligatures are spelled out (œ, æ, ﬁ, ß),
    /// typographic apostrophes, hyphens and spaces become the plain ones, and invisible formatting characters go.
    /// Every other script is only put in lower case. Folding twice gives what folding once gives.
    package static func fold(_ text: some StringProtocol) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        // Bytes, not characters: every text of a submission comes through here while it is being filed.
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            } else if let plain = plainLetters[scalar.value] {
                folded.append(contentsOf: plain)
            } else {
                for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isDropped(lower) {
                    folded.append(contentsOf: plainLetters[lower.value] ?? Array(String(lower).utf8))
                }
            }
        }
        return String(decoding: folded, as: UTF8.self)
    }

    /// A folded word without the endings that most often differ between singular and plural, in both languages.
    ///
    /// `services` and `service` meet, as do `nationaux` and `national`, `strategies`, `strategy` and `stratégie`. It is
    /// no grammar: it only has to bring like words together, so a word it maps oddly does no harm.
    package static func stem(_ word: String) -> String {
        guard word.utf8.count > 3, word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
        if word.hasSuffix("sses") { return String(word.dropLast(2)) }
        if word.hasSuffix("aux"), !word.hasSuffix("eaux"), word.utf8.count > 4 { return word.dropLast(2) + "l" }
        var stem = Substring(word)
        if stem.hasSuffix("x") || (stem.hasSuffix("s") && !stem.hasSuffix("ss")) { stem = stem.dropLast() }
        if stem.hasSuffix("ie"), stem.utf8.count > 4 { return stem.dropLast(2) + "y" }
        return String(stem)
    }

    /// Whether a folded word only binds others together, in English or in French: `the`, `de`.
    package static func isBinding(_ word: String) -> Bool { bindingWords.contains(word) }

    private static let bindingWords: Set<String> = [
        "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "in", "is", "it", "its", "of", "on",
        "or",
        "our", "that", "the", "their", "this", "to", "was", "we", "were", "which", "will", "with",
        "au", "aux", "avec", "ce", "ces", "cette", "dans", "de", "des", "du", "elle", "en", "est", "et", "il", "la",
        "le", "les", "leur", "leurs", "nos", "notre", "nous", "ou", "par", "pour", "que", "qui", "sa", "se", "ses",
        "son",
        "sont", "sur", "un", "une",
    ]

    private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .format: true
        default: false
        }
    }

    /// What stands for each Latin letter with a mark, each ligature and each typographic sign, by code point, in UTF-8.
    ///
    /// A composed letter's Unicode name says what it is made of: LATIN SMALL LETTER E WITH ACUTE.
    private static let plainLetters: [UInt32: [UInt8]] = {
        let signs: [UInt32: String] = [
            0x2018: "'", 0x2019: "'", 0x201B: "'", 0x2032: "'", 0x02BC: "'", 0xFF07: "'",
            0x2010: "-", 0x2011: "-", 0x2012: "-", 0x2013: "-", 0x2014: "-", 0x2212: "-",
            0x00A0: " ", 0x2007: " ", 0x2009: " ", 0x202F: " ", 0x00DF: "ss", 0x1E9E: "ss", 0x017F: "s",
        ]
        var table = signs.mapValues { Array($0.utf8) }
        for range in [0xC0...0x24F, 0x1E00...0x1EFF, 0xFB00...0xFB06] as [ClosedRange<UInt32>] {
            for value in range where table[value] == nil {
                guard let name = Unicode.Scalar(value)?.properties.name else { continue }
                let words = name.split(separator: " ")
                guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER" || words[2] == "LIGATURE" else {
                    continue
                }
                let letters = words[3]
                guard words.count == 4 || words[4] == "WITH", letters.utf8.count <= (words[2] == "LETTER" ? 2 : 3)
                else {
                    continue
                }
                table[value] = Array(letters.lowercased().utf8)
            }
        }
        return table
    }()
}
