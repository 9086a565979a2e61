/// Makes proofs from a log's tiles, so that a client asks the log for nothing but a checkpoint and static files.
///
/// Nothing that is fetched is trusted: a proof is verified against the head before it is handed out, so a log that
/// serves wrong tiles is noticed and cannot mislead. The head must come from a verified checkpoint.
package struct TileReader: Sendable {
    /// The head for which the proofs are made.
    package let head: TreeHead
    private let fetch: @Sendable (Tile) async throws -> [UInt8]

    /// Reads the log of the head.
    ///
    /// - Parameter fetch: gives the bytes of a tile, as from `<prefix>/<tile.path>`; asked once for each tile of a
    ///   proof, in order of their levels. It caps what it reads at `tile.byteCount`.
    package init(head: TreeHead, fetch: @escaping @Sendable (Tile) async throws -> [UInt8]) {
        self.head = head
        self.fetch = fetch
    }

    /// Proves that the record is in the log at this place.
    ///
    /// - Throws: `badIndex`, `badTile`, `rootMismatch` where the tiles or the place are wrong; what `fetch` throws.
    package func inclusionProof(of id: RecordID, at index: Int) async throws -> InclusionProof {
        let path = try await roots(over: InclusionProof.siblings(of: index, size: head.size))
        let proof = try InclusionProof(index: index, size: head.size, path: path)
        try proof.verify(id, in: head)
        return proof
    }

    /// Proves which root the log's first records have; the path leads to the head's root.
    ///
    /// - Throws: `badSize`, `badTile`, `rootMismatch` where the tiles are wrong; what `fetch` throws.
    package func prefixProof(of smaller: Int) async throws -> PrefixProof {
        let path = try await roots(over: PrefixProof.parts(smaller: smaller, larger: head.size))
        let proof = try PrefixProof(smaller: smaller, larger: head.size, path: path)
        _ = try proof.root(within: head)
        return proof
    }

    /// Proves that the log continues the earlier head.
    ///
    /// - Throws: `inconsistent` if the tiles are right and the log does not; else as `prefixProof`.
    package func consistencyProof(from earlier: TreeHead) async throws -> ConsistencyProof {
        guard earlier.size > 0 else { return try ConsistencyProof(smaller: 0, larger: head.size, path: []) }
        let proof = try await prefixProof(of: earlier.size)
        guard proof.roots.smaller == earlier.root else { throw EvidenceError.inconsistent }
        return proof.consistencyProof
    }

    private func roots(over parts: [Range<Int>]) async throws -> [ContentHash] {
        let coverings = parts.map(Subtree.covering)
        let needed = Set(coverings.joined().compactMap { Tile(holding: $0, inTreeOf: head.size) })
        var tiles: [Tile: [ContentHash]] = [:]
        for tile in needed.sorted(by: { ($0.level, $0.index) < ($1.level, $1.index) }) {
            tiles[tile] = try tile.hashes(in: try await fetch(tile))
        }
        return try coverings.map { subtrees in
            Subtree.root(
                over: try subtrees.map { subtree in
                    guard let tile = Tile(holding: subtree, inTreeOf: head.size), let hashes = tiles[tile] else {
                        throw EvidenceError.badTilePath
                    }
                    return Subtree.fullRoot(over: hashes[Tile.hashes(of: subtree)])
                }
            )
        }
    }
}

extension Subtree {
    /// The root over a power of two of neighbouring hashes.
    static func fullRoot(over hashes: ArraySlice<ContentHash>) -> ContentHash {
        var row = Array(hashes)
        while row.count > 1 {
            row = stride(from: 0, to: row.count, by: 2).map { ContentHash(left: row[$0], right: row[$0 + 1]) }
        }
        return row.first ?? .emptyTree
    }
}
