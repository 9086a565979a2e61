/// What a revision of a submission is.
package enum SubmissionState: String, Codable, Sendable, CaseIterable {
    /// Being written; seen by the jurisdiction alone.
    case draft
    /// Handed to the council.
    case submitted
    /// Given back by the secretariat, with a reason.
    case returned
    /// Taken back by the jurisdiction.
    case withdrawn
}
