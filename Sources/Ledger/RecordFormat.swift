/// What may differ between two families of records that are otherwise the same: the payload type that is signed, and
/// what the header calls the audience.
package struct RecordFormat: Hashable, Sendable {
    /// The media type of the header's bytes; the signature covers it, so a record of one family never passes in another.
    package let payloadType: String
    /// The header field that holds the audience.
    package let audienceField: String

    /// Describes a family; the field's name must be ASCII and none of the others in a header.
    package init(payloadType: String, audienceField: String) {
        self.payloadType = payloadType
        self.audienceField = audienceField
    }

    /// The council's records.
    package static let partage = RecordFormat(
        payloadType: "application/vnd.partage.record.v1+json",
        audienceField: "audience"
    )
}
