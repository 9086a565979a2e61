import Council

/// Gives each stretch of answers to a part, where a printout tore headings and answers apart.
///
/// As long as every heading has an answer below it, the headings decide. Where one has none, a two-column form may have
/// been printed column by column: the answers keep their order, and what they say tells where one part ends and the next
/// begins. A text is moved only where its words speak for the other part.
struct SectionAllocator {
    let lexicon: Lexicon
    let meeting: YearMonth?

    /// Answers that stay together: one paragraph, or a list with the sentence that announces it.
    struct Stretch: Sendable {
        var nodes: [OutlineNode]
        /// The part whose heading they stand under; nil before the first heading.
        let home: SectionKey?
    }

    /// What a move costs, in phrases that speak for the other part (half a point each).
    private enum Cost {
        /// The first text moved to a part without answers, where it is the only such part.
        static let loneEmptyPart = 0.6
        /// The same where several parts are empty, which a form is rarely meant to be.
        static let emptyParts = 0.15
        /// The first text moved to a part that has answers under its own heading.
        static let filledPart = 1.0
        /// Each further text after a moved one.
        static let furtherInEmptyPart = 0.3
        static let furtherInFilledPart = 0.8
    }

    /// What a text gains in the part of the one before it, when it says that it goes on from there.
    private static let continuation = 0.6

    /// The part of each stretch; nil for what stands before all headings and fits nowhere.
    func parts(of stretches: [Stretch], order: [SectionKey]) -> [SectionKey?] {
        let homes = stretches.map(\.home)
        let empty = Set(order).subtracting(homes.compactMap(\.self))
        guard !empty.isEmpty, !stretches.isEmpty, !order.isEmpty, stretches.count <= 400 else { return homes }
        let texts = stretches.map { FoldedText($0.nodes.map(\.fullText).joined(separator: " ")) }
        let cues = texts.map { text in order.map { cue(text, for: $0) } }
        let parts = bestParts(of: texts, homes: homes, cues: cues, order: order, empty: empty).map { order[$0] }
        // A part that had answers under its heading and loses them all was not torn apart.
        guard Set(homes.compactMap(\.self)).isSubset(of: parts) else { return homes }
        return keepingStrays(parts, homes: homes, cues: cues)
    }

    /// The assignment with the highest total that keeps the order of texts and parts.
    private func bestParts(
        of texts: [FoldedText],
        homes: [SectionKey?],
        cues: [[Double]],
        order: [SectionKey],
        empty: Set<SectionKey>
    ) -> [Int] {
        let emptyCost = empty.count == 1 ? Cost.loneEmptyPart : Cost.emptyParts
        // The best total for the texts so far with the last one in a part, and the part of the one before it.
        var best: [[Double]] = []
        var back: [[Int]] = []
        for index in texts.indices {
            var totals: [Double] = []
            var origins: [Int] = []
            for part in order.indices {
                let isMoved = homes[index] != order[part]
                let isEmpty = empty.contains(order[part])
                var stay = -Double.infinity
                var enter = isMoved ? -(isEmpty ? emptyCost : Cost.filledPart) : 0
                var origin = part
                if index > 0 {
                    stay = best[index - 1][part]
                    if isMoved { stay -= isEmpty ? Cost.furtherInEmptyPart : Cost.furtherInFilledPart }
                    if continues(texts[index]) { stay += Self.continuation }
                    let earlier = best[index - 1][..<part].enumerated().max { $0.element < $1.element }
                    enter += earlier?.element ?? -.infinity
                    origin = stay >= enter ? part : earlier?.offset ?? part
                }
                totals.append(max(stay, enter) + cues[index][part])
                origins.append(origin)
            }
            best.append(totals)
            back.append(origins)
        }
        var part = best[texts.count - 1].enumerated().max { $0.element < $1.element }?.offset ?? 0
        var parts: [Int] = []
        for index in texts.indices.reversed() {
            parts.append(part)
            part = back[index][part]
        }
        return parts.reversed()
    }

    /// What stands before all headings is placed only where its words say something for the part.
    private func keepingStrays(_ parts: [SectionKey], homes: [SectionKey?], cues: [[Double]]) -> [SectionKey?] {
        zip(zip(parts, homes), cues).map { pair, cue in
            pair.1 == nil && (cue.max() ?? 0) < 0.5 ? nil : pair.0
        }
    }

    private func continues(_ text: FoldedText) -> Bool { lexicon.continuations.contains(where: text.starts) }

    /// How much the words of an answer speak for a part, 0 to 2.
    private func cue(_ text: FoldedText, for key: SectionKey) -> Double {
        guard let section = lexicon.section(key) else { return 0 }
        let hits = section.answerPhrases.count { text.contains($0) }
        var cue = 0.5 * Double(min(hits, 3))
        if let meeting {
            let years = text.words.compactMap { $0.count == 4 ? Int($0) : nil }.filter { (1990...2099).contains($0) }
            if key == .priorities, years.contains(where: { $0 > meeting.year }) { cue += 0.5 }
            if key == .achievements, years.contains(where: { $0 < meeting.year }) { cue += 0.25 }
        }
        return cue
    }
}

extension SectionAllocator {
    /// Cuts the roots of one part into stretches.
    static func stretches(of roots: [OutlineNode], home: SectionKey?) -> [Stretch] {
        var stretches: [Stretch] = []
        var joinsNext = false
        for node in roots {
            let followsItem = node.isItem && (stretches.last?.nodes.last?.isItem ?? false)
            if joinsNext || followsItem, !stretches.isEmpty {
                stretches[stretches.count - 1].nodes.append(node)
            } else {
                stretches.append(Stretch(nodes: [node], home: home))
            }
            // A sentence that announces, or a title, goes with what comes after it.
            joinsNext =
                !node.isItem && node.children.isEmpty
                && (node.headline.endsWithColon || (node.isBareTitle && node.paragraphs.first?.count == 1))
        }
        return stretches
    }
}
