import Ledger
import Testing

@Suite("Hostile proofs")
struct HostileProofTests {
    private static let hash = ContentHash(hashing: [])

    @Test(
        "Indices and sizes that no tree has are refused",
        arguments: [
            (0, 0, EvidenceError.badSize), (0, -1, .badSize), (-1, 5, .badIndex), (5, 5, .badIndex),
            (.max, 5, .badIndex), (.min, 5, .badIndex), (0, .max, .badSize), (0, .min, .badSize),
            (0, 1 << 53, .badSize),
        ]
    )
    func inclusion(index: Int, size: Int, expected: EvidenceError) {
        #expect(throws: expected) { try InclusionProof(index: index, size: size, path: []) }
    }

    @Test(
        "Sizes that no two trees have are refused",
        arguments: [(2, 1), (-1, 1), (1, -1), (.max, .max), (1, .max), (.min, 1), (1, 1 << 53)]
    )
    func consistency(smaller: Int, larger: Int) {
        #expect(throws: EvidenceError.badSize) { try ConsistencyProof(smaller: smaller, larger: larger, path: []) }
        #expect(throws: EvidenceError.badSize) { try PrefixProof(smaller: smaller, larger: larger, path: [Self.hash]) }
    }

    @Test("Paths of any other length are refused, however long", arguments: [0, 1, 2, 4, 5, 64, 100_000])
    func lengths(count: Int) {
        let path = Array(repeating: Self.hash, count: count)
        #expect(throws: EvidenceError.badPathLength) { try InclusionProof(index: 0, size: 8, path: path) }
        #expect(throws: EvidenceError.badPathLength) { try ConsistencyProof(smaller: 1, larger: 8, path: path) }
        #expect(throws: EvidenceError.badPathLength) { try PrefixProof(smaller: 6, larger: 8, path: path) }
    }

    @Test("The largest tree's proofs are short and are only wrong")
    func largest() throws {
        let size = EvidenceLimits.size
        let head = try TreeHead(size: size, root: Self.hash)
        let path = Array(repeating: Self.hash, count: 53)
        let proof = try InclusionProof(index: 0, size: size, path: path)
        #expect(throws: EvidenceError.rootMismatch) { try proof.verify(leaf: Self.hash, in: head) }
        let prefix = try PrefixProof(smaller: 1, larger: size, path: path + [Self.hash])
        #expect(throws: EvidenceError.rootMismatch) { try prefix.root(within: head) }
    }

    @Test("A tree gives no proof for what it has not reached")
    func unreached() throws {
        let tree = try LogWorld(size: 5).tree
        #expect(throws: EvidenceError.badSize) { try tree.head(at: 6) }
        #expect(throws: EvidenceError.badSize) { try tree.head(at: -1) }
        #expect(throws: EvidenceError.badSize) { try tree.inclusionProof(of: 0, in: 6) }
        #expect(throws: EvidenceError.badIndex) { try tree.inclusionProof(of: 5) }
        #expect(throws: EvidenceError.badSize) { try tree.consistencyProof(from: 6) }
        #expect(throws: EvidenceError.badSize) { try tree.prefixProof(of: 0) }
        #expect(throws: EvidenceError.badSize) { try MerkleTree().inclusionProof(of: 0) }
    }

    @Test("A proof for another size than the head's is refused as that")
    func otherSize() throws {
        let world = try LogWorld(size: 8)
        let five = try world.tree.head(at: 5)
        #expect(throws: EvidenceError.sizeMismatch) {
            try world.tree.inclusionProof(of: 0).verify(world.ids[0], in: five)
        }
        #expect(throws: EvidenceError.sizeMismatch) {
            try world.tree.consistencyProof(from: 2).verify(from: world.tree.head(at: 2), to: five)
        }
        #expect(throws: EvidenceError.sizeMismatch) { try world.tree.prefixProof(of: 2).root(within: five) }
    }
}
