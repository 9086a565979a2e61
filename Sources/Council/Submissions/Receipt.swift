package import struct Foundation.Data

/// The proof that the council's server took a submission: a signed record, its time, and how to check it by hand.
package struct Receipt: Codable, Sendable, Equatable {
    package let meeting: MeetingCode
    package let jurisdiction: JurisdictionCode
    /// The record's id: the SHA-256 of ``header``, as 64 hexadecimal digits.
    package let record: String
    package let receivedAt: Timestamp
    package let late: Bool
    /// The key that signed, as it stands in the header.
    package let author: String
    /// The Ed25519 signature over the DSSE pre-authentication encoding, in base64.
    package let signature: Data
    /// The record's header, byte for byte.
    package let header: String
    /// Whether the same text had been filed before, so that nothing was added.
    package let unchanged: Bool
    /// What the sender may want to look at; none of it stood in the way.
    package let findings: [Finding]

    package init(
        meeting: MeetingCode,
        jurisdiction: JurisdictionCode,
        record: String,
        receivedAt: Timestamp,
        late: Bool,
        author: String,
        signature: Data,
        header: String,
        unchanged: Bool,
        findings: [Finding]
    ) {
        self.meeting = meeting
        self.jurisdiction = jurisdiction
        self.record = record
        self.receivedAt = receivedAt
        self.late = late
        self.author = author
        self.signature = signature
        self.header = header
        self.unchanged = unchanged
        self.findings = findings
    }
}
