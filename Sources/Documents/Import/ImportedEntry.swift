package import Council

/// One entry as it was read from a filled form: what becomes a council ``Entry`` once the contact has confirmed it.
package struct ImportedEntry: Sendable, Equatable {
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

    /// A text and the language it was found to be in.
    package struct Text: Sendable, Equatable {
        package let text: String
        package let language: Language
        /// Whether the language was taken from the texts around, this one being too short to tell.
        package let isLanguageGuessed: Bool
    }

    package let title: Text?
    /// Plain paragraphs, one a line.
    package let body: Text?
    /// The marker of the original by name: `bullet`, `o`, `square`, `dash`, or as written: `1.`, `a)`.
    package let marker: String?
    package let role: Role
    package let children: [ImportedEntry]
    /// The line of the source it begins on.
    package let line: Int

    /// The language of the entry's own text; its title's where title and body differ.
    package var language: Language { title?.language ?? body?.language ?? .english }

    /// The entry and all below it, parents first.
    package var withDescendants: [ImportedEntry] { [self] + children.flatMap(\.withDescendants) }
}
