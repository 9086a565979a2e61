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
    /// The parts whose prompt was recognised beyond doubt by its wording.
    var surePrompts: Set<SectionKey> = []
    var report: ImportReport

    init(_ blocks: [Block], report: ImportReport = ImportReport()) {
        self.blocks = blocks
        self.report = report
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

    /// Rewrites the blocks in one pass: each becomes the blocks that `change` makes of it, nil leaving it as it is.
    ///
    /// Blocks that are changed have no use yet, and neither have those they become.
    mutating func rewrite(in range: Range<Int>, _ change: (Int, Block) -> [Block]?) {
        var blocks: [Block] = []
        var uses: [Use?] = []
        var ends = slots.map(\.headingEnd)
        for (index, block) in self.blocks.enumerated() {
            let parts = range.contains(index) && self.uses[index] == nil ? change(index, block) : nil
            blocks += parts ?? [block]
            uses += parts.map { Array(repeating: nil, count: $0.count) } ?? [self.uses[index]]
            guard let growth = parts.map({ $0.count - 1 }), growth != 0 else { continue }
            for slot in slots.indices where slots[slot].headingEnd > index { ends[slot] += growth }
        }
        self.blocks = blocks
        self.uses = uses
        for slot in slots.indices { slots[slot].headingEnd = ends[slot] }
    }
}
