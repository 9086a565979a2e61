/// Whom a record is for: one immutable value in its signed header, from which access is decided.
package enum Audience: Sendable, Hashable, CustomStringConvertible {
    /// Council, jurisdictions, meetings: every account.
    case control
    /// Drafts, and what the secretariat says to one jurisdiction.
    case jurisdiction(JurisdictionCode)
    /// What was submitted to the council for one meeting.
    case meeting(MeetingCode)
    /// The secretariat's own working papers.
    case secretariat

    /// Reads `control`, `jurisdiction/on`, `meeting/2018-02`, `secretariat`; nil for any other form.
    package init?(_ raw: String) {
        let parts = raw.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("control", 1): self = .control
        case ("secretariat", 1): self = .secretariat
        case ("jurisdiction", 2):
            guard let code = JurisdictionCode(rawValue: parts[1]), code.rawValue == parts[1] else { return nil }
            self = .jurisdiction(code)
        case ("meeting", 2):
            guard let code = MeetingCode(rawValue: parts[1]), code.rawValue == parts[1] else { return nil }
            self = .meeting(code)
        default: return nil
        }
    }

    package var description: String {
        switch self {
        case .control: "control"
        case .jurisdiction(let code): "jurisdiction/\(code)"
        case .meeting(let code): "meeting/\(code)"
        case .secretariat: "secretariat"
        }
    }
}
