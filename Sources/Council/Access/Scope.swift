/// What a token lets its bearer do, at most, of what the account's roles allow.
package enum Scope: String, Codable, Sendable, CaseIterable, Hashable {
    /// Read what the account may read.
    case read
    /// Save drafts.
    case draft
    /// Submit and withdraw.
    case submit
    /// Run meetings and the roster, return submissions.
    case manage
    /// Read the audit trail and verify the ledger.
    case audit
    /// Keep tokens: one's own, and for an administrator everybody's, and the accounts.
    case administer
}
