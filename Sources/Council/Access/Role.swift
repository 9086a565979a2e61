/// What an account may be for the council or for one jurisdiction.
package enum Role: Sendable, Hashable {
    /// Drafts for a jurisdiction.
    case contact(JurisdictionCode)
    /// Drafts and submits for a jurisdiction.
    case approver(JurisdictionCode)
    /// Runs meetings and compiles.
    case secretariat
    /// Reads what was submitted.
    case member
    /// Reads the audit trail, and no content.
    case auditor
    /// Keeps keys and accounts, and reads no content.
    case administrator

    /// The jurisdiction a role speaks for.
    package var jurisdiction: JurisdictionCode? {
        switch self {
        case .contact(let code), .approver(let code): code
        case .secretariat, .member, .auditor, .administrator: nil
        }
    }

    /// Whether a role reads what was submitted to the council.
    package var readsCouncil: Bool {
        switch self {
        case .contact, .approver, .secretariat, .member: true
        case .auditor, .administrator: false
        }
    }
}

extension Role: Codable, LosslessStringConvertible {
    /// Reads `secretariat`, `contact:on` and the like.
    package init?(_ raw: String) {
        let parts = raw.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let code = parts.count == 2 ? JurisdictionCode(rawValue: parts[1]) : nil
        switch (parts.first, code) {
        case ("contact", let code?): self = .contact(code)
        case ("approver", let code?): self = .approver(code)
        case ("secretariat", nil) where parts.count == 1: self = .secretariat
        case ("member", nil) where parts.count == 1: self = .member
        case ("auditor", nil) where parts.count == 1: self = .auditor
        case ("administrator", nil) where parts.count == 1: self = .administrator
        default: return nil
        }
    }

    package var description: String {
        switch self {
        case .contact(let code): "contact:\(code)"
        case .approver(let code): "approver:\(code)"
        case .secretariat: "secretariat"
        case .member: "member"
        case .auditor: "auditor"
        case .administrator: "administrator"
        }
    }

    package init(from decoder: any Decoder) throws {
        let raw = try decoder.singleValueContainer().decode(String.self)
        guard let role = Role(raw) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "no such role")
            )
        }
        self = role
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
