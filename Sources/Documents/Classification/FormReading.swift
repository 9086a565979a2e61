import Council

/// A form while it is read: its blocks, what each was found to be, and the report so far.
struct FormReading: Sendable {
    /// What a block was found to be; none yet is content still to be placed.
    enum Use: Sendable, Hashable {
        case heading(slot: Int)
        case prompt(SectionKey)
        case meta
        case contact
    }

    /// A stretch of the document under one heading, in the document's order.
    struct Slot: Sendable {
        /// The part it belongs to; nil under a heading that is none of the four.
        let key: SectionKey?
        let heading: [Piece]
        /// The index of the block the slot's content begins with.
        fileprivate(set) var headingEnd: Int
    }

    var blocks: [Block]
    var uses: [Use?]
    var slots: [Slot] = []
    var report = ImportReport()

    init(_ blocks: [Block]) {
        self.blocks = blocks
        uses = Array(repeating: nil, count: blocks.count)
    }

    /// The index after the last block before the first heading: the head of the form.
    var headEnd: Int { uses.firstIndex { if case .heading = $0 { true } else { false } } ?? min(blocks.count, 24) }

    /// Whether a heading of a part was found.
    func hasSlot(_ key: SectionKey) -> Bool { slots.contains { $0.key == key } }

    /// The blocks still without a use in a range, in order.
    func unused(in range: Range<Int>) -> [Int] { range.filter { uses[$0] == nil } }

    /// The width of the printed column: the length that an eighth of the lines reach or pass.
    var columnWidth: Int {
        let lengths = blocks.lazy.filter { $0.kind == .line }.map(\.length).sorted()
        return lengths.isEmpty ? 0 : lengths[lengths.count * 7 / 8]
    }

    /// Replaces a block by its parts, which all are without a use.
    mutating func replace(_ index: Int, by parts: [Block]) {
        blocks.replaceSubrange(index...index, with: parts)
        uses.replaceSubrange(index...index, with: Array(repeating: nil, count: parts.count))
        shiftSlots(after: index, by: parts.count - 1)
    }

    /// Makes one block of two that follow one another and are parts of one word.
    mutating func glue(_ index: Int) {
        let (first, second) = (blocks[index], blocks[index + 1])
        let pieces = first.pieces + second.pieces.prefix(1).map(\.glued) + second.pieces.dropFirst()
        blocks[index] = Block(
            first.kind, pieces, gap: first.gap, startsPage: first.startsPage, indent: first.indent)
        blocks.remove(at: index + 1)
        uses.remove(at: index + 1)
        shiftSlots(after: index, by: -1)
    }

    private mutating func shiftSlots(after index: Int, by count: Int) {
        for slot in slots.indices where slots[slot].headingEnd > index { slots[slot].headingEnd += count }
    }
}
