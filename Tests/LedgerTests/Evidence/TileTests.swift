import Ledger
import Testing

@Suite("Tiles")
struct TileTests {
    /// Every tile of a size by its path, as a file server would have them.
    private static func files(of tree: MerkleTree, at size: Int) throws -> [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: try Tile.all(inTreeOf: size).map { ($0.path, try tree.bytes(of: $0)) })
    }

    private struct Missing: Error {}

    private static func reader(_ files: [String: [UInt8]], _ head: TreeHead) -> TileReader {
        TileReader(head: head) { tile in
            guard let bytes = files[tile.path] else { throw Missing() }
            return bytes
        }
    }

    @Test("A log of 70,000 records has the tiles that its specification counts")
    func specification() throws {
        let tiles = Tile.all(inTreeOf: 70_000)
        let full = { level in tiles.filter { $0.level == level && $0.width == 256 }.count }
        let partial = tiles.filter { $0.width < 256 }.map(\.path)
        #expect([full(0), full(1), full(2)] == [273, 1, 0])
        #expect(partial == ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"])
        #expect(Tile.all(inTreeOf: 256).map(\.path) == ["tile/0/000", "tile/1/000.p/1"])
        #expect(Tile.all(inTreeOf: 0).isEmpty)
    }

    @Test(
        "From tiles alone come the same proofs as from the tree",
        arguments: [1, 2, 200, 255, 256, 257, 511, 512, 513]
    )
    func sameProofs(size: Int) async throws {
        let world = try LogWorld(size: size)
        let head = try world.tree.head()
        let reader = Self.reader(try Self.files(of: world.tree, at: size), head)
        for index in Set([0, 1, size / 2, 254, 255, 256, size - 1]).filter({ $0 < size }) {
            let proof = try await reader.inclusionProof(of: world.ids[index], at: index)
            #expect(try proof == world.tree.inclusionProof(of: index))
        }
        for smaller in Set([0, 1, 2, size / 2, 255, 256, 257, size - 1, size]).filter({ $0 <= size }) {
            let earlier = try world.tree.head(at: smaller)
            let proof = try await reader.consistencyProof(from: earlier)
            #expect(try proof == world.tree.consistencyProof(from: smaller))
            try proof.verify(from: earlier, to: head)
        }
    }

    @Test("Three levels of tiles work as one does")
    func threeLevels() async throws {
        let world = try LogWorld(size: 65_800)
        for size in [65_535, 65_536, 65_537, 65_800] {
            let head = try world.tree.head(at: size)
            let reader = TileReader(head: head) { try world.tree.bytes(of: $0) }
            for index in [0, 255, 256, 65_279, 65_534, size - 1] {
                let proof = try await reader.inclusionProof(of: world.ids[index], at: index)
                #expect(try proof == world.tree.inclusionProof(of: index, in: size))
            }
            for smaller in [1, 257, 32_768, 65_534, size - 1] {
                let proof = try await reader.consistencyProof(from: try world.tree.head(at: smaller))
                #expect(try proof == world.tree.consistencyProof(from: smaller, to: size))
            }
            let deepest = try #require(Tile(level: 2, index: 0, inTreeOf: 65_536))
            #expect(Tile(level: 2, index: 0, inTreeOf: size) == (size < 65_536 ? nil : deepest))
        }
    }

    @Test("A full tile never changes, and a partial one keeps its content under its name")
    func immutable() throws {
        let world = try LogWorld(size: 600)
        var seen: [String: [UInt8]] = [:]
        for size in [1, 100, 255, 256, 257, 400, 512, 600] {
            let grown = MerkleTree(world.ids.prefix(size))
            for (path, bytes) in try Self.files(of: grown, at: size) {
                #expect(seen.updateValue(bytes, forKey: path) ?? bytes == bytes, "\(path) at \(size)")
            }
        }
        for (path, bytes) in seen { #expect(try world.tree.bytes(of: Tile(path: path)) == bytes, "\(path)") }
    }

    @Test("A changed bit in a needed tile is noticed, whatever the proof")
    func changedTiles() async throws {
        let world = try LogWorld(size: 300)
        let head = try world.tree.head()
        let files = try Self.files(of: world.tree, at: 300)
        for path in files.keys {
            for byte in [0, 31, (files[path]?.count ?? 0) - 1] {
                var changed = files
                changed[path]?[byte] ^= 0x10
                let reader = Self.reader(changed, head)
                // The proofs of both ends, and of the beginning, take in every hash that the log serves.
                await #expect(throws: EvidenceError.rootMismatch, "\(path) byte \(byte)") {
                    _ = try await reader.inclusionProof(of: world.ids[1], at: 1)
                    _ = try await reader.inclusionProof(of: world.ids[299], at: 299)
                    _ = try await reader.prefixProof(of: 299)
                }
            }
        }
    }

    @Test("Tiles that are too short, too long or another log's are refused")
    func otherTiles() async throws {
        let world = try LogWorld(size: 300)
        let fork = try LogWorld(size: 300, sharing: 10, with: world)
        let head = try world.tree.head()
        for change in [{ Array($0.dropLast()) }, { $0 + [0] }, { _ in [] }] as [@Sendable ([UInt8]) -> [UInt8]] {
            let reader = TileReader(head: head) { change(try world.tree.bytes(of: $0)) }
            await #expect(throws: EvidenceError.badTile) { try await reader.inclusionProof(of: world.ids[0], at: 0) }
        }
        let other = TileReader(head: head) { try fork.tree.bytes(of: $0) }
        await #expect(throws: EvidenceError.rootMismatch) { try await other.inclusionProof(of: world.ids[0], at: 0) }
        await #expect(throws: EvidenceError.rootMismatch) {
            try await other.consistencyProof(from: world.tree.head(at: 5))
        }
        let honest = TileReader(head: try fork.tree.head()) { try fork.tree.bytes(of: $0) }
        await #expect(throws: EvidenceError.inconsistent) {
            try await honest.consistencyProof(from: world.tree.head(at: 64))
        }
        await #expect(throws: EvidenceError.rootMismatch) {
            try await honest.inclusionProof(of: world.ids[20], at: 20)
        }
        await #expect(throws: Missing.self) {
            try await Self.reader([:], head).inclusionProof(of: world.ids[0], at: 0)
        }
        await #expect(throws: EvidenceError.badIndex) {
            try await honest.inclusionProof(of: world.ids[0], at: 300)
        }
    }

    @Test("A tree gives no tile that it has not reached")
    func unreached() throws {
        let tree = try LogWorld(size: 257).tree
        for path in ["tile/0/000", "tile/0/000.p/255", "tile/0/001.p/1", "tile/1/000.p/1"] {
            #expect(try tree.bytes(of: Tile(path: path)).count == Tile(path: path).byteCount)
        }
        for path in [
            "tile/0/001", "tile/0/001.p/2", "tile/1/000.p/2", "tile/2/000.p/1", "tile/6/000", "tile/0/x999/999",
        ] {
            #expect(throws: EvidenceError.badTilePath, "\(path)") { try tree.bytes(of: Tile(path: path)) }
        }
    }
}
