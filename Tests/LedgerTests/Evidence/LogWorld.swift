import Foundation
import Ledger
import Testing

/// A log of its own for each test: a key that never changes, and a tree of ids that nothing else has.
struct LogWorld {
    let key: SigningKey
    let logKey: LogKey
    var tree: MerkleTree
    let ids: [RecordID]

    static let origin = "hub.example.org/log"

    init(size: Int, named name: String = "record") throws {
        key = try SigningKey(seed: Array(0..<32))
        logKey = try LogKey(name: Self.origin, key: key.verificationKey)
        ids = (0..<size).map { RecordID(hashing: Array("\(name) \($0)".utf8)) }
        tree = MerkleTree(ids)
    }

    /// Ids that begin as those of another world and go on otherwise.
    init(size: Int, sharing shared: Int, with other: LogWorld) throws {
        key = other.key
        logKey = other.logKey
        ids = other.ids.prefix(shared) + (shared..<size).map { RecordID(hashing: Array("other \($0)".utf8)) }
        tree = MerkleTree(ids)
    }

    func checkpoint(at size: Int? = nil) throws -> SignedCheckpoint {
        try SignedCheckpoint.sign(try tree.head(at: size), origin: Self.origin, with: key)
    }
}

extension ContentHash {
    func flipping(_ bit: Int) throws -> ContentHash {
        var flipped = bytes
        flipped[bit / 8] ^= 1 << UInt8(bit % 8)
        return try #require(ContentHash(flipped))
    }
}

extension Array where Element == ContentHash {
    /// The same hashes with one of all their bits changed.
    func flipping(_ bit: Int) throws -> [ContentHash] {
        var flipped = self
        flipped[bit / 256] = try flipped[bit / 256].flipping(bit % 256)
        return flipped
    }
}

extension InclusionProof {
    /// The same proof with one of all the path's bits changed.
    func flipping(_ bit: Int) throws -> InclusionProof {
        try InclusionProof(index: index, size: size, path: path.flipping(bit))
    }

    /// Why the proof does not hold; `nil` if it does.
    func fault(of leaf: ContentHash, in head: TreeHead) -> EvidenceError? {
        LedgerTests.fault { () throws(EvidenceError) in try verify(leaf: leaf, in: head) }
    }
}

/// What the check answers: the code of the fault, `nil` if there is none.
func fault(_ check: () throws(EvidenceError) -> Void) -> EvidenceError? {
    do throws(EvidenceError) {
        try check()
        return nil
    } catch {
        return error
    }
}
