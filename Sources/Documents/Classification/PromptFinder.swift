import Council

/// Finds the form's own questions wherever a printout put them: before, after or amid the answers.
///
/// A prompt is known by its kinship with stored wordings and by its shape: it asks, in the second person, in words that
/// prompts are made of, often in a narrow column and near a heading. None of these alone is enough.
struct PromptFinder {
    let lexicon: Lexicon

    private struct Candidate {
        let range: Range<Int>
        let key: SectionKey
        let score: Double
        let kinship: Double
        let text: String

        /// Whether the wording leaves no doubt which part is asked for.
        var isSure: Bool { kinship >= 0.5 }
    }

    private static let threshold = 3.5
    /// What a second prompt for one part must reach; answers that ask the others something come near the first.
    private static let secondThreshold = 5.5

    func mark(_ reading: inout FormReading) {
        var accepted: [Candidate] = []
        let ranked = longest(of: candidates(in: reading)).enumerated()
            .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        for candidate in ranked.map(\.element) {
            guard !accepted.contains(where: { $0.range.overlaps(candidate.range) }) else { continue }
            let isSecond = accepted.contains { $0.key == candidate.key }
            guard candidate.score >= (isSecond ? Self.secondThreshold : Self.threshold) else { continue }
            accepted.append(candidate)
        }
        for candidate in accepted {
            if candidate.isSure { reading.surePrompts.insert(candidate.key) }
            for index in candidate.range where reading.uses[index] == nil {
                reading.uses[index] = .prompt(candidate.key)
            }
            reading.report.add(
                candidate.isSure ? .promptRemoved : .promptChanged,
                about: candidate.text,
                line: reading.blocks[candidate.range.lowerBound].line
            )
        }
    }

    /// Of candidates that end together, the one that begins first: the others are its later sentences.
    private func longest(of candidates: [Candidate]) -> [Candidate] {
        var kept: [Int: Candidate] = [:]
        for candidate in candidates {
            let end = candidate.range.upperBound
            guard let first = kept[end] else {
                kept[end] = candidate
                continue
            }
            let (start, later) = (
                min(first.range.lowerBound, candidate.range.lowerBound), max(first.score, candidate.score)
            )
            let whole = first.range.lowerBound == start ? first : candidate
            kept[end] = Candidate(
                range: whole.range,
                key: whole.key,
                score: later,
                kinship: max(first.kinship, candidate.kinship),
                text: whole.text
            )
        }
        return kept.values.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func candidates(in reading: FormReading) -> [Candidate] {
        let width = reading.columnWidth
        var found: [Candidate] = []
        for index in reading.blocks.indices where reading.uses[index] == nil {
            let block = reading.blocks[index]
            let afterHeading = index > 0 && isHeading(reading.uses[index - 1])
            // A line in lower case goes on from the one before, however it begins.
            let opens = afterHeading || !block.startsLowercase
            let requests = opens && lexicon.requests.contains(where: block.folded.starts)
            let questions = opens && lexicon.questions.contains(where: block.folded.starts)
            guard afterHeading || requests || questions || block.text.hasPrefix("(") else { continue }
            guard block.markers.isEmpty || block.text.hasPrefix("(") else { continue }
            let range = PromptRun(lexicon: lexicon, reading: reading).range(from: index)
            let blocks = range.filter { reading.uses[$0] == nil }.map { reading.blocks[$0] }
            let text = blocks.flatMap(\.pieces).joined
            let wording = PromptWording(text, in: lexicon)
            var score = wording.score
            if requests { score += 2 } else if questions { score += 1 }
            if afterHeading { score += 1 }
            let narrow = blocks.allSatisfy { $0.kind == .line && Double($0.length) <= 0.66 * Double(width) }
            if narrow, blocks.count >= 3 { score += 1 }
            guard let key = wording.key ?? slotKey(before: index, in: reading) else { continue }
            if score >= Self.threshold {
                found.append(
                    Candidate(range: range, key: key, score: score, kinship: wording.kinship, text: text)
                )
            }
        }
        return found
    }

    private func isHeading(_ use: FormReading.Use?) -> Bool {
        if case .heading = use { true } else { false }
    }

    private func slotKey(before index: Int, in reading: FormReading) -> SectionKey? {
        reading.slots.last { $0.headingEnd <= index }?.key
    }
}

/// How far a prompt reaches from its first block: to the end of its last sentence, across page breaks and wide spacing.
private struct PromptRun {
    let lexicon: Lexicon
    let reading: FormReading

