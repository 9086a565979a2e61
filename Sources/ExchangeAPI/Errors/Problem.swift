package import Council

/// The body of every error the API answers with: `application/problem+json` (RFC 9457), in one language.
package struct Problem: Codable, Sendable, Equatable {
    package static let mediaType = "application/problem+json"
    /// The form of ``type``: this prefix, then the code.
    package static let typePrefix = "urn:partage:error:"

    package let type: String
    package let title: String
    package let status: Int
    package let code: String
    package let detail: String
    package let findings: [Finding]
    /// The request's number, to quote to the operator; only where something failed on the server's side.
    package let request: String?

    /// An error as it is told in a language.
    ///
    /// A `not-found` says the same whatever was asked and whyever it was refused, so that what is hidden looks like what
    /// is missing: its own detail and findings are left out.
    package init(_ error: ExchangeError, in language: Language, request: String? = nil) {
        let isMissing = error.code == .notFound
        type = Self.typePrefix + error.code.rawValue
        title = error.code.title[language]
        status = error.code.status
        code = error.code.rawValue
        detail = (isMissing ? error.code.message : error.message)[language]
        findings = isMissing ? [] : error.findings
        self.request = error.code == .internalFault ? request : nil
    }
}
