/// What a sharing entry puts on the table for the other members.
package struct Offer: Codable, Sendable, Hashable {
    package enum Kind: String, Codable, Sendable, CaseIterable {
        case presentation, demonstration, tool, document, expertise
    }

    package enum Format: String, Codable, Sendable, CaseIterable {
        case inPerson = "in-person"
        case remote
        case either
        /// Sent or downloaded: it takes no time on an agenda.
        case material
    }

    /// The language or languages an offer can be given in.
    package enum Spoken: String, Codable, Sendable, CaseIterable {
        case english = "en"
        case french = "fr"
        case both
    }

    package let kind: Kind
    package let format: Format
    /// The time it takes on an agenda; nil where it has not been said.
    package let minutes: Int?
    package let language: Spoken
    package let readyWhen: YearMonth?

    package init(kind: Kind, format: Format, minutes: Int?, language: Spoken, readyWhen: YearMonth?) {
        self.kind = kind
        self.format = format
        self.minutes = minutes
        self.language = language
        self.readyWhen = readyWhen
    }
}