    private static let longest = 24

    func range(from start: Int) -> Range<Int> {
        var end = start + 1
        var text = reading.blocks[start].text
        while end < min(reading.blocks.count, start + Self.longest) {
            if reading.uses[end] == .meta {
                end += 1
                continue
            }
            guard reading.uses[end] == nil else { break }
            guard continues(text, with: reading.blocks[end], after: reading.blocks[end - 1]) else { break }
            text += " " + reading.blocks[end].text
            end += 1
        }
        return start..<end
    }

    private func continues(_ text: String, with next: Block, after last: Block) -> Bool {
        guard !next.startsColumn else { return false }
        let opensBracket = next.text.hasPrefix("(") && next.gap <= 1 && !next.folded.words.isEmpty
        let otherLanguage = text.trimmingBlanks.last == "/" || next.text.hasPrefix("/")
        if otherLanguage { return next.gap <= 5 }
        if text.endsWithColon { return false }
        // A capital that begins to ask, after a text without an end: the text before was no prompt.
        let asks =
            lexicon.requests.contains(where: next.folded.starts)
            || lexicon.questions.contains(where: next.folded.starts)
        if asks, !next.startsLowercase, !text.endsSentence { return false }
        guard next.kind == .line else { return opensBracket && last.isWhole }
        if opensBracket { return text.hasOpenBracket == false }
        if !text.endsSentence || text.hasOpenBracket {
            guard next.markers.isEmpty else { return false }
            if next.gap == 0 { return true }
            // In the middle of a sentence a page may end, which leaves a wide gap.
            let reach = next.length <= 45 ? 5 : 2
            return next.gap <= reach && (next.startsLowercase || text.breaksOff || next.text.first == "(")
        }
        // A second sentence of the same prompt, in the same narrow column and without a blank line.
        guard next.gap == 0, next.length <= last.length + 12, next.length <= 60 else { return false }
        guard PromptWording.share(of: FoldedText(text), in: lexicon) >= 0.6 else { return false }
        return asks || PromptWording.share(of: next.folded, in: lexicon) >= 0.8
    }
}

/// What the words of a text say for its being a prompt, whatever its shape.
struct PromptWording: Sendable {
    /// Points for the words; a prompt also needs some for its place or its opening.
    let score: Double
    /// The part it asks about; nil where its words fit none.
    let key: SectionKey?
    /// The kinship with the nearest stored wording, 0 to 1.
    let kinship: Double

    init(_ text: String, in lexicon: Lexicon) {
        let folded = FoldedText(text)
        let trigrams = Trigrams(folded)
        var nearest: (key: SectionKey?, kinship: Double, rank: Double) = (nil, 0, 0)
        for section in lexicon.sections {
            let kinship = section.prompts.map { $0.kinship(with: trigrams) }.max() ?? 0
            let stems = Double(Set(folded.words.filter(section.promptWords.match)).count)
            let rank = kinship + 0.15 * min(stems, 5)
            if rank > nearest.rank { nearest = (section.key, kinship, rank) }
        }
        (key, kinship) = (nearest.key, nearest.kinship)

        let words = Set(folded.words)
        var score = 4 * (Self.share(of: folded, in: lexicon) - 0.5)
        if kinship >= 0.6 { score += 1.5 } else if kinship >= 0.45 { score += 0.75 }
        if !words.isDisjoint(with: ["your", "you", "votre", "vous", "vos"]) { score += 1 }
        if !words.isDisjoint(with: ["months", "mois"]) { score += 0.5 }
        if !words.isDisjoint(with: ["council", "conseil", "pssdc", "cpssp", "jurisdictions", "administrations"]) {
            score += 0.25
        }
        if !words.isDisjoint(with: ["we", "our", "nous", "notre", "nos"]) { score -= 2 }
        if text.endsWithColon { score -= 1.5 } else if text.endsSentence { score += 0.5 }
        if words.contains(where: { Int($0).map { $0 > 60 } ?? false }) { score -= 1 }
        if folded.words.count < 5 { score -= 1 }
        if folded.words.count > 120 { score -= 2 }
        self.score = score
    }

    /// The share of the words that carry meaning which prompts are made of.
    static func share(of text: FoldedText, in lexicon: Lexicon) -> Double {
        let words = text.words.filter { $0.count > 2 && !LinkingWords.all.contains($0) }
        guard !words.isEmpty else { return 0 }
        return Double(words.count(where: lexicon.promptVocabulary.match)) / Double(words.count)
    }
}
