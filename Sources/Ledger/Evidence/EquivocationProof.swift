/// Proves that a log told two stories: two checkpoints of one origin, both signed with its key, that cannot both be true.
///
/// Either they have one size and two roots, or the first records of the larger tree, which its root fixes, have another
/// root than the smaller checkpoint says. It takes no network and nobody's word to check: only the knowledge, from
/// elsewhere, that `log` is the log's key.
package struct EquivocationProof: Hashable, Sendable {
    /// The log and its key.
    package let log: LogKey
    /// The checkpoint of fewer records, or either of two that have the same number.
    package let smaller: SignedCheckpoint
    /// The other one.
    package let larger: SignedCheckpoint
    /// The path of a `PrefixProof` for the two sizes; empty where they are the same.
    package let path: [ContentHash]

    /// Collects what shows the contradiction. Signatures of others are left out: they prove nothing here, and who else
    /// saw which checkpoint is not for everybody to read.
    ///
    /// - Parameter prefix: made for the larger checkpoint's tree; not needed for two of the same size.
    /// - Throws: what `verify` throws, so that a value built here holds.
    package init(
        _ one: SignedCheckpoint,
        _ other: SignedCheckpoint,
        by log: LogKey,
        prefix: PrefixProof? = nil
    ) throws(EvidenceError) {
        let isAscending = one.checkpoint.head.size <= other.checkpoint.head.size
        self.init(
            log: log,
            smaller: try (isAscending ? one : other).signed(onlyBy: log),
            larger: try (isAscending ? other : one).signed(onlyBy: log),
            path: prefix?.path ?? []
        )
        try verify()
    }

    init(log: LogKey, smaller: SignedCheckpoint, larger: SignedCheckpoint, path: [ContentHash]) {
        self.log = log
        self.smaller = smaller
        self.larger = larger
        self.path = path
    }

    /// Tells whether the key contradicted itself.
    ///
    /// - Throws: `originMismatch`, `unsigned` or `badSignature` if one of the checkpoints is not the log's;
    ///   `badPathLength` or `rootMismatch` if the path is not one into the larger tree; `badSize` if the checkpoints
    ///   stand the wrong way round; `noContradiction` if both can be true.
    package func verify() throws(EvidenceError) {
        let smaller = try self.smaller.verify(with: log)
        let larger = try self.larger.verify(with: log)
        if smaller.size == larger.size {
            guard path.isEmpty else { throw .badPathLength }
            guard smaller.root != larger.root else { throw .noContradiction }
            return
        }
        guard smaller.size < larger.size else { throw .badSize }
        // An empty log has one root and is the beginning of every other.
        guard smaller.size > 0 else { throw .noContradiction }
        let prefix = try PrefixProof(smaller: smaller.size, larger: larger.size, path: path)
        guard try prefix.root(within: larger) != smaller.root else { throw .noContradiction }
    }

    /// Compares two checkpoints of a log, with the tiles of the larger one, as every peer does that gets a new one.
    ///
    /// - Returns: the proof against the log; `nil` if one checkpoint continues the other.
    /// - Throws: `originMismatch`, `unsigned`, `badSignature`; `badTile` or `rootMismatch` if the tiles are not those of
    ///   the checkpoint, which is a fault and no proof; what `fetch` throws.
    package static func search(
        _ one: SignedCheckpoint,
        _ other: SignedCheckpoint,
        by log: LogKey,
        fetch: @escaping @Sendable (Tile) async throws -> [UInt8]
    ) async throws -> EquivocationProof? {
        let heads = [try one.verify(with: log), try other.verify(with: log)].sorted { $0.size < $1.size }
        let (smaller, larger) = (heads[0], heads[1])
        guard smaller.size > 0, smaller != larger else { return nil }
        guard smaller.size < larger.size else { return try EquivocationProof(one, other, by: log) }
        let prefix = try await TileReader(head: larger, fetch: fetch).prefixProof(of: smaller.size)
        guard prefix.roots.smaller != smaller.root else { return nil }
        return try EquivocationProof(one, other, by: log, prefix: prefix)
    }
}
