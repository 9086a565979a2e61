/// One of the four parts of the sharing template, in the order of the form.
package enum SectionKey: String, Codable, Sendable, CaseIterable, Comparable {
    /// What was achieved in the last 6 to 12 months.
    case achievements
    /// What comes first in the next 12 to 36 months.
    case priorities
    /// What we could present or lend.
    case sharing
    /// What is hard, and what help we ask for.
    case challenges

    /// The section's number on the form, from 1.
    package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    package static func < (lhs: SectionKey, rhs: SectionKey) -> Bool { lhs.number < rhs.number }
}
