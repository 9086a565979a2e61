/// The header fields of a signed request, ready to be sent.
package struct SignatureFields: Hashable, Sendable {
    /// `Content-Digest`.
    package let contentDigest: String
    /// Absent for a request outside any scope.
    package let syncScope: String?
    /// `Signature-Input`.
    package let signatureInput: String
    /// `Signature`.
    package let signature: String

    /// The fields by name, in lower case.
    package var all: [(name: String, value: String)] {
        var all = [
            (name: "content-digest", value: contentDigest),
            (name: "signature-input", value: signatureInput),
            (name: "signature", value: signature),
        ]
        if let syncScope { all.append((name: "sync-scope", value: syncScope)) }
        return all
    }
}
