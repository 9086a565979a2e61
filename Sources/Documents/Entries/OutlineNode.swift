/// An entry while its tree is built: its text still in pieces of the source.
struct OutlineNode: Sendable {
    var marker: ListMarker?
    var markerPieces: [Piece] = []
    var title: [Piece] = []
    var paragraphs: [[Piece]] = []
    var role = ImportedEntry.Role.entry
    var children: [OutlineNode] = []
    var isTable = false

    init(_ passage: Passage) {
        marker = passage.marker
        title = passage.title
        markerPieces = passage.markerPieces
        paragraphs = passage.paragraphs
        isTable = passage.kind == .table
    }

    /// The first text of the node, title or paragraph.
    var headline: String { (title.isEmpty ? paragraphs.first ?? [] : title).joined }

    var isItem: Bool { marker != nil }

    /// Whether the node is so far one short text, to which a body may come.
    var isBareTitle: Bool { children.isEmpty && title.isEmpty && paragraphs.count == 1 && headline.isTitleLike }

    /// The line of the source the node begins on.
    var line: Int {
        (markerPieces.first ?? title.first ?? paragraphs.first?.first ?? children.first?.firstPiece)?.line ?? 0
    }

    private var firstPiece: Piece? { markerPieces.first ?? title.first ?? paragraphs.first?.first }

    /// Every text of the node and of all below it.
    var fullText: String {
        ([title.joined] + paragraphs.map(\.joined) + children.map(\.fullText)).joined(separator: " ")
    }
}
