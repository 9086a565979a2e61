import Council

/// A form taken apart: what it says of itself, and the answers of each part as trees, still in pieces of the source.
struct FormParts: Sendable {
    struct Other: Sendable {
        let heading: [Piece]
        var nodes: [OutlineNode]
    }

    var head: HeadFinder.Head
    var contacts: ContactFinder.Found
    var sections: [SectionKey: [OutlineNode]] = [:]
    var other: [Other] = []
    /// Bullets that found no text.
    var loneMarkers: [Piece] = []
    /// The blocks the form itself brought: headings, prompts, its head and the contact's card.
    var reading: FormReading
}
