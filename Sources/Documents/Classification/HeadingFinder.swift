import Council

/// Finds where the parts of the form begin, in any order, and the headings that belong to none of them.
///
/// A heading may stand over two or three lines, carry both languages, or share its line with the prompt. A numbered list
/// item is no heading unless its number and its words both fit.
struct HeadingFinder {
    let lexicon: Lexicon

    private struct Candidate {
        let heading: SectionHeading
        let range: Range<Int>
        let score: Double
    }

    func mark(_ reading: inout FormReading) {
        splitRunInHeadings(&reading)
        var chosen = best(of: candidates(in: reading), in: reading)
        chosen.sort { $0.range.lowerBound < $1.range.lowerBound }
        for candidate in chosen {
            open(candidate.heading.key, at: candidate.range, in: &reading)
            if candidate.score < SectionHeading.threshold + 0.5 {
                let text = reading.blocks[candidate.range].flatMap(\.pieces).joined
                reading.report.add(.headingGuessed, about: text, line: reading.blocks[candidate.range.lowerBound].line)
            }
        }
        if !chosen.isEmpty {
            ForeignHeadings(lexicon: lexicon).mark(&reading, knownFrom: chosen.map(\.range))
        }
    }

    private func open(_ key: SectionKey, at range: Range<Int>, in reading: inout FormReading) {
        for index in range { reading.uses[index] = .heading(slot: reading.slots.count) }
        reading.slots.append(
            FormReading.Slot(
                key: key,
                heading: reading.blocks[range].flatMap(\.pieces),
                headingEnd: range.upperBound
            )
        )
    }

    // MARK: Candidates

    private func candidates(in reading: FormReading) -> [Candidate] {
        var found: [Candidate] = []
        for start in reading.blocks.indices {
            let block = reading.blocks[start]
            switch block.kind {
            case .item(level: 1) where isNumberedHeading(block): break
            case .item, .field, .row, .comment: continue
            case .line where isBulleted(block): continue
            default: break
            }
            guard block.length <= 100, mayOpenHeading(at: start, in: reading) else { continue }
            var text = ""
            for end in start..<min(start + (block.isWhole ? 1 : 5), reading.blocks.count) {
                guard end == start || continues(text, with: reading.blocks[end]) else { break }
                text += (text.isEmpty ? "" : " ") + numbered(reading.blocks[end])
                guard let heading = SectionHeading(text, in: lexicon) else { continue }
                let score = heading.score + surroundings(of: start...end, in: reading) + Double(end - start) * 0.1
                if score >= SectionHeading.threshold {
                    found.append(Candidate(heading: heading, range: start..<(end + 1), score: score))
                }
            }
        }
        return found
    }

    /// A quick look for words that headings have, in the block or the one it may go on in.
    private func mayOpenHeading(at start: Int, in reading: FormReading) -> Bool {
        let strangers = reading.blocks[start].folded.words.count { !lexicon.isLikelyInHeading($0) }
        return strangers <= 3
            && reading.blocks[start...].prefix(3).contains {
                $0.folded.words.prefix(12).contains(where: lexicon.mayBeInHeading)
            }
    }

    /// Whether an item of a Markdown list is rather a heading: its number and all its words fit one of the parts.
    private func isNumberedHeading(_ block: Block) -> Bool {
        guard block.marker?.isOrdered == true, block.pieces.count == 1 else { return false }
        return SectionHeading(numbered(block), in: lexicon).map { $0.hasNumber && $0.score >= 4.75 } ?? false
    }

    private func numbered(_ block: Block) -> String {
        guard let marker = block.marker, marker.isOrdered else { return block.text }
        return "\(marker.text) \(block.text)"
    }

    private func isBulleted(_ block: Block) -> Bool {
        !block.markers.isEmpty
            && block.markers.allSatisfy { reading in
                switch reading.marker.style {
                case .number(_, depth: 1), .roman(_, upper: true): false
                default: true
                }
            }
    }

