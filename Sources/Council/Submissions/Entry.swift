/// A node of a section's tree: what a jurisdiction says under one heading or bullet.
///
/// An entry keeps its ``EntryID`` from revision to revision; later meetings quote it in their ``Lineage``.
package struct Entry: Codable, Sendable, Hashable {
    /// The part an entry plays among its siblings.
    package enum Role: String, Codable, Sendable, CaseIterable {
        case entry
        /// A sentence that introduces the list after it.
        case leadIn = "lead-in"
        /// A paragraph that closes the list before it.
        case closing
        /// "Not applicable", "S. O.": an answer that says there is none.
        case placeholder
    }

    package var id: EntryID
    package var role: Role
    package var title: Text?
    /// Plain paragraphs, one a line; no markup.
    package var body: Text?
    /// The list marker of the original, such as `•` or `a)`.
    package var marker: String?
    package var topics: [TopicCode]
    package var lineage: Lineage?
    /// When a priority is to be done.
    package var horizon: Horizon?
    /// What a sharing entry offers.
    package var offer: Offer?
    /// What a challenge asks of the others.
    package var ask: Ask?
    package var children: [Entry]

    package init(
        id: EntryID,
        role: Role = .entry,
        title: Text? = nil,
        body: Text? = nil,
        marker: String? = nil,
        topics: [TopicCode] = [],
        lineage: Lineage? = nil,
        horizon: Horizon? = nil,
        offer: Offer? = nil,
        ask: Ask? = nil,
        children: [Entry] = []
    ) {
        self.id = id
        self.role = role
        self.title = title
        self.body = body
        self.marker = marker
        self.topics = topics
        self.lineage = lineage
        self.horizon = horizon
        self.offer = offer
        self.ask = ask
        self.children = children
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(EntryID.self, forKey: .id)
        role = try container.decodeIfPresent(Role.self, forKey: .role) ?? .entry
        title = try container.decodeIfPresent(Text.self, forKey: .title)
        body = try container.decodeIfPresent(Text.self, forKey: .body)
        marker = try container.decodeIfPresent(String.self, forKey: .marker)
        topics = try container.decodeIfPresent([TopicCode].self, forKey: .topics) ?? []
        lineage = try container.decodeIfPresent(Lineage.self, forKey: .lineage)
        horizon = try container.decodeIfPresent(Horizon.self, forKey: .horizon)
        offer = try container.decodeIfPresent(Offer.self, forKey: .offer)
        ask = try container.decodeIfPresent(Ask.self, forKey: .ask)
        // A hostile document may nest without end: the depth is capped here, before the recursion.
        guard decoder.codingPath.count <= Submission.Limits.codingDepth else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: [], debugDescription: "entries nest deeper than \(Submission.Limits.depth)")
            )
        }
        children = try container.decodeIfPresent([Entry].self, forKey: .children) ?? []
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        if role != .entry { try container.encode(role, forKey: .role) }
        try container.encodeIfPresent(title, forKey: .title)
        try container.encodeIfPresent(body, forKey: .body)
        try container.encodeIfPresent(marker, forKey: .marker)
        if !topics.isEmpty { try container.encode(topics, forKey: .topics) }
        try container.encodeIfPresent(lineage, forKey: .lineage)
        try container.encodeIfPresent(horizon, forKey: .horizon)
        try container.encodeIfPresent(offer, forKey: .offer)
        try container.encodeIfPresent(ask, forKey: .ask)
        if !children.isEmpty { try container.encode(children, forKey: .children) }
    }

    private enum CodingKeys: String, CodingKey {
        case id, role, title, body, marker, topics, lineage, horizon, offer, ask, children
    }

    /// The entry and all below it, parents first.
    package var withDescendants: [Entry] { [self] + children.flatMap(\.withDescendants) }

    /// What stands for the entry in a list: its title, else the first paragraph of its body.
    package var heading: Text? { title ?? body }

    /// Every text of the entry itself, without its children, in its own language.
    package var ownText: String { [title?.text, body?.text].compactMap(\.self).joined(separator: "\n") }

    /// Every text of the entry and of all below it.
    package var fullText: String { withDescendants.map(\.ownText).joined(separator: "\n") }
}
