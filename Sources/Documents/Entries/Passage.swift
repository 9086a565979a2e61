/// A paragraph or a list item in the stream of a form's answers, before it has found its place in a tree.
struct Passage: Sendable {
    /// What kind of place the source gives it.
    enum Kind: Sendable, Hashable {
        case paragraph
        /// An item, at a known depth from 1 where the source has depths.
        case item(level: Int?)
        /// A heading below those of the parts (Markdown).
        case heading(level: Int)
        /// Cells of a table, put in one row.
        case table
    }

    var kind: Kind
    /// A title that the source sets off at the beginning of the text.
    var title: [Piece] = []
    var marker: ListMarker?
    /// The marker's own piece in the source; none for a marker that was guessed.
    var markerPieces: [Piece] = []
    /// The text: one paragraph, or for an item of a format that knows paragraphs, several.
    var paragraphs: [[Piece]]
    var indent = 0

    var text: String { paragraphs.first?.joined ?? "" }

    var line: Int { (markerPieces.first ?? paragraphs.first?.first)?.line ?? 0 }

    var isItem: Bool { if case .item = kind { true } else { false } }

    /// Whether the text is one printed line or less, as a title is.
    var isOneLine: Bool { paragraphs.count == 1 && (paragraphs.first?.count ?? 0) <= 1 }
}
