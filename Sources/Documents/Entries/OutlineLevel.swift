/// An item that is open while the tree is built: what follows may still go below it.
struct OutlineLevel: Sendable {
    let style: ListMarker.Style?
    let indent: Int
    /// The depth the source gives, where it gives one: items from 1, headings below.
    let depth: Int?
    /// Whether the item stands below one of the same style that ends with a colon.
    let followsColon: Bool
    var node: OutlineNode

    init(_ passage: Passage, depth: Int? = nil, followsColon: Bool = false) {
        self.init(passage, style: passage.marker?.style, depth: depth, followsColon: followsColon)
    }

    init(_ passage: Passage, style: ListMarker.Style?, depth: Int? = nil, followsColon: Bool = false) {
        self.style = style
        indent = passage.indent
        self.depth = depth
        self.followsColon = followsColon
        node = OutlineNode(passage)
    }

    /// Whether an item goes below this one whatever its style: it goes on in lower case after a colon.
    func announces(_ passage: Passage) -> Bool {
        node.children.isEmpty && passage.text.startsLowercase && (node.paragraphs.last ?? []).joined.endsWithColon
    }

    /// Whether an item of the same style goes below this one, since it stands further to the right.
    func standsLeft(of passage: Passage) -> Bool {
        style == passage.marker?.style && passage.marker?.isOrdered != true && passage.indent >= indent + 2
    }
}

/// A bullet that stands alone, apart from the text it belongs to.
struct LoneMarker: Sendable {
    let marker: ListMarker
    let piece: Piece
}
