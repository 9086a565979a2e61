/// Which audiences a grant or a question means: one, all of a kind, or all.
///
/// Written as the audience itself, as `meeting/*`, or as `*`. An audience is 1 to 256 visible ASCII characters without
/// an asterisk, and opaque beyond that.
package struct AudiencePattern: Hashable, Sendable, LosslessStringConvertible {
    /// The pattern as it is written.
    package let description: String

    /// Nil for a text in no such form.
    package init?(_ text: String) {
        let stem = text == "*" ? "-" : text.hasSuffix("/*") ? String(text.dropLast(2)) : text
        guard text.utf8.count <= Self.longest, Self.isAudience(stem) else { return nil }
        description = text
    }

    /// All audiences.
    package static let all = AudiencePattern(known: "*")
    /// The audience of keys and grants, which every session goes through first.
    package static let control = AudiencePattern(known: "control")

    private init(known: StaticString) {
        description = "\(known)"
    }

    /// Whether the audience is among those meant.
    package func covers(_ audience: String) -> Bool {
        if description == "*" || description == audience { return true }
        return description.hasSuffix("/*") && audience.utf8.starts(with: description.utf8.dropLast())
    }

    /// What both patterns mean; nil where they have nothing in common.
    package func intersection(_ other: AudiencePattern) -> AudiencePattern? {
        if covers(other.description) { return other }
        return other.covers(description) ? self : nil
    }

    /// Whether the text can be an audience.
    package static func isAudience(_ text: String) -> Bool {
        (1...longest).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "*") }
    }

    private static let longest = 256
}

extension [AudiencePattern] {
    /// Whether one of the patterns means the audience.
    package func cover(_ audience: String) -> Bool { contains { $0.covers(audience) } }

    /// What two lists both mean, in the order of the first.
    package func intersection(_ others: [AudiencePattern]) -> [AudiencePattern] {
        var seen: Set<AudiencePattern> = []
        return flatMap { pattern in others.compactMap { pattern.intersection($0) } }.filter { seen.insert($0).inserted }
    }
}
