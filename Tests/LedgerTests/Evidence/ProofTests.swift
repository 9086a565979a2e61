import Ledger
import Testing

@Suite("Merkle proofs")
struct ProofTests {
    private static let largest = 300

    @Test(
        "Every inclusion proof of every size up to 300 verifies, and none with a changed bit",
        arguments: [UInt64.random(in: 0...UInt64.max)]
    )
    func inclusion(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let world = try LogWorld(size: Self.largest)
        var proofs = 0
        for size in 1...Self.largest {
            let head = try world.tree.head(at: size)
            for index in 0..<size {
                let proof = try world.tree.inclusionProof(of: index, in: size)
                let leaf = ContentHash(leaf: world.ids[index])
                try proof.verify(leaf: leaf, in: head)
                proofs += 1
                // Every fifth with one change, its kind in turn; `everyBit` makes all of them on small trees.
                guard proofs.isMultiple(of: 5) else { continue }
                let bit = Int.random(in: 0..<256, using: &generator)
                let isRefused =
                    switch proofs % 20 / 5 {
                    case 0:
                        try proof.fault(of: leaf, in: TreeHead(size: size, root: head.root.flipping(bit)))
                            == .rootMismatch
                    case 1:
                        try proof.fault(of: leaf.flipping(bit), in: head) == .rootMismatch
                    case 2 where !proof.path.isEmpty:
                        try proof.flipping(.random(in: 0..<proof.path.count * 256, using: &generator))
                            .fault(of: leaf, in: head) == .rootMismatch
                    default:
                        Self.refusesOtherPlaces(proof, leaf, head)
                    }
                #expect(isRefused, "index \(index) of \(size), bit \(bit), seed \(seed)")
            }
        }
        #expect(proofs == 45_150)
    }

    /// The same path claimed for every index and every size that differs in one bit.
    private static func refusesOtherPlaces(_ proof: InclusionProof, _ leaf: ContentHash, _ head: TreeHead) -> Bool {
        (0..<10).allSatisfy { (bit: Int) in
            let index = proof.index ^ (1 << bit)
            let size = proof.size ^ (1 << bit)
            return [(index, proof.size), (proof.index, size)].allSatisfy { index, size in
                fault { () throws(EvidenceError) in
                    try InclusionProof(index: index, size: size, path: proof.path).verify(leaf: leaf, in: head)
                } != nil
            }
        }
    }

    @Test(
        "Every consistency proof of every two sizes up to 300 verifies, and none with a changed bit",
        arguments: [UInt64.random(in: 0...UInt64.max)]
    )
    func consistency(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let world = try LogWorld(size: Self.largest)
        let heads = try (0...Self.largest).map { try world.tree.head(at: $0) }
        var proofs = 0
        for larger in 1...Self.largest {
            for smaller in 1...larger {
                let proof = try world.tree.consistencyProof(from: smaller, to: larger)
                try proof.verify(from: heads[smaller], to: heads[larger])
                proofs += 1
                guard proofs.isMultiple(of: 5) else { continue }
                let bit = Int.random(in: 0..<256, using: &generator)
                var (from, to, path) = (heads[smaller], heads[larger], proof.path)
                switch proofs % 15 / 5 {
                case 0: from = try TreeHead(size: smaller, root: from.root.flipping(bit))
                case 1: to = try TreeHead(size: larger, root: to.root.flipping(bit))
                case _ where path.isEmpty: to = try TreeHead(size: larger, root: to.root.flipping(bit))
                default: path = try path.flipping(Int.random(in: 0..<path.count * 256, using: &generator))
                }
                let changed = try ConsistencyProof(smaller: smaller, larger: larger, path: path)
                let found = fault { () throws(EvidenceError) in try changed.verify(from: from, to: to) }
                #expect(found == .rootMismatch || found == .inconsistent, "\(smaller) to \(larger), seed \(seed)")
            }
        }
        #expect(proofs == 45_150)
    }

    @Test("No single bit of a small tree's proofs can change", arguments: [1, 2, 3, 5, 7, 8])
    func everyBit(size: Int) throws {
        let world = try LogWorld(size: size)
        let head = try world.tree.head()
        for index in 0..<size {
            let proof = try world.tree.inclusionProof(of: index)
            let leaf = ContentHash(leaf: world.ids[index])
            #expect(Self.refusesOtherPlaces(proof, leaf, head))
            for bit in 0..<proof.path.count * 256 {
                let found = try proof.flipping(bit).fault(of: leaf, in: head)
                #expect(found == .rootMismatch, "\(index) of \(size), bit \(bit)")
            }
        }
        for smaller in 1...size {
            let earlier = try world.tree.head(at: smaller)
            let proof = try world.tree.consistencyProof(from: smaller)
            for bit in 0..<proof.path.count * 256 {
                let changed = try ConsistencyProof(smaller: smaller, larger: size, path: proof.path.flipping(bit))
                let found = fault { () throws(EvidenceError) in try changed.verify(from: earlier, to: head)
                }
                #expect(found == .rootMismatch, "\(smaller) to \(size), bit \(bit)")
            }
        }
    }

    @Test("A prefix proof gives the smaller root without being told it", arguments: [1, 2, 7, 8, 9, 255, 256, 257])
    func prefix(larger: Int) throws {
        let world = try LogWorld(size: larger)
        let head = try world.tree.head()
        for smaller in 1...larger {
            let proof = try world.tree.prefixProof(of: smaller)
            #expect(try proof.root(within: head) == world.tree.head(at: smaller).root)
            #expect(try proof.consistencyProof == world.tree.consistencyProof(from: smaller))
        }
    }

    @Test("Everything continues the empty log, whose root is known")
    func emptyLog() throws {
        let world = try LogWorld(size: 5)
        let empty = try world.tree.head(at: 0)
        #expect(empty.root == .emptyTree)
        try world.tree.consistencyProof(from: 0).verify(from: empty, to: world.tree.head())
        #expect(throws: EvidenceError.rootMismatch) { try TreeHead(size: 0, root: ContentHash(hashing: [1])) }
        #expect(throws: EvidenceError.badPathLength) {
            try ConsistencyProof(smaller: 0, larger: 5, path: [.emptyTree])
        }
    }

    @Test("A log that went on otherwise is found inconsistent, whatever the sizes")
    func fork() throws {
        let world = try LogWorld(size: 20)
        for smaller in 2...20 {
            let fork = try LogWorld(size: 20, sharing: smaller - 1, with: world)
            let proof = try fork.tree.prefixProof(of: smaller)
            let root = try proof.root(within: try fork.tree.head())
            #expect(try root != world.tree.head(at: smaller).root)
            let found = fault { () throws(EvidenceError) in
                try proof.consistencyProof.verify(from: try world.tree.head(at: smaller), to: try fork.tree.head())
            }
            #expect(found == .inconsistent || found == .rootMismatch)
        }
    }
}
