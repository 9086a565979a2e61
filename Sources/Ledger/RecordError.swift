/// Why bytes are not a record, or not the record that was meant: one case for each kind of fault.
///
/// `code` is stable and is what goes into logs, quarantine tables and sync answers. Names inside a case come from
/// outside and are cut to 64 characters.
package enum RecordError: Error, Hashable, Sendable {
    /// The header, the body or the wire line is longer than its limit.
    case tooLarge(Part)
    /// A string holds bytes that are not UTF-8.
    case notUTF8
    /// The text breaks the JSON grammar at this byte.
    case notJSON(at: Int)
    /// An object has one name twice.
    case duplicateKey(String)
    /// Arrays and objects are nested more than 16 deep.
    case tooDeep
    /// A number with a fraction or an exponent, a negative zero, or one beyond ±(2^53−1).
    case badNumber
    /// A `null`: absent things are left out.
    case nullValue
    /// An object's name is not ASCII.
    case nonASCIIKey
    /// A string is not in Unicode normalization form C.
    case notNormalized
    /// Good JSON, but not the one canonical way to write it.
    case notCanonical
    /// The top of the text is not an object.
    case notAnObject
    /// The header says a version this code does not know.
    case unknownVersion(Int)
    /// A field that every record has is absent.
    case missingField(String)
    /// A field that version 1 does not have.
    case unknownField(String)
    /// A field's value is of the wrong kind, length or alphabet.
    case badField(String)
    /// `ts` lies outside 946684800 ..< 2147483648.
    case badTimestamp
    /// `parents` is not in ascending order, or names a record twice.
    case parentsUnsorted
    /// Base64 with a wrong character, length, padding, or bits that mean nothing.
    case badBase64
    /// The envelope is for another kind of payload.
    case unknownPayloadType
    /// The 32 bytes are no usable Ed25519 public key, or no seed.
    case badKey
    /// Nobody knows the key that the header names.
    case unknownAuthor
    /// The key is not the one that the header names.
    case wrongKey
    /// The signature does not fit the header and the key.
    case badSignature
    /// The body is not the one that the header commits to.
    case bodyMismatch
    /// The record is not the one that was asked for.
    case idMismatch
    /// The cryptographic library would not sign.
    case signingFailed

    /// What has a size limit.
    package enum Part: String, Hashable, Sendable { case header, body, line }

    /// A name that never changes, the same in every language and version.
    package var code: String {
        switch self {
        case .tooLarge: "too-large"
        case .notUTF8: "not-utf8"
        case .notJSON: "not-json"
        case .duplicateKey: "duplicate-key"
        case .tooDeep: "too-deep"
        case .badNumber: "bad-number"
        case .nullValue: "null-value"
        case .nonASCIIKey: "non-ascii-key"
        case .notNormalized: "not-normalized"
        case .notCanonical: "not-canonical"
        case .notAnObject: "not-an-object"
        case .unknownVersion: "unknown-version"
        case .missingField: "missing-field"
        case .unknownField: "unknown-field"
        case .badField: "bad-field"
        case .badTimestamp: "bad-timestamp"
        case .parentsUnsorted: "parents-unsorted"
        case .badBase64: "bad-base64"
        case .unknownPayloadType: "unknown-payload-type"
        case .badKey: "bad-key"
        case .unknownAuthor: "unknown-author"
        case .wrongKey: "wrong-key"
        case .badSignature: "bad-signature"
        case .bodyMismatch: "body-mismatch"
        case .idMismatch: "id-mismatch"
        case .signingFailed: "signing-failed"
        }
    }
}

extension RecordError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .tooLarge(let part): "\(code) \(part.rawValue)"
        case .notJSON(let offset): "\(code) at byte \(offset)"
        case .duplicateKey(let name), .missingField(let name), .unknownField(let name), .badField(let name):
            "\(code) \(name)"
        case .unknownVersion(let version): "\(code) \(version)"
        default: code
        }
    }
}
