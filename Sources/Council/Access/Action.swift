/// Something a principal may ask to do; the rows of `schema/access.csv`.
package enum Action: String, Sendable, CaseIterable {
    /// See the council's profile, roster, topics and meetings.
    case readCouncil = "council.read"
    /// Add or change a jurisdiction.
    case editRoster = "roster.edit"
    /// Create, open, close or change a meeting, or extend it for one jurisdiction.
    case manageMeeting = "meeting.manage"
    /// See which jurisdictions have filed.
    case readBoard = "board.read"
    /// Read one edition of a submission: its text, its history, its receipt.
    case readSubmission = "submission.read"
    /// Save a draft.
    case saveDraft = "draft.save"
    /// Hand a submission to the council.
    case submit = "submission.submit"
    /// Take a submission back.
    case withdraw = "submission.withdraw"
    /// Give a submission back to its jurisdiction, with a reason.
    case returnSubmission = "submission.return"
    /// Propose an agenda from what was submitted.
    case compileAgenda = "agenda.compile"
    /// List one's own tokens.
    case readOwnTokens = "token.list"
    /// Create and revoke one's own tokens; a token that only reads or drafts may not, so that a leaked one stays narrow.
    case manageOwnTokens = "token.own"
    /// Create accounts, and list and revoke anybody's tokens.
    case manageAccounts = "account.manage"
    /// Read the audit trail.
    case readAudit = "audit.read"
    /// Check the ledger and look at headers.
    case verifyLedger = "ledger.verify"

    /// The scope a token must have for the action.
    package var scope: Scope {
        switch self {
        case .readCouncil, .readBoard, .readSubmission, .compileAgenda: .read
        case .saveDraft: .draft
        case .submit, .withdraw: .submit
        case .editRoster, .manageMeeting, .returnSubmission: .manage
        case .readOwnTokens: .read
        case .manageOwnTokens, .manageAccounts: .administer
        case .readAudit, .verifyLedger: .audit
        }
    }
}
