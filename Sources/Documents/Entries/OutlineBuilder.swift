/// Builds the tree of entries from the stream of passages of one part, by the styles and order of their markers.
///
/// A style that is open is returned to; a new one opens a level below. An unmarked text is the body of the title before
/// it, a title whose bullet was lost, or it ends the list.
struct OutlineBuilder {
    private static let deepest = 8

    let hierarchy: ListHierarchy
    private var roots: [OutlineNode] = []
    private var levels: [OutlineLevel] = []
    /// Bullets that stood apart from their texts.
    private(set) var spare: [LoneMarker]
    /// The first pieces of texts that were taken for items without a bullet of their own.
    private(set) var guessedItems: [Piece] = []

    init(hierarchy: ListHierarchy, spare: [LoneMarker]) {
        self.hierarchy = hierarchy
        self.spare = spare
    }

    mutating func tree(of passages: [Passage]) -> [OutlineNode] {
        roots = []
        levels = []
        var nextItems = [Passage?](repeating: nil, count: passages.count)
        for index in passages.indices.dropLast().reversed() {
            nextItems[index] = passages[index + 1].isItem ? passages[index + 1] : nextItems[index + 1]
        }
        for (index, passage) in passages.enumerated() {
            switch passage.kind {
            case .item(let depth?): place(passage, depth: depth)
            case .item(nil): place(passage)
            case .heading(let level): placeHeading(passage, level: level)
            case .table: placeTable(passage)
            case .paragraph:
                let next = index + 1 < passages.count ? passages[index + 1] : nil
                placeUnmarked(passage, before: next, nextItem: nextItems[index])
            }
        }
        close(to: 0)
        return roots
    }

    /// Opens a level; what would stand deeper than a submission may nest stands beside the last level.
    private mutating func open(_ level: OutlineLevel) {
        close(to: Self.deepest - 1)
        levels.append(level)
    }

    private mutating func close(to count: Int) {
        while levels.count > count, let level = levels.popLast() {
            if levels.isEmpty {
                roots.append(level.node)
            } else {
                levels[levels.count - 1].node.children.append(level.node)
            }
        }
    }

    // MARK: Items

    /// Places an item by the depth its source gives it; headings have depths below 1, so that items stand under them.
    private mutating func place(_ passage: Passage, depth: Int) {
        let parent = levels.lastIndex { level in level.depth.map { $0 < depth } ?? false } ?? -1
        close(to: parent + 1)
        open(OutlineLevel(passage, depth: depth))
    }

    private mutating func placeHeading(_ passage: Passage, level: Int) {
        place(passage, depth: level - 8)
        levels[levels.count - 1].node.title = passage.paragraphs.first ?? []
        levels[levels.count - 1].node.paragraphs = []
    }

    private mutating func place(_ passage: Passage) {
        if let last = levels.last, last.announces(passage) || last.standsLeft(of: passage) {
            open(OutlineLevel(passage, followsColon: last.announces(passage)))
            return
        }
        var matches = levels.indices.filter { levels[$0].style == passage.marker?.style }
        if matches.count > 1, !passage.text.startsLowercase { matches.removeAll { levels[$0].followsColon } }
        if let match = matches.last(where: { abs(levels[$0].indent - passage.indent) < 2 }) ?? matches.last {
            close(to: match)
        } else if let deeper = levels.firstIndex(where: { isBelow($0, passage) }) {
            close(to: deeper)
        }
        open(OutlineLevel(passage))
    }

    private func isBelow(_ level: OutlineLevel, _ passage: Passage) -> Bool {
        guard let style = level.style, let marker = passage.marker else { return false }
        return hierarchy.isBelow(style, marker.style)
    }

    private mutating func placeTable(_ passage: Passage) {
        close(to: 1)
        if levels.isEmpty {
            roots.append(OutlineNode(passage))
        } else {
            levels[0].node.children.append(OutlineNode(passage))
        }
    }

    // MARK: Unmarked text

    private mutating func placeUnmarked(_ passage: Passage, before next: Passage?, nextItem: Passage?) {
        if let last = levels.last, last.depth != nil {
            placeUnderDepth(passage)
        } else if isBodyOfTitle(passage, before: next) {
            levels[levels.count - 1].node.paragraphs += passage.paragraphs
        } else if let next, let style = lostStyle(of: passage, before: next) {
            placeLostItem(passage, style: style)
        } else if isAmidList(passage, nextItem: nextItem) {
            levels[levels.count - 1].node.paragraphs += passage.paragraphs
        } else {
            close(to: 0)
            roots.append(OutlineNode(passage))
        }
    }

    /// A paragraph of a source with depths: indented, it belongs to its item; else to the heading that is open.
    private mutating func placeUnderDepth(_ passage: Passage) {
        if let last = levels.last, (last.depth ?? 0) > 0, passage.indent > 0 {
            levels[levels.count - 1].node.paragraphs += passage.paragraphs
            return
        }
        let heading = levels.lastIndex { ($0.depth ?? 1) < 1 }
        close(to: heading.map { $0 + 1 } ?? 0)
        if heading == nil {
            roots.append(OutlineNode(passage))
        } else if levels[levels.count - 1].node.children.isEmpty {
            levels[levels.count - 1].node.paragraphs += passage.paragraphs
        } else {
            levels[levels.count - 1].node.children.append(OutlineNode(passage))
        }
    }

    /// Whether a text is the body of the outermost item, which so far is a bare title.
    private func isBodyOfTitle(_ passage: Passage, before next: Passage?) -> Bool {
        guard levels.count == 1, let last = levels.last, last.node.isBareTitle else { return false }
        if passage.text.endsWithColon, next?.marker?.style == last.style { return false }
        // A row of short items without bodies is a plain list, and the text after it closes it.
        let siblings = roots.reversed().prefix { $0.marker?.style == last.style }
        return siblings.isEmpty || siblings.contains { !$0.isBareTitle }
    }

    /// The style of the item that a text is when its own bullet was lost: the parent style of the item after it.
    private func lostStyle(of passage: Passage, before next: Passage) -> ListMarker.Style? {
        guard passage.text.isTitleLike, next.kind == .item(level: nil), let marker = next.marker else { return nil }
        guard (marker.ordinal ?? 1) == 1, let parent = hierarchy.parent(of: marker.style) else { return nil }
        return parent == marker.style ? nil : parent
    }

    private mutating func placeLostItem(_ passage: Passage, style: ListMarker.Style) {
        var passage = passage
        if let match = spare.firstIndex(where: { $0.marker.style == style }) {
            passage.marker = spare[match].marker
            passage.markerPieces = [spare.remove(at: match).piece]
        } else if case .glyph(.bullet, _) = style {
            passage.marker = ListMarker(style: style, ordinal: nil, text: "•")
        }
        close(to: levels.firstIndex { $0.style == style } ?? 0)
        passage.kind = .item(level: nil)
        guessedItems += passage.paragraphs.first?.prefix(1) ?? []
        open(OutlineLevel(passage, style: style))
    }

    /// Whether a text stands between two items of one list, and so belongs to the first.
    private func isAmidList(_ passage: Passage, nextItem: Passage?) -> Bool {
        guard !levels.isEmpty, !passage.text.endsWithColon, let marker = nextItem?.marker, marker.ordinal != 1 else {
            return false
        }
        return levels.contains { $0.style == marker.style }
    }
}
