/// The version byte that begins every message.
enum ProtocolVersion {
    /// Negentropy v1.
    static let current: UInt8 = 0x61
    /// Every byte that names a version of the protocol.
    static let all: ClosedRange<UInt8> = 0x60...0x6f
}

/// What a range of a message carries.
enum RangeMode: UInt64 {
    case skip = 0
    case fingerprint = 1
    case idList = 2
}

/// One range of a message as it was read: from the bound before it to its own.
struct MessageRange {
    let bound: Bound
    let content: Content

    enum Content {
        /// The sender has nothing to say about this range.
        case skip
        /// The fingerprint of what the sender has in this range.
        case fingerprint(Fingerprint)
        /// The ids that the sender lists in this range.
        case idList(IDList)
    }
}

/// The ids of a list, still in the message's bytes: nothing is allocated for a list that nobody reads.
struct IDList: RandomAccessCollection {
    private let bytes: ArraySlice<UInt8>

    /// Takes a whole number of ids.
    init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    var startIndex: Int { 0 }
    var endIndex: Int { bytes.count / ItemID.byteCount }

    subscript(index: Int) -> ItemID {
        let start = bytes.startIndex + index * ItemID.byteCount
        return ItemID(number: UInt256(littleEndian: bytes[start..<start + ItemID.byteCount]))
    }
}
