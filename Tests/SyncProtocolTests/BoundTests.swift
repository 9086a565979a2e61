import Testing

@testable import SyncProtocol

@Suite("Bounds")
struct BoundTests {
    @Test("between different timestamps the later timestamp is enough")
    func differentTimestamps() throws {
        let bound = Bound(between: try .at(5, 0xff), and: try .at(9, 0x01))
        #expect(bound == Bound(timestamp: 9, prefix: .zero, prefixLength: 0))
    }

    @Test("between equal timestamps the prefix ends with the first byte that differs", arguments: 0..<32)
    func equalTimestamps(shared: Int) throws {
        var bytes = Array(repeating: UInt8(7), count: ItemID.byteCount)
        let first = try Item.at(5, bytes)
        bytes[shared] = 8
        let second = try Item.at(5, bytes)
        let bound = Bound(between: first, and: second)
        #expect(bound.prefixLength == shared + 1)
        #expect(bound.isAbove(first))
        #expect(!bound.isAbove(second))
        #expect(try readBack([bound]) == [bound])
    }

    @Test("infinity lies above every item, the start above none")
    func extremes() throws {
        for item in [try Item.at(0), try Item.at(.max - 1, 0xff)] {
            #expect(Bound.infinity.isAbove(item))
            #expect(!Bound.start.isAbove(item))
        }
        #expect(Item(timestamp: .max, id: try Item.at(0).id) == nil)
    }

    @Test("bounds are coded as distances and come back")
    func coding() throws {
        let bounds = [
            Bound(timestamp: 0, prefix: UInt256(littleEndian: [1]), prefixLength: 1),
            Bound(at: try .at(1_700_000_000, 1, 2, 3)),
            Bound(timestamp: 1_700_000_000, prefix: UInt256(littleEndian: [2]), prefixLength: 1),
            Bound(timestamp: .max - 1, prefix: .zero, prefixLength: 0),
            .infinity,
        ]
        #expect(try readBack(bounds) == bounds)
    }

    @Test("a distance that runs past the end of time means infinity")
    func saturation() throws {
        var reader = try MessageReader(
            [0x61, 0x02, 0x00, 0x00, 0x81] + Array(repeating: 0xff, count: 8) + [0x7f, 0, 0]
        )
        #expect(try reader.nextRange()?.bound == Bound(timestamp: 1, prefix: .zero, prefixLength: 0))
        #expect(try reader.nextRange()?.bound == .infinity)
        #expect(try reader.nextRange() == nil)
    }

    @Test("an id prefix over 32 bytes, or on infinity, is refused")
    func prefixes() {
        expectRefusal(.prefixTooLong, "0121" + String(repeating: "00", count: 33) + "00")
        expectRefusal(.prefixTooLong, "0181ffffffffffffffff7f00")
        expectRefusal(.infinityWithPrefix, "00010700")
    }

    @Test("a bound that does not lie above the one before it is refused")
    func ascent() {
        expectRefusal(.boundNotAscending, "010000")
        expectRefusal(.boundNotAscending, "050000" + "010000")
        expectRefusal(.boundNotAscending, "05020102" + "00" + "0102010100")
        expectRefusal(.boundNotAscending, "05020100" + "00" + "01010100")
        expectRefusal(.rangeAfterInfinity, "000000" + "000000")
        expectRefusal(.rangeAfterInfinity, "000000" + "00000200")
    }

    @Test("the closing fingerprint over nothing may follow infinity, and only at the very end")
    func closingFingerprint() throws {
        let closing = "000001" + Fingerprint.empty.description
        let message = try #require([UInt8](hex: "61000000" + closing))
        var reader = try MessageReader(message)
        #expect(try reader.nextRange()?.bound == .infinity)
        #expect(try reader.nextRange()?.bound == .infinity)
        #expect(try reader.nextRange() == nil)
        expectRefusal(.rangeAfterInfinity, "000000" + closing + closing)
        expectRefusal(.rangeAfterInfinity, "000000" + "000001" + String(repeating: "00", count: 16))
    }

    private func readBack(_ bounds: [Bound]) throws -> [Bound] {
        var writer = MessageWriter()
        for bound in bounds { writer.skip(upTo: bound) }
        var reader = try MessageReader(writer.bytes)
        var read: [Bound] = []
        while let range = try reader.nextRange() { read.append(range.bound) }
        return read
    }

    private func expectRefusal(_ error: NegentropyError, _ ranges: String, at line: SourceLocation = #_sourceLocation) {
        #expect(throws: error, sourceLocation: line) {
            let message = try #require([UInt8](hex: "61" + ranges))
            var reader = try MessageReader(message)
            while try reader.nextRange() != nil {}
        }
    }
}
