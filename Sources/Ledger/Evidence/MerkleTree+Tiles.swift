extension MerkleTree {
    /// The content of a tile, for whoever asks for it by its path: hash after hash.
    ///
    /// - Throws: `badTilePath` if the tree has not grown so far. A partial tile can be had for as long as its level
    ///   reaches that width, so for every size that a checkpoint was ever signed for.
    package func bytes(of tile: Tile) throws(EvidenceError) -> [UInt8] {
        let available = size >> (Tile.height * tile.level)
        let first = tile.index * Tile.fullWidth
        guard first + tile.width <= available else { throw .badTilePath }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(tile.byteCount)
        for hash in hashes(height: Tile.height * tile.level, first..<first + tile.width) {
            bytes.append(contentsOf: hash.bytes)
        }
        return bytes
    }
}
