/// Joins words that a narrow cell has cut over two lines without a hyphen: addresses, and the last letters of a word.
struct CutWords {
    func rejoin(_ reading: inout FormReading) {
        var blocks: [Block] = []
        for block in reading.blocks {
            guard let last = blocks.last, let finding = finding(last, block) else {
                blocks.append(block)
                continue
            }
            blocks[blocks.count - 1] = glue(last, block)
            reading.report.add(finding, about: blocks[blocks.count - 1].text, line: last.line)
        }
        reading = FormReading(blocks, report: reading.report)
    }

    /// What a join of two lines is reported as; nil where they are no two halves of a word.
    private func finding(_ first: Block, _ second: Block) -> ImportFinding? {
        guard first.kind == .line, second.kind == .line, !second.startsColumn else { return nil }
        if second.gap <= 2, EmailAddress.isCut(first.text, second.text) { return .emailRejoined }
        return second.gap == 0 && isTail(second.text, of: first) ? .wordRejoined : nil
    }

    private func glue(_ first: Block, _ second: Block) -> Block {
        let pieces = first.pieces + second.pieces.prefix(1).map(\.glued) + second.pieces.dropFirst()
        var block = Block(.line, pieces, gap: first.gap, startsPage: first.startsPage, indent: first.indent)
        block.startsColumn = first.startsColumn
        return block
    }

    /// One to three lower-case letters alone on a line, which are no word, below a line about as narrow as a cell.
    private func isTail(_ text: String, of first: Block) -> Bool {
        guard first.length <= 24, text.count <= 3, text.allSatisfy({ $0.isLowercase }) else { return false }
        guard first.text.last?.isLowercase ?? false, first.folded.words.last.map({ $0.count >= 3 }) ?? false else {
            return false
        }
        return !Self.shortWords.contains(text)
    }

    private static let shortWords: Set<String> = LinkingWords.all.union([
        "o", "i", "à", "y", "an", "us", "we", "he", "it", "me", "my", "no", "so", "up", "do", "go", "if", "all", "any",
        "but", "can", "day", "end", "few", "had", "has", "her", "him", "his", "how", "its", "may", "new", "not", "now",
        "off", "old", "one", "out", "per", "see", "set", "she", "six", "tax", "ten", "too", "two", "use", "way", "who",
        "why", "yes", "yet", "you", "il", "on", "si", "où", "eu", "an", "ai", "as", "va", "vu", "bas", "car", "cas",
        "cet", "dès", "dix", "eux", "fin", "loi", "lui", "mai", "mes", "mis", "mot", "nos", "non", "ont", "pas", "peu",
        "pur", "sud", "sur", "tel", "ton", "tôt", "vie", "vos", "vue", "été", "être",
    ])
}
