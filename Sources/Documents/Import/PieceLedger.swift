/// Keeps account of every stretch of the source, so that each ends in exactly one place.
///
/// Places take pieces; what is taken twice is dropped the second time, and what nobody took comes out of ``remainder``.
struct PieceLedger: Sendable {
    typealias Place = ImportedForm.Placement.Place

    private let source: [Piece]
    private var taken: [Int: [Range<Int>]] = [:]
    private(set) var placements: [(piece: Piece, place: Place)] = []

    init(source: [Piece]) {
        self.source = source
    }

    /// The pieces that are still free, which from now on belong to a place.
    mutating func take(_ pieces: [Piece], as place: Place) -> [Piece] {
        pieces.filter { piece in
            let range = piece.columns
            guard taken[piece.line]?.contains(where: { $0.overlaps(range) }) != true else { return false }
            taken[piece.line, default: []].append(range)
            placements.append((piece, place))
            return true
        }
    }

    /// The stretches that no place has taken, in the order of the source.
    var remainder: [Piece] {
        source.flatMap { piece -> [Piece] in
            let ranges = taken[piece.line] ?? []
            if ranges.contains(piece.columns) { return [] }
            var free: [Piece] = []
            var text = ""
            var start = piece.column
            for (offset, character) in piece.text.enumerated() {
                let column = piece.column + offset
                if ranges.contains(where: { $0.contains(column) }) {
                    free += Piece.trimmed(line: piece.line, column: start, text: text)
                    text = ""
                    start = column + 1
                } else {
                    text.append(character)
                }
            }
            return free + Piece.trimmed(line: piece.line, column: start, text: text)
        }
    }
}

extension Piece {
    /// The columns the piece covers on its line.
    fileprivate var columns: Range<Int> { column..<(column + text.count) }

    /// A piece without blanks at its ends; none where nothing else is there.
    fileprivate static func trimmed(line: Int, column: Int, text: String) -> [Piece] {
        let shown = text.trimmingBlanks
        guard !shown.isEmpty else { return [] }
        let offset = text.distance(from: text.startIndex, to: shown.startIndex)
        return [Piece(line: line, column: column + offset, text: String(shown))]
    }
}
