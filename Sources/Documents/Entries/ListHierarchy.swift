/// Which marker style stands below which in a document, learned from all its lists.
struct ListHierarchy: Sendable {
    private var parents: [ListMarker.Style: ListMarker.Style] = [:]
    /// The bullet the document uses, or the one of word processors.
    private var bullet = ListMarker.Style.glyph(.bullet, "\u{F0B7}")

    init(of streams: [[Passage]]) {
        var counts: [ListMarker.Style: [ListMarker.Style: Int]] = [:]
        for stream in streams {
            var open: [ListMarker.Style] = []
            // Directly below an item a new style is surely its child; after a paragraph it may begin another list.
            var weight = 3
            for passage in stream {
                guard let style = passage.marker?.style else {
                    weight = 1
                    continue
                }
                if case .glyph(.bullet, _) = style { bullet = style }
                if let level = open.firstIndex(of: style) {
                    open.removeSubrange((level + 1)...)
                } else {
                    if let parent = open.last, (passage.marker?.ordinal ?? 1) == 1 {
                        counts[style, default: [:]][parent, default: 0] += weight
                    }
                    open.append(style)
                }
                weight = 3
            }
        }
        for (style, found) in counts {
            let ranked = found.sorted { ($1.value, "\($0.key)") < ($0.value, "\($1.key)") }
            if let first = ranked.first, first.value >= 2, parents[first.key] != style { parents[style] = first.key }
        }
    }

    /// The style an item's parent has; an `o` stands below a bullet unless the document says otherwise.
    func parent(of style: ListMarker.Style) -> ListMarker.Style? {
        if let parent = parents[style] { return parent }
        if case .glyph(.circle, _) = style { return bullet }
        return nil
    }

    /// Whether one style stands somewhere below another.
    func isBelow(_ style: ListMarker.Style, _ other: ListMarker.Style) -> Bool {
        var style = style
        for _ in 0..<6 {
            guard let parent = parents[style] else { return false }
            if parent == other { return true }
            style = parent
        }
        return false
    }
}
