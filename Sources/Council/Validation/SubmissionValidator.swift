/// Looks through a submission before it is kept: what cannot be kept is an error, what may want a look a warning.
///
/// Warnings never stand in the way. A form with parts left out, with dates outside what it asks about, or with nothing
/// translated is still an answer.
package enum SubmissionValidator {
    /// How many findings are listed at most; the last one then says how many more there are.
    package static let limit = 200

    /// Everything found, errors first, then in the order of the form.
    ///
    /// - Parameters:
    ///   - topics: The council's vocabulary.
    ///   - meetings: The council's meetings, for lineage; nil where they are not at hand.
    package static func validate(
        _ submission: Submission,
        for meeting: Meeting,
        jurisdiction: JurisdictionCode,
        known topics: Set<TopicCode>,
        meetings: Set<MeetingCode>? = nil
    ) -> [Finding] {
        let form = FormCheck(submission: submission, meeting: meeting, jurisdiction: jurisdiction)
        var findings = form.errors + form.warnings
        let window = FormWindow(of: meeting)
        let tops = Set(submission.sections.flatMap { $0.entries.map(\.id) })
        // The rest of a form that is far too large is not looked at.
        for (section, entry) in submission.entries.prefix(2 * Submission.Limits.entries) {
            let check = EntryCheck(
                entry: entry,
                section: section,
                isTop: tops.contains(entry.id),
                meeting: meeting,
                window: window,
                topics: topics,
                meetings: meetings
            )
            findings += check.errors + check.warnings
        }
        findings += form.translationSummary
        let ordered = findings.filter { $0.severity == .error } + findings.filter { $0.severity == .warning }
        return ordered.count <= limit ? ordered : cut(ordered)
    }

    /// Whether nothing found stands in the way.
    package static func allows(_ findings: [Finding]) -> Bool { !findings.contains { $0.severity == .error } }

    private static func cut(_ findings: [Finding]) -> [Finding] {
        let rest = findings.dropFirst(limit - 1)
        let severity: Finding.Severity = rest.contains { $0.severity == .error } ? .error : .warning
        let more = Finding(
            severity: severity,
            code: .furtherFindings,
            section: nil,
            entry: nil,
            field: nil,
            message: Bilingual(
                en: "\(rest.count) more points are not listed. Settle the ones above, then look again.",
                fr: "\(rest.count) autres points ne figurent pas dans la liste. Réglez ceux qui précèdent, puis "
                    + "vérifiez de nouveau."
            )
        )
        return findings.prefix(limit - 1) + [more]
    }
}
