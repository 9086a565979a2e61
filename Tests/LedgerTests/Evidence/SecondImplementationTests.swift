import Foundation
import Ledger
import Testing

/// The script beside this file was written from the specifications and shares nothing with the code it checks.
@Suite("Second implementation", .enabled(if: Python.isInstalled, "python3 is not installed"))
struct SecondImplementationTests {
    @Test("Python comes to the same roots, proofs and tiles")
    func vectors() throws {
        let world = try LogWorld(size: 600)
        let hexadecimal = { (path: [ContentHash]) in path.map(\.description) }
        var heads: [[Any]] = []
        var tiles: [[Any]] = []
        var (inclusion, consistency, prefix): ([[Any]], [[Any]], [[Any]]) = ([], [], [])
        for size in Array(0...34) + [63, 64, 65, 255, 256, 257, 300, 511, 512, 513, 600] {
            heads.append([size, try world.tree.head(at: size).root.description])
            tiles += try Tile.all(inTreeOf: size).map {
                [size, $0.path, ContentHash(hashing: try world.tree.bytes(of: $0)).description]
            }
            for index in size < 35 ? Array(0..<size) : [0, 1, size / 3, size / 2, size - 2, size - 1] {
                inclusion.append([index, size, hexadecimal(try world.tree.inclusionProof(of: index, in: size).path)])
                let smaller = index + 1
                let proof = try world.tree.consistencyProof(from: smaller, to: size)
                consistency.append([smaller, size, hexadecimal(proof.path)])
                prefix.append([smaller, size, hexadecimal(try world.tree.prefixProof(of: smaller, in: size).path)])
            }
        }
        let table: [String: [Any]] = [
            "ids": world.ids.map(\.description), "heads": heads, "tiles": tiles, "inclusion": inclusion,
            "consistency": consistency, "prefix": prefix,
        ]
        let said = try Python.check(Array(try JSONSerialization.data(withJSONObject: table)))
        #expect(said == "ok consistency=661 heads=46 ids=600 inclusion=661 prefix=661 tiles=60\n")
    }

    @Test("Python finds of every record in a bundle what this code finds")
    func bundle() throws {
        let world = try BundleWorld(size: 9)
        let record = world.records[3]
        let proof = try world.tree.inclusionProof(of: 3)
        let swapped = String(decoding: Envelope(record).line, as: UTF8.self)
            .replacing(/"body":"./, with: "\"body\":\"Z")
        let entries =
            try world.records.indices.map { try world.entry($0) } + [
                EvidenceBundle.Entry(Envelope(record), proof: nil),
                EvidenceBundle.Entry(Envelope(record), proof: try world.tree.inclusionProof(of: 4)),
                EvidenceBundle.Entry(Envelope(record.purged()), proof: proof),
                EvidenceBundle.Entry(Envelope(record.purged()), proof: proof, isPurged: true),
                EvidenceBundle.Entry(try Envelope(line: Array(swapped.utf8)), proof: proof),
            ]
        let bundle = try world.bundle(entries)
        let codes = try bundle.verify().findings.map(\.verdict.code)
        #expect(codes.suffix(5) == ["not-in-log", "wrong-proof", "body-missing", "body-purged", "body-mismatch"])
        #expect(try Python.check(bundle.json()) == codes.joined(separator: "\n") + "\n")
    }

    @Test("Python sees the same contradictions")
    func equivocation() throws {
        for (one, other) in [(5, 5), (5, 7), (4, 300), (256, 257)] {
            let world = try LogWorld(size: one)
            let fork = try LogWorld(size: other, sharing: 3, with: world)
            let prefix = try one == other ? nil : fork.tree.prefixProof(of: one)
            let proof = try EquivocationProof(world.checkpoint(), fork.checkpoint(), by: world.logKey, prefix: prefix)
            #expect(try Python.check(proof.json()) == "contradiction\n", "\(one) and \(other)")
        }
    }
}
