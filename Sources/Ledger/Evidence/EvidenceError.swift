/// Why a piece of evidence proves nothing: one case for each kind of fault.
///
/// `code` is stable and is what goes into logs and answers, as with `RecordError`.
package enum EvidenceError: Error, Hashable, Sendable {
    /// The note, the proof or the bundle is longer than its limit.
    case tooLarge
    /// A number of records that no tree here can have, or that this tree has not reached.
    case badSize
    /// A position that is not within the tree.
    case badIndex
    /// The path has not the number of hashes that its position and sizes ask for.
    case badPathLength
    /// The proof or the tiles are for another number of records than the tree head.
    case sizeMismatch
    /// The hashes lead to another root than the tree head's.
    case rootMismatch
    /// The first records of the larger tree are not those of the smaller.
    case inconsistent
    /// The path is not that of a tile, or the tile cannot exist in a tree of this size.
    case badTilePath
    /// The bytes are not the number of hashes that the tile holds.
    case badTile
    /// The name of a log or of a signer is not 1 to 255 visible ASCII characters without a plus sign.
    case badName
    /// The text is not a verifier key of the signed-note form, or its hash is not that of its key.
    case badLogKey
    /// The bytes are not in the form of a signed note.
    case badNote
    /// The note's text is not that of a checkpoint.
    case badCheckpoint
    /// The checkpoint is of another log than the key.
    case originMismatch
    /// No line of the note claims to be by the key.
    case unsigned
    /// A line claims to be by the key and is not.
    case badSignature
    /// The bundle carries another log's key than the one that is trusted.
    case untrustedLog
    /// Both checkpoints can be true.
    case noContradiction
    /// The document says another format than the one that is read here.
    case unknownFormat
    /// The document is not JSON of the expected fields.
    case badDocument(RecordError)

    /// A name that never changes, the same in every language and version.
    package var code: String {
        switch self {
        case .tooLarge: "too-large"
        case .badSize: "bad-size"
        case .badIndex: "bad-index"
        case .badPathLength: "bad-path-length"
        case .sizeMismatch: "size-mismatch"
        case .rootMismatch: "root-mismatch"
        case .inconsistent: "inconsistent"
        case .badTilePath: "bad-tile-path"
        case .badTile: "bad-tile"
        case .badName: "bad-name"
        case .badLogKey: "bad-log-key"
        case .badNote: "bad-note"
        case .badCheckpoint: "bad-checkpoint"
        case .originMismatch: "origin-mismatch"
        case .unsigned: "unsigned"
        case .badSignature: "bad-signature"
        case .untrustedLog: "untrusted-log"
        case .noContradiction: "no-contradiction"
        case .unknownFormat: "unknown-format"
        case .badDocument: "bad-document"
        }
    }
}

extension EvidenceError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .badDocument(let fault): "\(code): \(fault)"
        default: code
        }
    }
}
