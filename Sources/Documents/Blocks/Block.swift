/// One unit of a document as a reader hands it over, the same for every format.
///
/// A reader that knows paragraphs and lists says so; plain text knows only lines, and its paragraphs are put together
/// after headings, prompts and the contact card have been taken out from between them.
struct Block: Sendable {
    enum Kind: Sendable, Hashable {
        /// One printed line of a paragraph that may go on.
        case line
        case paragraph
        case heading(level: Int)
        /// A list item at a known depth, from 1.
        case item(level: Int)
        /// A line of front matter.
        case field
        /// The cells of one row of a table, a piece each.
        case row
        /// What the source marks as no part of the text.
        case comment
    }

    /// The heading level given to a line in bold, below all real headings.
    static let boldHeadingLevel = 7

    let kind: Kind
    let pieces: [Piece]
    /// The item's marker where the reader knows it; a line still holds its own.
    var marker: ListMarker?
    /// The marker's own piece of the source, where the reader has taken it off the text.
    var markerPiece: Piece?
    /// A title that opens the block's own text, where the source sets it off.
    var title: Piece?
    /// Blank lines before the block.
    var gap: Int
    /// Whether a page begins with the block.
    var startsPage: Bool
    /// Whether the block stands in another column than the one before it, so that neither goes on in the other.
    var startsColumn = false
    /// Columns of blank before the text.
    var indent: Int

    let text: String
    let folded: FoldedText
    /// The text's length in characters, by which the width of the printed column is judged.
    let length: Int
    /// The readings of a marker that the text opens with.
    let markers: [ListMarker.Reading]
    let startsLowercase: Bool
    let endsSentence: Bool
    let endsWithColon: Bool

    init(
        _ kind: Kind,
        _ pieces: [Piece],
        marker: ListMarker? = nil,
        gap: Int = 0,
        startsPage: Bool = false,
        indent: Int = 0
    ) {
        self.kind = kind
        self.pieces = pieces
        self.marker = marker
        self.gap = gap
        self.startsPage = startsPage
        self.indent = indent
        text = pieces.joined
        folded = FoldedText(text)
        length = text.count
        markers = ListMarker.readings(of: text)
        startsLowercase = text.startsLowercase
        endsSentence = text.endsSentence
        endsWithColon = text.endsWithColon
    }

    /// Every piece of the block: its marker's, its title's and its text's.
    var allPieces: [Piece] { [markerPiece, title].compactMap(\.self) + pieces }

    /// The line of the source the block begins on.
    var line: Int { pieces.first?.line ?? 0 }

    /// Whether the block is a run of text, and not one printed line of it.
    var isWhole: Bool { kind != .line }
}
