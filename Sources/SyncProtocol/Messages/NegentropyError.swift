/// Why a message was refused; the raw value is a stable code for logs and error bodies.
package enum NegentropyError: String, Error, Sendable, CaseIterable {
    /// The message ends inside a value, or has no bytes at all.
    case truncated = "truncated"
    /// A varint does not fit 64 bits, or runs over ten bytes.
    case varintOverflow = "varint-overflow"
    /// A varint has a leading zero group, so one value would have several forms.
    case varintNotMinimal = "varint-not-minimal"
    /// The first byte is not a Negentropy version, 0x60 to 0x6f.
    case notNegentropy = "not-negentropy"
    /// The responder answered that it speaks another version only.
    case unsupportedVersion = "unsupported-version"
    /// A bound's id prefix is longer than an id.
    case prefixTooLong = "prefix-too-long"
    /// A bound at infinity carries an id prefix.
    case infinityWithPrefix = "infinity-with-prefix"
    /// A bound does not lie above the one before it.
    case boundNotAscending = "bound-not-ascending"
    /// Something follows the range that reaches infinity.
    case rangeAfterInfinity = "range-after-infinity"
    /// A range's mode is none of skip, fingerprint and id list.
    case unknownMode = "unknown-mode"
    /// An id list announces more ids than the message has bytes for.
    case listExceedsMessage = "list-exceeds-message"
    /// The session went on for more rounds than it was allowed.
    case tooManyRounds = "too-many-rounds"
}
