/// A record on its way: one line of JSON as DSSE writes it, with the body beside it.
///
/// Reading a line checks sizes, JSON and base64 and nothing of the record; `opened` does that, in the order in which
/// the cheap refusals come first.
package struct Envelope: Hashable, Sendable {
    /// The header's bytes.
    package let payload: [UInt8]
    /// What the header's bytes claim to be; the signature covers it.
    package let payloadType: String
    /// Whose signature it claims to be: a hint that nothing is decided by.
    package let keyID: String?
    /// Over header and payload type; not checked yet.
    package let signature: Signature
    /// The body blob, neither hashed nor compared yet.
    package let body: [UInt8]?

    /// Wraps a record for sending, with its body if it has one.
    package init(_ record: Record) {
        payload = record.headerBytes
        payloadType = record.format.payloadType
        keyID = record.header.author.description
        signature = record.signature
        body = record.body?.blob
    }
}
