/// What is refused before it is parsed, so that a hostile proof costs its reader next to nothing.
package enum EvidenceLimits {
    /// Records in a log: as many as every JSON reader can count exactly. Paths are then at most 54 hashes long.
    package static let size = CanonicalJSON.integers.upperBound
    /// A signed note, in bytes.
    package static let note = 64 * 1024
    /// Signature lines in a note; the note format asks for at least 16.
    package static let signatures = 32
    /// The name of a log or a signer, in characters.
    package static let name = 255
    /// An evidence bundle, in bytes.
    package static let bundle = 64 * 1024 * 1024
    /// An equivocation proof, in bytes: two notes with their line feeds escaped, and a path.
    package static let equivocation = 256 * 1024
}
