/// The four-part form as data: a version, and for each part a heading, a prompt and the months it asks about.
///
/// The same data stands in `schema/template-v1.json` for other programs; a test keeps the two equal.
package struct SharingTemplate: Codable, Sendable, Equatable {
    /// One part of the form.
    package struct Section: Codable, Sendable, Equatable {
        package let key: SectionKey
        package let heading: Bilingual
        package let prompt: Bilingual
        /// The span the part asks about, in months from the meeting: `-12...0` looks back a year. Nil for no span.
        package let months: Months?

        package init(key: SectionKey, heading: Bilingual, prompt: Bilingual, months: Months?) {
            self.key = key
            self.heading = heading
            self.prompt = prompt
            self.months = months
        }
    }

    /// A span of months relative to the meeting, both ends included.
    package struct Months: Codable, Sendable, Equatable {
        package let from: Int
        package let to: Int

        package init(from: Int, to: Int) {
            self.from = from
            self.to = to
        }
    }

    package let version: String
    package let title: Bilingual
    package let sections: [Section]

    package init(version: String, title: Bilingual, sections: [Section]) {
        self.version = version
        self.title = title
        self.sections = sections
    }

    /// One part of the form by its key.
    package func section(_ key: SectionKey) -> Section? { sections.first { $0.key == key } }
}
