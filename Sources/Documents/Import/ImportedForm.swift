package import Council

/// A filled form as it was read: a draft that the contact confirms beside the original, never a submission of itself.
///
/// Every word of the source stands in exactly one of ``sections``, ``other``, ``contacts``, ``unplaced`` and the
/// headings and prompts that ``placements`` tells of.
package struct ImportedForm: Sendable, Equatable {
    /// The jurisdiction as the form names it.
    package struct JurisdictionName: Sendable, Equatable {
        /// The name as it stands, in both languages where the form has both.
        package let text: String
        /// The two names, where the form gives both; nil for a form in one language.
        package let names: Bilingual?
        /// Whether it was read from elsewhere than a label.
        package let isGuessed: Bool
    }

    /// One of the four parts with its entries.
    package struct Section: Sendable, Equatable {
        package let key: SectionKey
        package let entries: [ImportedEntry]

        /// Whether the part says expressly that there is nothing to report.
        package var isPlaceholder: Bool { !entries.isEmpty && entries.allSatisfy { $0.role == .placeholder } }
    }

    /// What stands under a heading that is none of the four.
    package struct OtherSection: Sendable, Equatable {
        package let heading: String
        package let entries: [ImportedEntry]
        package let line: Int
    }

    /// A text without a place, with the line it stands on.
    package struct UnplacedText: Sendable, Equatable {
        package let text: String
        package let line: Int
    }

    /// Where a stretch of the source has ended.
    package struct Placement: Sendable, Equatable {
        /// The kinds of place: the texts of answers, the bullets and numbers of their lists, and what the form says.
        package enum Place: String, Codable, Sendable, CaseIterable {
            case entry, marker, prompt, heading, contact, other, unplaced
        }

        package let line: Int
        package let text: String
        package let place: Place
    }

    /// Who files the form; nil where it does not say.
    package let jurisdiction: JurisdictionName?
    /// The month of the meeting the form is for; nil where it does not say.
    package let meeting: YearMonth?
    /// The contacts in the order of the form; the first is the form's contact.
    package let contacts: [ImportedContact]
    /// The four parts, always all of them and in the order of the form.
    package let sections: [Section]
    /// What stands under headings that are none of the four.
    package let other: [OtherSection]
    /// What found no place, for the contact to put where it belongs.
    package let unplaced: [UnplacedText]
    /// What was found, moved, guessed or is missing.
    package let report: ImportReport
    /// The whole source in its order, each stretch with the place it ended in.
    package let placements: [Placement]
    /// The language most of the answers are in.
    package let language: Language

    /// The entries of one part.
    package subscript(key: SectionKey) -> [ImportedEntry] {
        sections.first { $0.key == key }?.entries ?? []
    }
}
