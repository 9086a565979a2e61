/// What a record says: the `type` of its header. Records of other kinds are kept and forwarded, and not folded.
package enum RecordKind: String, Sendable, CaseIterable {
    /// The council's profile; subject `council`.
    case council = "council.profile"
    /// A jurisdiction as it now is; subject `jurisdiction/CODE`.
    case jurisdiction = "jurisdiction.profile"
    /// A term of the vocabulary; subject `topic/CODE`.
    case topic = "topic.profile"
    /// A meeting as it now is; subject `meeting/CODE`.
    case meeting = "meeting.profile"
    /// A saved draft, for its jurisdiction alone; subject `MEETING/CODE`, as for all that follow.
    case draft = "submission.draft"
    /// A text handed to the council.
    case submitted = "submission.submitted"
    /// Closes the draft that a submitted text came from; for its jurisdiction alone.
    case filed = "submission.filed"
    /// Takes a text out of the council's view until it is submitted again.
    case returned = "submission.returned"
    /// Why it was returned; for its jurisdiction, and the secretariat that said so.
    case returnReason = "submission.return-reason"
    /// Takes a text out of the council's view at its jurisdiction's wish.
    case withdrawn = "submission.withdrawn"
}
