import Ledger
import Testing

@Suite("Equivocation")
struct EquivocationTests {
    /// Compares as a peer would that keeps one checkpoint and is shown another with its tiles.
    private static func search(
        _ kept: SignedCheckpoint,
        _ shown: SignedCheckpoint,
        tilesOf tree: MerkleTree,
        by log: LogKey
    ) async throws -> EquivocationProof? {
        try await EquivocationProof.search(kept, shown, by: log) { try tree.bytes(of: $0) }
    }

    @Test("An honest log is never accused, whichever checkpoint came first")
    func honest() async throws {
        let world = try LogWorld(size: 300)
        for (one, other) in [(0, 0), (0, 300), (1, 300), (255, 256), (256, 257), (299, 300), (300, 300), (300, 17)] {
            let (first, second) = (try world.checkpoint(at: one), try world.checkpoint(at: other))
            let proof = try await Self.search(first, second, tilesOf: world.tree, by: world.logKey)
            #expect(proof == nil, "\(one) and \(other)")
        }
    }

    @Test("Every fork is proven, and the proof needs nothing else to hold", arguments: SeededGenerator.seeds)
    func forks(seed: UInt64) async throws {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<60 {
            let world = try LogWorld(size: Int.random(in: 1...300, using: &generator))
            let size = Int.random(in: 1...300, using: &generator)
            let shared = Int.random(in: 0..<min(size, world.ids.count), using: &generator)
            let fork = try LogWorld(size: size, sharing: shared, with: world)
            let larger = fork.ids.count > world.ids.count ? fork.tree : world.tree
            let proof = try await Self.search(
                world.checkpoint(),
                fork.checkpoint(),
                tilesOf: larger,
                by: world.logKey
            )
            let found = try #require(proof, "\(world.ids.count) and \(size) share \(shared), seed \(seed)")
            let read = try EquivocationProof(json: found.json())
            #expect(read == found)
            try read.verify()
        }
    }

    private static func forked(_ one: Int, _ other: Int) throws -> (LogWorld, EquivocationProof) {
        let world = try LogWorld(size: one)
        let fork = try LogWorld(size: other, sharing: 3, with: world)
        let prefix = try one == other ? nil : fork.tree.prefixProof(of: one)
        let proof = try EquivocationProof(fork.checkpoint(), world.checkpoint(), by: world.logKey, prefix: prefix)
        return (world, proof)
    }

    @Test("No single changed bit of a proof leaves a valid one of something else")
    func everyBit() throws {
        let (_, proof) = try Self.forked(5, 7)
        let json = try proof.json()
        for bit in 0..<json.count * 8 {
            var changed = json
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            let found = fault { () throws(EvidenceError) in try EquivocationProof(json: changed).verify() }
            #expect(found != nil, "bit \(bit)")
        }
    }

    @Test("Two checkpoints that can both be true make no proof")
    func noContradiction() throws {
        let world = try LogWorld(size: 9)
        let (five, nine, none) = (
            try world.checkpoint(at: 5), try world.checkpoint(), try world.checkpoint(at: 0)
        )
        #expect(throws: EvidenceError.noContradiction) { try EquivocationProof(nine, nine, by: world.logKey) }
        #expect(throws: EvidenceError.noContradiction) {
            try EquivocationProof(five, nine, by: world.logKey, prefix: world.tree.prefixProof(of: 5))
        }
        #expect(throws: EvidenceError.noContradiction) { try EquivocationProof(none, nine, by: world.logKey) }
    }

    @Test("Nobody can be accused with a path of one's own, with a stranger's signature, or across logs")
    func falseAccusations() throws {
        let world = try LogWorld(size: 9)
        let fork = try LogWorld(size: 9, sharing: 3, with: world)
        let (five, nine) = (try world.checkpoint(at: 5), try world.checkpoint())
        #expect(throws: EvidenceError.rootMismatch) {
            try EquivocationProof(five, nine, by: world.logKey, prefix: fork.tree.prefixProof(of: 5))
        }
        #expect(throws: EvidenceError.badPathLength) { try EquivocationProof(five, nine, by: world.logKey) }
        #expect(throws: EvidenceError.badPathLength) {
            try EquivocationProof(nine, fork.checkpoint(), by: world.logKey, prefix: fork.tree.prefixProof(of: 5))
        }
        let stranger = try SigningKey(seed: Array(32..<64))
        let forged = try SignedCheckpoint.sign(fork.tree.head(), origin: LogWorld.origin, with: stranger)
        #expect(throws: EvidenceError.unsigned) { try EquivocationProof(nine, forged, by: world.logKey) }
        let elsewhere = try SignedCheckpoint.sign(fork.tree.head(), origin: "other.example.org/log", with: world.key)
        #expect(throws: EvidenceError.self) { try EquivocationProof(nine, elsewhere, by: world.logKey) }
    }

    @Test("Who else signed is left out of the proof")
    func strangersAreLeftOut() throws {
        let world = try LogWorld(size: 5)
        let fork = try LogWorld(size: 5, sharing: 3, with: world)
        let own = try world.checkpoint()
        let witness = try SigningKey(seed: Array(32..<64))
        let cosigned = try SignedNote.sign(own.checkpoint.text, as: "on.example.org/witness", with: witness)
        let both = own.bytes + cosigned.bytes.dropFirst(own.checkpoint.text.count + 1)
        let proof = try EquivocationProof(SignedCheckpoint(both), fork.checkpoint(), by: world.logKey)
        #expect(proof.smaller == own)
    }

    @Test("Tiles that are not the checkpoint's are a fault, not a proof")
    func wrongTiles() async throws {
        let world = try LogWorld(size: 40)
        let fork = try LogWorld(size: 40, sharing: 3, with: world)
        await #expect(throws: EvidenceError.rootMismatch) {
            try await Self.search(
                world.checkpoint(at: 20),
                world.checkpoint(),
                tilesOf: fork.tree,
                by: world.logKey
            )
        }
    }

    @Test("Documents in another form are refused")
    func malformed() throws {
        let (_, proof) = try Self.forked(5, 7)
        let json = String(decoding: try proof.json(), as: UTF8.self)
        let table: [(String, String, EvidenceError)] = [
            ("equivocation.v1", "equivocation.v2", .unknownFormat),
            ("\"format\":", "\"form\":", .badDocument(.missingField("format"))),
            ("\"path\":[", "\"more\":1,\"path\":[", .badDocument(.unknownField("more"))),
            ("\"path\":[\"", "\"path\":[\"0", .badDocument(.badField("path"))),
            ("\"log\":\"", "\"log\":\"x", .badLogKey),
            ("hub.example.org/log\\n5", "hub.example.org/log\\n05", .badCheckpoint),
            ("— ", "- ", .badNote),
            ("{\"format\"", "[{\"format\"", .badDocument(.notJSON(at: json.utf8.count + 1))),
        ]
        for (passage, replacement, expected) in table {
            #expect(json.contains(passage), "\(passage)")
            let changed = Array(json.replacing(passage, with: replacement).utf8)
            #expect(throws: expected, "\(passage)") { try EquivocationProof(json: changed) }
        }
        #expect(throws: EvidenceError.tooLarge) {
            try EquivocationProof(json: Array(repeating: UInt8(ascii: " "), count: 256 * 1024 + 1))
        }
    }
}
