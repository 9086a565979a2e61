import Ledger
import Testing

/// The eight entries, and the hashes, that the logs of Certificate Transparency have been tested with since their first.
@Suite("Merkle tree vectors")
struct MerkleVectorTests {
    private static let entries = [
        "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
    ]

    private static let roots = [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ]

    private static let left8 = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
    private static let pair23 = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
    private static let half47 = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
    private static let leaf4 = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
    private static let pair67 = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
    private static let pair45 = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"

    private static func tree() throws -> MerkleTree {
        var tree = MerkleTree()
        for entry in entries { tree.append(leaf: ContentHash(leaf: try Example.bytes(entry))) }
        return tree
    }

    @Test("Every size has its published root")
    func everyRoot() throws {
        let tree = try Self.tree()
        #expect(tree.size == 8)
        for (size, root) in Self.roots.enumerated() {
            #expect(try tree.head(at: size).root.description == root, "size \(size)")
        }
    }

    @Test(
        "Inclusion proofs are the published ones",
        arguments: [
            (0, 8, [left8, pair23, half47]),
            (5, 8, [leaf4, pair67, roots[4]]),
            (2, 3, [roots[2]]),
            (1, 5, [roots[1], pair23, leaf4]),
            (0, 1, []),
        ]
    )
    func inclusion(index: Int, size: Int, path: [String]) throws {
        let tree = try Self.tree()
        let proof = try tree.inclusionProof(of: index, in: size)
        #expect(proof.path.map(\.description) == path)
        let leaf = ContentHash(leaf: try Example.bytes(Self.entries[index]))
        try proof.verify(leaf: leaf, in: tree.head(at: size))
    }

    @Test(
        "Consistency proofs are the published ones",
        arguments: [
            (1, 1, []),
            (1, 8, [left8, pair23, half47]),
            (6, 8, [pair45, pair67, roots[4]]),
            (2, 5, [pair23, leaf4]),
        ]
    )
    func consistency(smaller: Int, larger: Int, path: [String]) throws {
        let tree = try Self.tree()
        let proof = try tree.consistencyProof(from: smaller, to: larger)
        #expect(proof.path.map(\.description) == path)
        try proof.verify(from: tree.head(at: smaller), to: tree.head(at: larger))
    }

    @Test("A record's leaf is its id, and a leaf is never taken for a node")
    func domains() throws {
        let id = RecordID(hashing: [])
        #expect(ContentHash(leaf: id) == ContentHash(hashing: [0] + id.bytes))
        let (left, right) = (ContentHash(hashing: [1]), ContentHash(hashing: [2]))
        #expect(ContentHash(leaf: left.bytes + right.bytes) != ContentHash(left: left, right: right))
    }
}
