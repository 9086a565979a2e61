package import Ledger

/// The answer to a question for records: their lines, and a last line that says what is missing.
package struct RecordStream: Sendable {
    /// A record as it was sent: read so far that its id is known, and not verified.
    package struct Received: Sendable {
        /// SHA-256 of the header's bytes.
        package let id: ItemID
        /// What came, read but not verified.
        package let envelope: Envelope
    }

    /// The records in the order in which they came.
    package let records: [Received]
    /// Why lines could not be read, in their order.
    package let unreadable: [RefusalReason]
    /// The ids that the sender does not have, or does not show; nil where the last line did not come.
    package let missing: [ItemID]?

    /// Reads a stream as far as it came.
    ///
    /// - Throws: `tooLarge`, `afterEnd`, or what is wrong with the last line.
    package init(_ bytes: [UInt8]) throws(MessageFault) {
        var reader = NDJSONReader()
        var records: [Received] = []
        var unreadable: [RefusalReason] = []
        var missing: [ItemID]?
        for line in try reader.lines(in: bytes) {
            guard missing == nil else { throw .afterEnd }
            do throws(RecordError) {
                let envelope = try Envelope(line: line)
                records.append(Received(id: ItemID(of: envelope), envelope: envelope))
            } catch .missingField("payloadType") {
                // No record; the last line is the only other thing that may stand here.
                missing = try Self.missing(inLastLine: line)
            } catch {
                unreadable.append(RefusalReason(error.code) ?? .unreadable)
            }
        }
        self.records = records
        self.unreadable = unreadable
        self.missing = missing
    }

    private static func missing(inLastLine line: [UInt8]) throws(MessageFault) -> [ItemID] {
        var fields = try MessageFields(line, limit: SyncLimits.message)
        guard try fields.bool("end") else { throw .badField("end") }
        let missing = try fields.values("missing", atMost: SyncLimits.ids) { ItemID(hex: $0) }
        try fields.finish()
        return missing
    }

    /// The last line of a stream, without its line feed.
    package static func lastLine(missing: [ItemID]) throws(MessageFault) -> [UInt8] {
        try CanonicalJSON.object(["end": .bool(true), "missing": .array(missing.map { .string($0.description) })])
            .message()
    }
}

extension ItemID {
    /// The id of a record on its way: SHA-256 of its header's bytes.
    package init(of envelope: Envelope) {
        self.init(RecordID(hashing: envelope.payload))
    }

    /// The record's id as a member of a set.
    package init(_ record: RecordID) {
        self.init(number: UInt256(littleEndian: ArraySlice(record.bytes)))
    }
}
