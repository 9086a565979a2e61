/// Decides which lines begin a list item, where the numbers and dashes of running text look the same.
///
/// A number or letter counts only in its row: the first of one, or the next after the last. A dash counts where the line
/// before it has come to an end.
struct MarkerScanner {
    /// The last ordinal of each style met so far.
    private var last: [ListMarker.Style: Int] = [:]
    /// The styles of bullets met so far.
    private var met: Set<ListMarker.Style> = []

    /// The marker a line opens with, if it is one.
    mutating func marker(of line: Block, after previous: Block?, followedBy rest: ArraySlice<Block>)
        -> ListMarker.Reading?
    {
        let readings = line.markers
        guard !readings.isEmpty else { return nil }
        let closed = previous.map { isClosed($0) || (met.contains(readings[0].marker.style) && enumerates($0)) } ?? true
        let ended =
            closed || previous.map { mayHaveEnded($0, before: line) } ?? true || isUsual(readings[0].marker, rest)
        for reading in readings {
            let (marker, start) = (reading.marker, reading.textStart)
            guard let ordinal = marker.ordinal else {
                guard isBullet(reading, in: line, closed: closed, ended: ended) else { return nil }
                met.insert(marker.style)
                return reading
            }
            let isNext = last[marker.style].map { ordinal == $0 + 1 } ?? false
            let isFirst = ordinal == 1 && (ended || goesOn(marker, in: rest)) && !isInitial(marker, followedBy: rest)
            guard isNext || isFirst || (ordinal <= 12 && line.gap > 0 && ended && startsTitle(line, at: start)) else {
                continue
            }
            // `i)` after `h)` is a letter, and after nothing the first of a row of numerals.
            if case .letter = marker.style, !isNext, ordinal != 1, readings.count > 1 { continue }
            last[marker.style] = ordinal
            return reading
        }
        return nil
    }

    /// Whether a bullet of this style has been met, or is met again soon.
    private func isUsual(_ marker: ListMarker, _ rest: ArraySlice<Block>) -> Bool {
        guard !marker.isOrdered else { return false }
        return met.contains(marker.style) || rest.prefix(40).contains { $0.markers.first?.marker.style == marker.style }
    }

    private func isBullet(_ reading: ListMarker.Reading, in line: Block, closed: Bool, ended: Bool) -> Bool {
        let text = line.text[reading.textStart...]
        switch reading.marker.style {
        case .glyph(.dash, _), .glyph(.bullet, "*"), .glyph(.bullet, "+"):
            return text.isEmpty || closed || line.indent >= 2 || (ended && !text.startsLowercase)
        case .glyph(.arrow, ">"): return ended
        case .glyph(.circle, "o"): return text.isEmpty || !text.startsLowercase || ended
        default: return true
        }
    }

    /// Whether a line closes a sentence, or an item of an enumeration.
    private func isClosed(_ previous: Block) -> Bool {
        previous.endsSentence || previous.endsWithColon || previous.text.last == ";"
            || previous.text.hasSuffix("; and") || previous.text.hasSuffix("; et")
    }

    /// Whether a line ends as an item of a list in one sentence does.
    private func enumerates(_ previous: Block) -> Bool {
        [",", ", and", ", or", ", et", ", ou"].contains { previous.text.hasSuffix($0) }
    }

    /// Whether a line without a stop may be the last of its text: a blank line follows, or it is short.
    private func mayHaveEnded(_ previous: Block, before line: Block) -> Bool {
        (line.gap > 0 || previous.length < 50) && !previous.text.breaksOff
    }

    /// Whether the second of a row follows its first soon.
    private func goesOn(_ marker: ListMarker, in rest: ArraySlice<Block>) -> Bool {
        rest.prefix(20).contains { line in
            line.markers.contains { $0.marker.style == marker.style && $0.marker.ordinal == 2 }
        }
    }

    /// "A. Tremblay" opens a name and no list, unless a "B." follows.
    private func isInitial(_ marker: ListMarker, followedBy rest: ArraySlice<Block>) -> Bool {
        guard case .letter(let closing, true) = marker.style, closing == "." else { return false }
        return !rest.prefix(30).contains { $0.text.hasPrefix("B. ") }
    }

    private func startsTitle(_ line: Block, at start: String.Index) -> Bool {
        let text = line.text[start...]
        return !text.isEmpty && !text.startsLowercase
    }
}
