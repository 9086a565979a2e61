/// Which lines around an address belong to its card, judged by their shape.
struct CardShape {
    let lexicon: Lexicon

    private static let reach = 9

    /// A short line that is no sentence and no list item.
    func isLine(_ block: Block) -> Bool {
        switch block.kind {
        case .line, .paragraph, .field, .item: break
        case .heading, .row, .comment: return false
        }
        guard block.length <= 120, block.markers.isEmpty else { return false }
        if block.text.contains("@") { return true }
        if block.endsSentence, block.folded.words.count > 4 { return false }
        return block.folded.words.count <= 14
    }

    /// The blocks of the card around an address, in order.
    ///
    /// A person already named elsewhere (`isNamed`) needs no line for the name; then only lines of position and
    /// organization are taken.
    func card(around anchor: Int, isNamed: Bool, in reading: FormReading) -> [Int] {
        let above = run(above: anchor, in: reading)
        let below = tail(after: anchor, in: reading)
        return Array(top(of: above, anchor: anchor, isNamed: isNamed, in: reading)) + [anchor] + below
    }

    /// How sure the card is; three points are enough.
    func score(_ card: [Int], in reading: FormReading) -> Double {
        let texts = card.map { reading.blocks[$0].text }
        var score = 0.0
        let emails = texts.compactMap { EmailAddress(in: $0) }
        if !emails.isEmpty { score += 1 }
        if texts.contains(where: { isLabelled($0, as: [.phone, .fax]) || PhoneNumber.isNumber($0) || hasNumber($0) }) {
            score += 1
        }
        let name = texts.first { PersonName.isNameLike($0.prefix { $0 != "," }, in: lexicon) }
        if name != nil { score += 1 }
        if emails.contains(where: { email in
            texts.contains { PersonName.matches(email, in: $0) > 0 && !$0.contains("@") }
        }) {
            score += 1.5
        }
        if texts.contains(where: { !lexicon.positionWords.isDisjoint(with: FoldedText($0).words) }) { score += 1 }
        if texts.contains(where: { $0.contains("@") && inlineName($0) }) { score += 2 }
        return score
    }

    /// The lines after an address that still belong to it: numbers, labelled lines, a web page.
    func tail(after anchor: Int, in reading: FormReading) -> [Int] {
        var tail: [Int] = []
        for index in (anchor + 1)..<min(anchor + 5, reading.blocks.count + 0) where index < reading.blocks.count {
            let block = reading.blocks[index]
            guard reading.uses[index] == nil, block.gap <= 2 else { break }
            let isTail =
                isLabelled(block.text, as: [.phone, .fax, .email]) || PhoneNumber.isNumber(block.text)
                || block.text.hasPrefix("www.") || block.text.hasPrefix("http")
                || (block.text.contains("@") && block.length <= 60 && isLine(block))
            guard isTail, block.length <= 80 else { break }
            tail.append(index)
        }
        return tail
    }

    /// Whether a line is, or begins with, a label of one of these kinds.
    func isLabelled(_ text: String, as labels: [FormLabel]) -> Bool {
        let head = text.prefix(30).prefix { !$0.isNumber && $0 != "@" && $0 != ":" && $0 != "(" && $0 != "+" }
        let alternatives = head.split(separator: "/").map { FoldedText($0) }.filter { !$0.words.isEmpty }
        guard !alternatives.isEmpty else { return false }
        return labels.contains { label in alternatives.allSatisfy { lexicon.labels[label]?.contains($0) ?? false } }
    }

    private func hasNumber(_ text: String) -> Bool {
        text.split { "|;,".contains($0) }.contains { PhoneNumber.isNumber($0.trimmingBlanks) }
    }

    private func inlineName(_ text: String) -> Bool {
        PersonName.isNameLike(text.prefix { !",|;(<".contains($0) }.trimmingBlanks, in: lexicon)
    }

    // MARK: Upwards

    /// The unbroken run of card-like lines above an address.
    private func run(above anchor: Int, in reading: FormReading) -> [Int] {
        var run: [Int] = []
        var index = anchor
        while index > 0, run.count < Self.reach {
            guard reading.blocks[index].gap <= 6 else { break }
            index -= 1
            let block = reading.blocks[index]
            guard reading.uses[index] == nil, block.kind == .line || block.kind == .paragraph, block.length <= 100,
                isLine(block), !block.text.contains("@"), !block.endsWithColon
            else { break }
            run.append(index)
        }
        return run.reversed()
    }

    private func top(of run: [Int], anchor: Int, isNamed: Bool, in reading: FormReading) -> ArraySlice<Int> {
        let text = { (index: Int) in reading.blocks[index].text }
        if let email = EmailAddress(in: text(anchor)) {
            let matches = run.map { PersonName.matches(email, in: text($0)) }
            // An organization's line may share a word with the address too; the name stands above it.
            if let best = matches.max(), best > 0, let top = matches.firstIndex(of: best) { return run[top...] }
            if inlineName(text(anchor)) { return run[run.endIndex...] }
        }
        // Without a name to hold on to, the card ends at the first wide gap.
        let near = run.lastIndex { reading.blocks[$0].gap > 2 || reading.blocks[$0].startsPage }
        let run = Array(run[(near ?? 0)...])
        let isKnown = { (index: Int) in
            let words = reading.blocks[index].folded.words
            return [lexicon.positionWords, lexicon.organizationWords, lexicon.divisionWords].contains {
                !$0.isDisjoint(with: words)
            }
        }
        if isNamed {
            let start = run.lastIndex { !isKnown($0) }.map { $0 + 1 } ?? run.startIndex
            return run[start...]
        }
        guard let top = run.firstIndex(where: { PersonName.isNameLike(text($0), in: lexicon) }) else {
            return run[run.endIndex...]
        }
        return run[top...]
    }
}
