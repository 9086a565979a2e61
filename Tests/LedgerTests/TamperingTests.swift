import Ledger
import Testing

@Suite("Tampering")
struct TamperingTests {
    /// Opens the parts as a stranger would who knows the author's key and nothing else.
    private static func accepts(header: [UInt8], signature: [UInt8], body: [UInt8], key: VerificationKey) -> Bool {
        do {
            guard let signature = Signature(signature) else { return false }
            let record = try Record(headerBytes: header, signature: signature)
            try record.verify(with: key)
            _ = try record.attaching(try Body(blob: body))
            return true
        } catch {
            return false
        }
    }

    private static func flips(of bytes: [UInt8]) -> some Sequence<(bit: Int, bytes: [UInt8])> {
        (0..<bytes.count * 8).lazy.map { bit in
            var flipped = bytes
            flipped[bit / 8] ^= 1 << UInt8(bit % 8)
            return (bit, flipped)
        }
    }

    @Test("Every single changed bit of header, signature or body is refused")
    func everyBit() throws {
        let record = try Example.record()
        let key = try Example.key().verificationKey
        let header = record.headerBytes
        let signature = record.signature.bytes
        let body = try #require(record.body).blob
        #expect(Self.accepts(header: header, signature: signature, body: body, key: key))
        for (bit, flipped) in Self.flips(of: header) {
            #expect(!Self.accepts(header: flipped, signature: signature, body: body, key: key), "header bit \(bit)")
        }
        for (bit, flipped) in Self.flips(of: signature) {
            #expect(!Self.accepts(header: header, signature: flipped, body: body, key: key), "signature bit \(bit)")
        }
        for (bit, flipped) in Self.flips(of: body) {
            #expect(!Self.accepts(header: header, signature: signature, body: flipped, key: key), "body bit \(bit)")
        }
    }

    @Test("Cut, doubled and mixed-up parts are refused", arguments: SeededGenerator.seeds)
    func otherDamage(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let record = try Example.record()
        let key = try Example.key().verificationKey
        let line = Envelope(record).line
        for _ in 0..<300 {
            var damaged = line
            let place = Int.random(in: 0..<line.count, using: &generator)
            switch Int.random(in: 0..<3, using: &generator) {
            case 0: damaged.removeSubrange(place...)
            case 1: damaged.insert(line[place], at: Int.random(in: 0..<line.count, using: &generator))
            default: damaged.swapAt(place, Int.random(in: 0..<line.count, using: &generator))
            }
            // Damage to the hint or to nothing at all may pass; what is opened must then be the record, or lack its body.
            guard let opened = try? Envelope(line: damaged).opened(key: { _ in key }) else { continue }
            #expect(opened == record || opened == record.purged(), "seed \(seed)")
        }
    }
}
