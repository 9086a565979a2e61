/// A use case's refusal: a stable code, a sentence for a person, and the findings where a document was at fault.
///
/// Two errors are equal when their codes are, so that tests stay short.
package struct ExchangeError: Error, Sendable, Equatable {
    package let code: ErrorCode
    /// What went wrong here in particular; the code's own message where there is nothing to add.
    package let detail: Bilingual?
    package let findings: [Finding]
    /// Whole seconds after which trying again makes sense.
    package let retryAfter: Int?

    package init(_ code: ErrorCode, _ detail: Bilingual? = nil, findings: [Finding] = [], retryAfter: Int? = nil) {
        self.code = code
        self.detail = detail
        self.findings = findings
        self.retryAfter = retryAfter
    }

    package static func == (lhs: ExchangeError, rhs: ExchangeError) -> Bool { lhs.code == rhs.code }

    /// The sentence to show.
    package var message: Bilingual { detail ?? code.message }
}