    /// Whether a heading's next line may follow: without a blank between, unless the line before breaks off.
    private func continues(_ text: String, with next: Block) -> Bool {
        guard next.kind == .line, !next.startsColumn, next.length <= 60, next.markers.isEmpty else { return false }
        if text.breaksOff { return next.gap <= 1 }
        if next.startsLowercase { return next.gap <= 1 && next.folded.words.allSatisfy(lexicon.isHeadingWord) }
        return next.gap == 0 && text.trimmingBlanks.last != ":" && !next.endsSentence
    }

    private func surroundings(of range: ClosedRange<Int>, in reading: FormReading) -> Double {
        let first = reading.blocks[range.lowerBound]
        var score = 0.0
        if case .heading = first.kind { score += 1.5 }
        if first.gap > 0 || first.startsPage || range.lowerBound == 0 { score += 0.25 }
        if range.upperBound + 1 < reading.blocks.count {
            let next = reading.blocks[range.upperBound + 1].folded
            if lexicon.requests.contains(where: next.starts) || lexicon.questions.contains(where: next.starts) {
                score += 1
            }
        }
        return score
    }

    /// One heading a part, the likeliest; and its repetitions where it runs on over a page.
    private func best(of candidates: [Candidate], in reading: FormReading) -> [Candidate] {
        var chosen: [Candidate] = []
        let ranked = candidates.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        for candidate in ranked.map(\.element) {
            guard !chosen.contains(where: { $0.range.overlaps(candidate.range) }) else { continue }
            if let first = chosen.first(where: { $0.heading.key == candidate.heading.key }) {
                guard candidate.score >= first.score - 1.1, repeats(first, candidate, in: reading) else { continue }
            }
            chosen.append(candidate)
        }
        return chosen
    }

    private func repeats(_ first: Candidate, _ other: Candidate, in reading: FormReading) -> Bool {
        let words = { (candidate: Candidate) in
            Set(reading.blocks[candidate.range].flatMap(\.folded.words)).subtracting(["continued", "cont", "suite"])
        }
        return words(first) == words(other) && reading.blocks[other.range.lowerBound].startsPage
            || reading.blocks[other.range].contains {
                $0.folded.words.contains { ["continued", "suite"].contains($0) }
            }
    }

    // MARK: Headings that share a line

    /// Cuts a line such as "2. Priorities: please describe …" after the heading.
    private func splitRunInHeadings(_ reading: inout FormReading) {
        let blocks = reading.blocks
        reading.rewrite(in: blocks.indices) { index, block in
            guard block.kind == .line || block.kind == .paragraph, let piece = block.pieces.first else { return nil }
            if let title = block.title {
                guard let heading = SectionHeading(title.text, in: lexicon), heading.score >= 4 else { return nil }
                return [
                    Block(.heading(level: Block.boldHeadingLevel), [title], gap: block.gap),
                    Block(.paragraph, block.pieces, indent: block.indent),
                ]
            }
            guard block.folded.words.prefix(9).contains(where: lexicon.mayBeInHeading) else { return nil }
            let next = index + 1 < blocks.count ? blocks[index + 1].text : ""
            guard let (head, tail) = runIn(piece, before: next) else { return nil }
            return [
                Block(block.kind, [head], gap: block.gap, startsPage: block.startsPage, indent: block.indent),
                Block(block.kind, [tail] + block.pieces.dropFirst()),
            ]
        }
    }

    private func runIn(_ piece: Piece, before next: String) -> (Piece, Piece)? {
        let opening = piece.text.prefix(90)
        for separator in opening.indices where ":–—".contains(opening[separator]) {
            guard let (head, tail) = piece.cut(at: piece.text.index(after: separator)) else { return nil }
            guard FoldedText(head.text).words.count <= 9, let heading = SectionHeading(head.text, in: lexicon) else {
                continue
            }
            let rest = FoldedText("\(tail.text) \(next)")
            let asks = lexicon.requests.contains(where: rest.starts) || lexicon.questions.contains(where: rest.starts)
            if heading.score + (asks ? 1 : 0) >= 4.6 { return (head, tail) }
        }
        return nil
    }
}
