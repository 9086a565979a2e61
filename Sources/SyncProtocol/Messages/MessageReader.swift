/// Reads a peer's message range by range, and refuses whatever the protocol does not allow.
///
/// No count is believed before the bytes for it are seen to be there, so reading takes no memory beside the message.
struct MessageReader {
    /// The version that the message's first byte names.
    let version: UInt8

    private let bytes: [UInt8]
    private var offset = 1
    private var timestamp: UInt64 = 0
    private var previous = Bound.start

    init(_ bytes: [UInt8]) throws(NegentropyError) {
        guard let version = bytes.first else { throw .truncated }
        guard ProtocolVersion.all.contains(version) else { throw .notNegentropy }
        self.version = version
        self.bytes = bytes
    }

    /// The next range, or nil after the last; the part after the last range counts as skipped.
    mutating func nextRange() throws(NegentropyError) -> MessageRange? {
        guard offset < bytes.count else { return nil }
        let bound = try bound()
        guard let mode = RangeMode(rawValue: try varint()) else { throw .unknownMode }
        let content: MessageRange.Content
        switch mode {
        case .skip: content = .skip
        case .fingerprint: content = .fingerprint(try fingerprint())
        case .idList: content = .idList(try idList())
        }
        try check(bound, content)
        previous = bound
        return MessageRange(bound: bound, content: content)
    }

    private func check(_ bound: Bound, _ content: MessageRange.Content) throws(NegentropyError) {
        if bound.isAbove(previous) { return }
        guard previous.isInfinity else { throw .boundNotAscending }
        // A frame may fill up exactly with the last id; its sender then still adds the closing fingerprint, over
        // nothing. That one form is harmless and every known peer sends it.
        guard case .fingerprint(.empty) = content, offset == bytes.count else { throw .rangeAfterInfinity }
    }

    private mutating func bound() throws(NegentropyError) -> Bound {
        let coded = try varint()
        let length = try varint()
        guard length <= UInt64(ItemID.byteCount) else { throw .prefixTooLong }
        let prefix = UInt256(littleEndian: try take(Int(length)))
        if coded == 0 {
            timestamp = .max
        } else {
            let (sum, overflows) = timestamp.addingReportingOverflow(coded - 1)
            timestamp = overflows ? .max : sum
        }
        guard timestamp != .max || length == 0 else { throw .infinityWithPrefix }
        return Bound(timestamp: timestamp, prefix: prefix, prefixLength: Int(length))
    }

    private mutating func fingerprint() throws(NegentropyError) -> Fingerprint {
        guard let fingerprint = Fingerprint(try take(Fingerprint.byteCount)) else { throw .truncated }
        return fingerprint
    }

    private mutating func idList() throws(NegentropyError) -> IDList {
        let count = try varint()
        guard count <= UInt64((bytes.count - offset) / ItemID.byteCount) else { throw .listExceedsMessage }
        return IDList(try take(Int(count) * ItemID.byteCount))
    }

    mutating func varint() throws(NegentropyError) -> UInt64 {
        var value: UInt64 = 0
        for position in 0..<Varint.longest {
            guard offset < bytes.count else { throw .truncated }
            let byte = bytes[offset]
            offset += 1
            if position == 0, byte == 0x80 { throw .varintNotMinimal }
            guard value <= UInt64.max >> 7 else { throw .varintOverflow }
            value = value << 7 | UInt64(byte & 0x7f)
            if byte < 0x80 { return value }
        }
        throw .varintOverflow
    }

    private mutating func take(_ count: Int) throws(NegentropyError) -> ArraySlice<UInt8> {
        guard count <= bytes.count - offset else { throw .truncated }
        defer { offset += count }
        return bytes[offset..<offset + count]
    }
}
