package import Ledger

/// One readable face of a submission: the draft that its jurisdiction works on, or what the council received.
///
/// It is what the server reads; the ledger's records fold into it.
package struct Edition: Sendable, Equatable {
    /// Which face: a submission has at most one edition of each.
    package enum Lane: String, Sendable, CaseIterable {
        case draft, council
    }

    package let meeting: MeetingCode
    package let jurisdiction: JurisdictionCode
    package let lane: Lane
    package let state: SubmissionState
    /// The record that holds the text.
    package let revision: RecordID
    /// The record that made the state what it is: the text's own, or a return or withdrawal.
    package let head: RecordID
    package let at: Timestamp
    package let late: Bool
    package let onBehalf: Bool
    package let submission: Submission
    /// What two revisions that did not know of each other disagree on, until a person saves over both.
    package let conflicts: [Conflict]

    /// The edition as a resource, for the decision who may read it.
    package var resource: Resource {
        switch lane {
        case .draft: .draft(of: jurisdiction)
        case .council: .submission(of: jurisdiction, for: meeting, state: state)
        }
    }

    /// The edition as its readers get it.
    package func view(marking: Bilingual? = nil) -> SubmissionView {
        SubmissionView(
            meeting: meeting,
            jurisdiction: jurisdiction,
            state: state,
            revision: revision.description,
            at: at,
            late: late,
            onBehalf: onBehalf,
            submission: submission,
            marking: marking,
            conflicts: conflicts.isEmpty ? nil : conflicts
        )
    }
}
