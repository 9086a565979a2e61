import HTTPTypes

/// The headers of every answer that narrow what a browser may do with it, whatever the answer is.
struct SecurityHeaders: Sendable {
    private let fields: [HTTPField]

    /// - Parameter isBehindTLS: tells clients to insist on TLS for a year; only where it stands in front, as it would
    ///   lock them out otherwise.
    init(isBehindTLS: Bool) {
        var fields = [
            HTTPField(name: .xContentTypeOptions, value: "nosniff"),
            HTTPField(name: .referrerPolicy, value: "no-referrer"),
            HTTPField(name: .crossOriginOpenerPolicy, value: "same-origin"),
            HTTPField(name: .crossOriginEmbedderPolicy, value: "require-corp"),
            HTTPField(name: .crossOriginResourcePolicy, value: "same-origin"),
            HTTPField(name: .cacheControl, value: "no-store"),
        ]
        if isBehindTLS {
            fields.append(HTTPField(name: .strictTransportSecurity, value: "max-age=31536000"))
        }
        self.fields = fields
    }

    private static let policy = HTTPField(
        name: .contentSecurityPolicy,
        value: "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )

    /// Adds them; a page that brings a content security policy of its own keeps it.
    func add(to headers: inout HTTPFields, request number: RequestNumber) {
        for field in fields { headers.append(field) }
        if !headers.contains(.contentSecurityPolicy) { headers.append(Self.policy) }
        headers.append(HTTPField(name: .requestID, value: number.description))
    }
}
