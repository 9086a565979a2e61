/// One jurisdiction's answer for one meeting: contacts, and the four sections.
///
/// In JSON it is what `schema/submission-v1.schema.json` describes.
package struct Submission: Codable, Sendable, Equatable {
    /// One part of the form, filled.
    package struct Section: Codable, Sendable, Equatable {
        package let key: SectionKey
        package var entries: [Entry]
        /// Said expressly, so that an empty part is an answer and not an omission.
        package var nothingToReport: Bool

        package init(key: SectionKey, entries: [Entry] = [], nothingToReport: Bool = false) {
            self.key = key
            self.entries = entries
            self.nothingToReport = nothingToReport
        }

        package init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            key = try container.decode(SectionKey.self, forKey: .key)
            entries = try container.decodeIfPresent([Entry].self, forKey: .entries) ?? []
            nothingToReport = try container.decodeIfPresent(Bool.self, forKey: .nothingToReport) ?? false
        }
    }

    /// What a submission may hold at most; a larger one is refused before it is kept.
    package enum Limits {
        package static let bytes = 1_048_576
        package static let entries = 500
        package static let depth = 8
        package static let contacts = 10
        package static let characters = 20_000
        package static let topics = 20
        /// Coding path length of an entry at the deepest level: `sections`, index, `entries`, index, then two a level,
        /// with what a document wrapped around the submission adds.
        static let codingDepth = 8 + 2 * depth
    }

    package let template: String
    package var contacts: [Contact]
    package var sections: [Section]

    package init(template: String = SharingTemplate.current.version, contacts: [Contact] = [], sections: [Section] = [])
    {
        self.template = template
        self.contacts = contacts
        self.sections = SectionKey.allCases.map { key in
            sections.first { $0.key == key } ?? Section(key: key)
        }
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let sections = try container.decodeIfPresent([Section].self, forKey: .sections) ?? []
        guard Set(sections.map(\.key)).count == sections.count else {
            throw DecodingError.dataCorruptedError(
                forKey: .sections,
                in: container,
                debugDescription: "a section stands twice"
            )
        }
        self.init(
            template: try container.decodeIfPresent(String.self, forKey: .template) ?? SharingTemplate.current.version,
            contacts: try container.decodeIfPresent([Contact].self, forKey: .contacts) ?? [],
            sections: sections
        )
    }

    /// One part of the form; an empty one where it was not filled.
    package subscript(key: SectionKey) -> Section {
        sections.first { $0.key == key } ?? Section(key: key)
    }

    /// Every entry with the section it stands in, parents before children, in the order of the form.
    package var entries: [(section: SectionKey, entry: Entry)] {
        sections.flatMap { section in
            section.entries.flatMap(\.withDescendants).map { (section.key, $0) }
        }
    }
}
