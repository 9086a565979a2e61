/// One file of a tiled log: up to 256 neighbouring hashes of one level (C2SP tlog-tiles).
///
/// Level 0 has the leaf hashes; each hash of a level above is the root over a full tile of the level below. A full tile
/// never changes; a partial one is named after its width, so no name ever stands for two contents.
package struct Tile: Hashable, Sendable {
    /// How far up: the hashes are roots over 256^level records each.
    package let level: Int
    /// The tile's place in its level, counted from 0.
    package let index: Int
    /// How many hashes it has: 1 to 256.
    package let width: Int

    /// Names a tile.
    ///
    /// - Throws: `badTilePath` where no log of at most 2^53−1 records has such a tile.
    package init(level: Int, index: Int, width: Int = fullWidth) throws(EvidenceError) {
        guard (0...Self.topLevel).contains(level), index >= 0, (1...Self.fullWidth).contains(width) else {
            throw .badTilePath
        }
        // Compared at the tile's own level, where nothing can overflow.
        let hashes = EvidenceLimits.size >> (Self.height * level)
        guard index <= hashes / Self.fullWidth, index * Self.fullWidth + width <= hashes else { throw .badTilePath }
        self.init(level, index, width)
    }

    private init(_ level: Int, _ index: Int, _ width: Int) {
        self.level = level
        self.index = index
        self.width = width
    }

    /// The tile that a log of this size serves at the place, partial if its level ends there; `nil` if it serves none.
    package init?(level: Int, index: Int, inTreeOf size: Int) {
        guard (0...EvidenceLimits.size).contains(size), (0...Self.topLevel).contains(level), index >= 0 else {
            return nil
        }
        let hashes = size >> (Self.height * level)
        guard index <= hashes / Self.fullWidth else { return nil }
        let width = min(Self.fullWidth, hashes - index * Self.fullWidth)
        guard width > 0 else { return nil }
        self.init(level, index, width)
    }

    /// Every tile that a log of this size serves, level by level.
    package static func all(inTreeOf size: Int) -> [Tile] {
        var tiles: [Tile] = []
        for level in 0...topLevel {
            var index = 0
            while let tile = Tile(level: level, index: index, inTreeOf: size) {
                tiles.append(tile)
                index += 1
            }
        }
        return tiles
    }

    /// How many bytes the tile has.
    package var byteCount: Int { width * ContentHash.byteCount }

    /// The most hashes of a tile.
    package static let fullWidth = 1 << height
    /// Levels of the Merkle tree in one level of tiles.
    static let height = 8
    /// The last level that a log of at most 2^53−1 records reaches.
    static let topLevel = EvidenceLimits.size.floorLog2 / height
}

extension Tile {
    /// The tile in which the subtree's hash is, or those from which it is made: see `hashes(of:)`.
    init?(holding subtree: Subtree, inTreeOf size: Int) {
        let shift = subtree.height % Self.height
        let first = subtree.index << shift
        self.init(level: subtree.height / Self.height, index: first / Self.fullWidth, inTreeOf: size)
    }

    /// Which of the tile's hashes are the leaves of the subtree, as far as this level knows leaves.
    static func hashes(of subtree: Subtree) -> Range<Int> {
        let shift = subtree.height % height
        let first = subtree.index << shift & (fullWidth - 1)
        return first..<first + 1 << shift
    }

    /// Takes the tile's content apart.
    ///
    /// - Throws: `badTile` if there are not `byteCount` bytes.
    package func hashes(in bytes: [UInt8]) throws(EvidenceError) -> [ContentHash] {
        guard bytes.count == byteCount else { throw .badTile }
        return stride(from: 0, to: bytes.count, by: ContentHash.byteCount).compactMap {
            ContentHash(bytes[$0..<$0 + ContentHash.byteCount])
        }
    }
}
