/// One line of the audit trail: who did, read or was refused what, and when.
package struct AuditLine: Codable, Sendable, Equatable {
    package enum Outcome: String, Codable, Sendable {
        case allowed, refused
    }

    package let sequence: Int64
    package let at: Timestamp
    package let account: AccountID?
    package let action: String
    /// What it was about, in codes: `2018-02/on`, `meeting/2018-02`.
    package let resource: String
    package let outcome: Outcome
    package let reason: String
    /// How often the same thing happened within the minute that the line stands for.
    package let count: Int

    package init(
        sequence: Int64,
        at: Timestamp,
        account: AccountID?,
        action: String,
        resource: String,
        outcome: Outcome,
        reason: String,
        count: Int
    ) {
        self.sequence = sequence
        self.at = at
        self.account = account
        self.action = action
        self.resource = resource
        self.outcome = outcome
        self.reason = reason
        self.count = count
    }
}
