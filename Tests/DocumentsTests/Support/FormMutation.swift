/// Spoils forms the way printers, extractors and people do, repeatably.
struct FormMutation {
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The text with a few changes of one kind.
    mutating func mutated(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        for _ in 0..<Int.random(in: 1...6, using: &random) {
            guard lines.count > 2 else { break }
            let index = Int.random(in: 0..<lines.count, using: &random)
            switch Int.random(in: 0..<8, using: &random) {
            case 0: lines.remove(at: index)
            case 1: lines.insert(lines[index], at: index)
            case 2: lines.swapAt(index, Int.random(in: 0..<lines.count, using: &random))
            case 3: lines.insert("", at: index)
            case 4: lines = lines.flatMap { [$0, ""] }
            case 5: lines.removeAll { $0.allSatisfy(\.isWhitespace) }
            case 6: lines = lines.map { exchangedBullet($0) }
            default: lines.insert("\u{0C}" + lines.remove(at: index), at: index)
            }
        }
        if Int.random(in: 0..<8, using: &random) == 0 { lines.shuffle(using: &random) }
        return lines.joined(separator: Bool.random(using: &random) ? "\n" : "\r\n") + "."
    }

    private mutating func exchangedBullet(_ line: String) -> String {
        let bullets: [Character] = ["\u{F0B7}", "•", "o", "-", "–", "▪", "*", "➢"]
        guard let first = line.first, bullets.contains(first), line.dropFirst().first == " " else { return line }
        return String(bullets[Int.random(in: 0..<bullets.count, using: &random)]) + line.dropFirst()
    }

    /// Lines of words, markers, headings, addresses and rubbish in no order.
    mutating func randomText() -> String {
        (0..<Int.random(in: 1...120, using: &random)).map { _ in randomLine() }.joined(separator: "\n") + "x"
    }

    private mutating func randomLine() -> String {
        let openings = [
            "", "", "", "1. ", "2. ", "a) ", "b) ", "• ", "o ", "- ", "\u{F0B7}", "\u{F0B7} ", "  ", "\t", "# ", "## ",
            "> ", "| ", "**", "iv) ", "(3) ", "\u{0C}", "1.1 ", "`", "---", "[",
        ]
        let words = [
            "Achievements", "Priorités", "Sharing", "Besoins", "Please describe", "Veuillez", "your", "jurisdiction:",
            "Administration :", "Contact", "jo.doe@example.org", "jo.doe@exam", "ple.org", "555-0142", "Tel:",
            "service",
            "délai", "œuvre", "l’accès", "2018", "février", "(", ")", "|", "]", "](", "*", "_", "<!--", "-->", ".", ":",
            ";", "N/A", "S. O.", "Page 2", "of", "the", "o", "t", "🙂", "e\u{301}", "ﬁn", "\u{AD}", "\u{200B}", "x*y_z",
        ]
        let opening = openings[Int.random(in: 0..<openings.count, using: &random)]
        let count = Int.random(in: 0...14, using: &random)
        let text = (0..<count).map { _ in words[Int.random(in: 0..<words.count, using: &random)] }
        return opening + text.joined(separator: " ")
    }
}
