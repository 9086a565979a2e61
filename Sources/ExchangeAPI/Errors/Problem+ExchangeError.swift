package import Council

extension Problem {
    /// The error that a client raises for a problem it was told of, with the server's own sentence.
    ///
    /// - Parameter retryAfter: seconds, from the `Retry-After` header.
    package func error(retryAfter: Int? = nil) -> ExchangeError {
        // The server wrote in the language that was asked for; the other one is not there to show.
        var sentence = Bilingual(en: detail, fr: detail)
        if let request {
            sentence = Bilingual(
                en: "\(detail) Request number: \(request).",
                fr: "\(detail) Numéro de requête : \(request)."
            )
        }
        // A newer server may know codes that this client does not.
        let code = ErrorCode(rawValue: code) ?? ErrorCode(status: status)
        return ExchangeError(code, sentence, findings: findings, retryAfter: retryAfter)
    }
}
