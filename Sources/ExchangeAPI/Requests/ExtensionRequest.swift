package import Council

/// A later deadline for one jurisdiction.
package struct ExtensionRequest: Codable, Sendable, Equatable {
    package let jurisdiction: JurisdictionCode
    package let until: Timestamp
    package let reason: String?

    package init(jurisdiction: JurisdictionCode, until: Timestamp, reason: String? = nil) {
        self.jurisdiction = jurisdiction
        self.until = until
        self.reason = reason
    }
}
