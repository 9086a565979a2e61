/// How a printout spaces its lines, from which the end of a paragraph is told from a mere wrap.
struct LineSpacing: Sendable {
    /// Blank lines between two lines of one paragraph: 0, or 1 where each line is followed by a blank one.
    let withinParagraph: Int

    /// Judged from the pairs of lines that surely belong together: the first has no end, the second goes on in lower
    /// case. Nil where too few pairs say anything.
    ///
    /// - Parameter skippingItems: leaves the first lines of list items out, after which an extraction tends to leave a
    ///   blank line whatever the spacing.
    init?(of lines: [Block], skippingItems: Bool = false) {
        let pairs = Self.wraps(in: lines).filter { first, _ in !skippingItems || first.markers.isEmpty }
        guard pairs.count >= 2 else { return nil }
        withinParagraph = pairs.count(where: { $1.gap > 0 }) * 5 >= pairs.count * 3 ? 1 : 0
    }

    init(withinParagraph: Int) {
        self.withinParagraph = withinParagraph
    }

    /// The pairs of lines that surely are one text, wrapped.
    static func wraps(in lines: [Block]) -> [(Block, Block)] {
        zip(lines, lines.dropFirst()).filter { first, second in
            !first.endsSentence && !first.endsWithColon && first.text.last != ";" && second.startsLowercase
                && second.markers.isEmpty
        }
    }

    /// The blocks as they would be without a blank line after every line, where the document has one.
    static func tightened(_ blocks: [Block]) -> [Block] {
        guard LineSpacing(of: blocks, skippingItems: true)?.withinParagraph == 1,
            let gaps = tightened(blocks.dropFirst().map(\.gap))
        else { return blocks }
        return zip(blocks, [blocks[0].gap] + gaps).map { block, gap in
            var block = block
            block.gap = gap
            return block
        }
    }

    /// The blank lines between lines, one less for each; nil where some lines follow each other without any.
    static func tightened(_ gaps: [Int]) -> [Int]? {
        guard gaps.count >= 8, gaps.count(where: { $0 == 0 }) * 30 <= gaps.count else { return nil }
        // A text in which blank lines were doubled too has only even gaps left.
        let rest = gaps.map { max(0, $0 - 1) }.filter { $0 > 0 }
        let step = rest.count(where: { $0 == 1 }) * 30 <= rest.count ? 2 : 1
        return gaps.map { (max(0, $0 - 1) + step - 1) / step }
    }
}
