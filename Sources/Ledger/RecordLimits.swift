/// The sizes beyond which nothing is parsed: they are checked before the first byte is read.
package enum RecordLimits {
    /// The header's canonical JSON, in bytes.
    package static let header = 64 * 1024
    /// The body blob, salt included, in bytes.
    package static let body = 10 * 1024 * 1024
    /// One wire line without its newline: a full header and body in base64, and room for names and signature.
    package static let line = 14 * 1024 * 1024
    /// Arrays and objects within one another.
    package static let depth = 16
    /// `audience`, `subject` and `type`, in characters of ASCII: they are codes, not prose.
    package static let code = 256
    /// `ts`: from the first second of 2000 to the last of a signed 32-bit clock.
    package static let timestamps = 946_684_800..<2_147_483_648
}
