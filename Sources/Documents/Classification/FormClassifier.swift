import Council

/// Tells the parts of a form apart, step by step, each step marking the blocks it has recognised.
struct FormClassifier {
    let lexicon: Lexicon
    let fileName: String?

    func parts(of blocks: [Block]) -> FormParts {
        var reading = FormReading(blocks)
        CutWords().rejoin(&reading)
        for index in reading.blocks.indices where reading.blocks[index].kind == .comment { reading.uses[index] = .meta }
        PageFurniture().markNumbers(&reading)
        HeadingFinder(lexicon: lexicon).mark(&reading)
        PromptFinder(lexicon: lexicon).mark(&reading)
        adoptPrompts(&reading)
        var finder = HeadFinder(lexicon: lexicon, fileName: fileName)
        var head = finder.read(&reading)
        PageFurniture().markRunningHeads(head.runningHeads, in: &reading)
        let contacts = ContactFinder(lexicon: lexicon).take(head, from: &reading)
        HeadFinder.settleJurisdiction(in: &head, of: &reading)
        var parts = FormParts(head: head, contacts: contacts, reading: reading)
        fill(&parts)
        return parts
    }

    /// Lets a prompt open its part where the heading is missing, if its wording leaves no doubt which part that is.
    private func adoptPrompts(_ reading: inout FormReading) {
        for key in SectionKey.allCases where !reading.hasSlot(key) && reading.surePrompts.contains(key) {
            guard let start = reading.uses.firstIndex(of: .prompt(key)) else { continue }
            let end = reading.uses[start...].firstIndex { $0 != .prompt(key) } ?? reading.uses.count
            let place = reading.slots.firstIndex { $0.headingEnd > start } ?? reading.slots.count
            reading.slots.insert(FormReading.Slot(key: key, heading: [], headingEnd: end), at: place)
            reading.report.add(.headingGuessed, about: reading.blocks[start].text, line: reading.blocks[start].line)
        }
    }

    // MARK: Answers

    private func fill(_ parts: inout FormParts) {
        let reading = parts.reading
        let contents = contents(of: reading)
        let lines = contents.flatMap(\.blocks).filter { $0.kind == .line }
        var reader = PassageReader(lines)
        var streams: [[Passage]] = []
        for content in contents {
            let (passages, tables) = TableRun.flattened(reader.passages(of: content.blocks))
            streams.append(passages)
            for line in tables {
                parts.reading.report.add(.tableFlattened, about: passages.text(onLine: line), line: line)
            }
        }
        for piece in reader.guessedBreaks {
            parts.reading.report.add(.paragraphBreakGuessed, about: piece.text, line: piece.line)
        }
        var builder = OutlineBuilder(hierarchy: ListHierarchy(of: streams), spare: reader.leftover)
        let trees = streams.map { builder.tree(of: $0) }
        for piece in builder.guessedItems {
            parts.reading.report.add(.markerGuessed, about: piece.text, line: piece.line)
        }
        parts.loneMarkers = builder.spare.map(\.piece)
        place(trees, of: contents.map(\.slot), in: &parts)
    }

    /// The blocks still without a use, under each heading, those before all headings first.
    private func contents(of reading: FormReading) -> [(slot: FormReading.Slot?, blocks: [Block])] {
        let starts = [0] + reading.slots.map(\.headingEnd)
        let ends = starts.dropFirst() + [reading.blocks.count]
        let slots: [FormReading.Slot?] = [nil] + reading.slots
        return zip(slots, zip(starts, ends)).map { slot, range in
            (slot, reading.unused(in: range.0..<max(range.0, range.1)).map { reading.blocks[$0] })
        }
    }

    private func place(_ trees: [[OutlineNode]], of slots: [FormReading.Slot?], in parts: inout FormParts) {
        var stretches: [SectionAllocator.Stretch] = []
        for (slot, nodes) in zip(slots, trees) {
            if let slot, slot.key == nil {
                parts.other.append(FormParts.Other(heading: slot.heading, nodes: nodes))
            } else {
                stretches += SectionAllocator.stretches(of: nodes, home: slot?.key)
            }
        }
        var order: [SectionKey] = []
        for key in slots.compactMap({ $0?.key }) where !order.contains(key) { order.append(key) }
        let allocator = SectionAllocator(lexicon: lexicon, meeting: parts.head.meeting)
        for (stretch, key) in zip(stretches, allocator.parts(of: stretches, order: order)) {
            guard let key else { continue }
            if key != stretch.home {
                for node in stretch.nodes {
                    parts.reading.report.add(.textMoved, about: node.headline, line: node.line)
                }
            }
            for node in stretch.nodes { parts.sections[key, default: []].adopt(node) }
        }
        let shaper = EntryShaper(lexicon: lexicon)
        parts.sections = parts.sections.mapValues(shaper.shaped)
        for index in parts.other.indices { parts.other[index].nodes = shaper.shaped(parts.other[index].nodes) }
    }
}

extension [Passage] {
    fileprivate func text(onLine line: Int) -> String { first { $0.line == line }?.text ?? "" }
}

extension [OutlineNode] {
    /// Appends a node, below the last one where it goes on that one's row: `c)` after `b)`.
    fileprivate mutating func adopt(_ node: OutlineNode) {
        if let marker = node.marker, let ordinal = marker.ordinal, let last = self.last?.children.last?.marker,
            last.style == marker.style, last.ordinal == ordinal - 1
        {
            self[count - 1].children.append(node)
        } else {
            append(node)
        }
    }
}
