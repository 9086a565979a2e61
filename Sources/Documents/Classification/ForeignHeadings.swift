/// Finds headings that stand in the form and belong to none of its four parts: "Other business", "Annexe".
struct ForeignHeadings {
    let lexicon: Lexicon

    func mark(_ reading: inout FormReading, knownFrom known: [Range<Int>]) {
        let style = HeadingStyle(of: known.map { reading.blocks[$0.lowerBound] })
        guard let first = known.first?.lowerBound else { return }
        for index in reading.blocks.indices where index > first && reading.uses[index] == nil {
            guard isForeignHeading(at: index, in: reading, style: style) else { continue }
            let block = reading.blocks[index]
            reading.uses[index] = .heading(slot: reading.slots.count)
            reading.slots.append(FormReading.Slot(key: nil, heading: block.pieces, headingEnd: index + 1))
            reading.report.add(.sectionUnknown, about: block.text, line: block.line)
        }
        sortSlots(&reading)
    }

    private func isForeignHeading(at index: Int, in reading: FormReading, style: HeadingStyle) -> Bool {
        let block = reading.blocks[index]
        switch block.kind {
        case .heading(let level) where level < Block.boldHeadingLevel:
            return style.level.map { level <= $0 } ?? (level <= 2)
        case .heading, .line, .paragraph: break
        case .item, .field, .row, .comment: return false
        }
        guard block.length <= 70, !block.endsSentence, !block.startsLowercase, !block.text.breaksOff else {
            return false
        }
        if index + 1 < reading.blocks.count, reading.blocks[index + 1].startsLowercase { return false }
        let (number, title) = SectionHeading.number(before: block.text)
        let words = FoldedText(title)
        let isApart =
            block.gap > 0 || block.startsPage
            || (lexicon.otherHeadings.contains(words) && reading.blocks[index - 1].endsSentence)
        guard isApart else { return false }
        if isListed(words), number == nil || style.isNumbered { return true }
        if style.isCapitals, block.text.isCapitals, (1...8).contains(words.words.count), words.text.count > 5 {
            return style.isNumbered == (number != nil)
        }
        return style.isNumbered && number == 5 && words.words.count <= 8 && !followsItem(4, before: index, in: reading)
    }

    private func isListed(_ words: FoldedText) -> Bool {
        lexicon.otherHeadings.contains(words)
            || lexicon.otherHeadings.contains { $0.words.count > 1 && words.starts(with: $0) && words.words.count <= 6 }
    }

    /// Whether a numbered item with this number stands between the last heading and a block: the block then follows it.
    private func followsItem(_ number: Int, before index: Int, in reading: FormReading) -> Bool {
        for earlier in stride(from: index - 1, through: max(0, index - 200), by: -1) {
            if case .heading = reading.uses[earlier] { return false }
            if SectionHeading.number(before: reading.blocks[earlier].text).number == number { return true }
        }
        return false
    }

    /// Slots are numbered in the order they were found; afterwards they stand in the order of the document.
    private func sortSlots(_ reading: inout FormReading) {
        let order = reading.slots.indices.sorted { reading.slots[$0].headingEnd < reading.slots[$1].headingEnd }
        var places = Array(repeating: 0, count: order.count)
        for (place, slot) in order.enumerated() { places[slot] = place }
        reading.slots = order.map { reading.slots[$0] }
        for index in reading.uses.indices {
            if case .heading(let slot) = reading.uses[index] { reading.uses[index] = .heading(slot: places[slot]) }
        }
    }
}

/// What the headings of the known parts have in common, by which another heading of the same form is recognised.
private struct HeadingStyle {
    let isNumbered: Bool
    let isCapitals: Bool
    /// The Markdown level of the headings; nil in plain text.
    let level: Int?

    init(of headings: [Block]) {
        isNumbered = headings.allSatisfy { SectionHeading.number(before: $0.text).number != nil }
        isCapitals = headings.allSatisfy { $0.text.isCapitals }
        level = headings.compactMap { block in
            if case .heading(let level) = block.kind { level } else { nil }
        }.min()
    }
}

extension String {
    fileprivate var isCapitals: Bool { contains(where: \.isLetter) && !contains(where: \.isLowercase) }
}
