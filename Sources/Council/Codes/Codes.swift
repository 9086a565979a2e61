/// A jurisdiction's code, such as `ircc`, `on` or `qc`.
package struct JurisdictionCode: Code {
    package let rawValue: String
    package init(checked raw: String) { rawValue = raw }
    package static func isValid(_ raw: String) -> Bool { isHyphenatedName(raw, upTo: 24) }
}

/// A meeting's code: year and month, with a suffix where one month has two (`2018-02`, `2018-02-special`).
package struct MeetingCode: Code {
    package let rawValue: String
    package init(checked raw: String) { rawValue = raw }

    package static func isValid(_ raw: String) -> Bool {
        guard isHyphenatedName(raw, upTo: 32) else { return false }
        let parts = raw.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2 else { return false }
        guard let year = Int(parts[0]), let month = Int(parts[1]) else { return false }
        return (2000...2100).contains(year) && (1...12).contains(month)
    }

    /// The month the meeting is held in.
    package var month: YearMonth {
        let parts = rawValue.split(separator: "-")
        return YearMonth(year: Int(parts[0]) ?? 0, month: Int(parts[1]) ?? 0)
    }
}

/// A term of the council's shared bilingual vocabulary, such as `service-standards`.
package struct TopicCode: Code {
    package let rawValue: String
    package init(checked raw: String) { rawValue = raw }
    package static func isValid(_ raw: String) -> Bool { isHyphenatedName(raw, upTo: 48) }
}

/// An entry's identity, kept from revision to revision and quoted by later meetings' lineage.
package struct EntryID: Code {
    package let rawValue: String
    package init(checked raw: String) { rawValue = raw }
    package static func isValid(_ raw: String) -> Bool { isHyphenatedName(raw, upTo: 40) }
}

/// An account's identity: opaque, so that it can be written into signed bodies without naming a person.
package struct AccountID: Code {
    package let rawValue: String
    package init(checked raw: String) { rawValue = raw }
    package static func isValid(_ raw: String) -> Bool { isHyphenatedName(raw, upTo: 40) }
}
