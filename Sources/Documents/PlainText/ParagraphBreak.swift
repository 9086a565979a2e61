/// Whether a new paragraph begins between two printed lines.
///
/// The strongest sign is room: where the next line's first word would still have fitted, the line was ended on purpose.
/// A blank line says less than it seems, since an extraction puts one inside items and between wrapped lines.
struct ParagraphBreak {
    enum Verdict: Sendable {
        case joins, breaks
        /// Breaks, but by a guess that is worth reporting.
        case breaksByGuess
    }

    let spacing: LineSpacing
    /// The width of the column around these lines.
    let width: Int

    /// - Parameters:
    ///   - startsItem: the first line opens a list item, after which an extraction tends to leave a blank line.
    ///   - isInBracket: the text so far has opened a bracket and not closed it.
    ///   - awaitsItem: bullets stand before these lines in a stack, so that several short texts are to be expected.
    func verdict(
        between first: Block,
        and second: Block,
        startsItem: Bool,
        awaitsItem: Bool,
        isInBracket: Bool
    ) -> Verdict {
        let needed = first.length + 1 + second.text.firstWordLength
        let fits = Double(needed) <= 0.93 * Double(width)
        // After the number of an item a capital on the next line rather begins its body.
        let isOrdered = startsItem && first.markers.first?.marker.isOrdered == true
        let isShort = isOrdered ? fits : Double(needed) <= 0.85 * Double(width)
        let isSpaced = second.gap > spacing.withinParagraph

        if second.startsLowercase {
            let closesItem = first.text.last == ";" || first.endsWithColon
            if awaitsItem, second.gap > 0, closesItem || (isSpaced && fits) { return .breaks }
            return closesItem && isSpaced && fits ? .breaks : .joins
        }
        if isInBracket, !isSpaced || !isShort { return .joins }
        if first.endsSentence || first.endsWithColon || first.text.last == ";" {
            if isSpaced {
                let isHanging = startsItem && !fits && second.gap == 1
                return isHanging ? .joins : .breaks
            }
            return fits ? .breaks : .joins
        }
        if first.text.breaksOff { return second.gap > spacing.withinParagraph + 1 && isShort ? .breaks : .joins }
        if isSpaced { return fits ? .breaks : second.gap > spacing.withinParagraph + 1 ? .breaksByGuess : .joins }
        return isShort ? .breaks : .joins
    }
}
