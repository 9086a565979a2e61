import Testing

@testable import SyncProtocol

@Suite("Fingerprints")
struct FingerprintTests {
    @Test("nothing has the fingerprint that the protocol's other implementations give it")
    func empty() {
        #expect(Fingerprint.empty.description == "7f9c9e31ac8256ca2f258583df262dbc")
    }

    @Test("the order of the ids does not matter, their count does")
    func orderAndCount() throws {
        let ids = try Item.sequence(5, seed: 1).map(\.id)
        #expect(Fingerprint(of: ids) == Fingerprint(of: ids.reversed()))
        let zero = try #require(ItemID(Array(repeating: 0, count: 32)))
        #expect(Fingerprint(of: [zero]) != Fingerprint(of: [zero, zero]))
    }

    @Test("sums carry through every word, and wrap at 2^256 both ways")
    func carry() {
        let one = UInt256(littleEndian: [1])
        let most = UInt256(littleEndian: ArraySlice(Array(repeating: 0xff, count: 32)))
        #expect(most &+ one == .zero)
        #expect(UInt256.zero &- one == most)
        for word in 0..<3 {
            let low = UInt256(littleEndian: ArraySlice(Array(repeating: 0xff, count: 8 * (word + 1))))
            let next = UInt256(littleEndian: ArraySlice(Array(repeating: 0, count: 8 * (word + 1)) + [1]))
            #expect(low &+ one == next)
            #expect(next &- one == low)
        }
    }

    @Test("sixteen bytes come back as they were read")
    func coding() throws {
        let bytes = SeededGenerator(seed: 5).someBytes(16)
        let fingerprint = try #require(Fingerprint(ArraySlice(bytes)))
        #expect(fingerprint.description == bytes.hex)
        #expect(Fingerprint(ArraySlice(bytes.dropLast())) == nil)
    }
}

extension SeededGenerator {
    fileprivate func someBytes(_ count: Int) -> [UInt8] {
        var generator = self
        return generator.bytes(count)
    }
}
