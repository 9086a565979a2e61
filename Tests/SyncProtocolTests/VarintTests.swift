import Testing

@testable import SyncProtocol

@Suite("Varints")
struct VarintTests {
    @Test(
        "every value comes back from its coded form, and is coded in as few bytes as it takes",
        arguments: [0, 1, 127, 128, 300, 16_383, 16_384, 1 << 31, (1 << 56) - 1, 1 << 56, (1 << 63) - 1, 1 << 63, .max]
            as [UInt64]
    )
    func roundTrip(value: UInt64) throws {
        var bytes: [UInt8] = []
        Varint.append(value, to: &bytes)
        #expect(bytes.count == max(1, (64 - value.leadingZeroBitCount + 6) / 7))
        #expect(try read(bytes) == value)
    }

    @Test("the most significant group comes first")
    func order() {
        var bytes: [UInt8] = []
        Varint.append(300, to: &bytes)
        #expect(bytes == [0x82, 0x2c])
    }

    @Test("a value over 64 bits is refused, in ten bytes or in more")
    func overflow() {
        #expect(throws: NegentropyError.varintOverflow) { try read([0x82] + Array(repeating: 0x80, count: 8) + [0]) }
        #expect(throws: NegentropyError.varintOverflow) { try read(Array(repeating: 0xff, count: 11)) }
        #expect(throws: NegentropyError.varintOverflow) { try read([0x81] + Array(repeating: 0x80, count: 9) + [0]) }
    }

    @Test("a leading zero group is refused, since it would give one value two forms")
    func minimal() {
        #expect(throws: NegentropyError.varintNotMinimal) { try read([0x80, 0x00]) }
        #expect(throws: NegentropyError.varintNotMinimal) { try read([0x80, 0x80, 0x01]) }
    }

    @Test("a varint that stops before its last byte is refused")
    func truncated() {
        #expect(throws: NegentropyError.truncated) { try read([]) }
        #expect(throws: NegentropyError.truncated) { try read([0x81]) }
    }

    private func read(_ bytes: [UInt8]) throws -> UInt64 {
        var reader = try MessageReader([ProtocolVersion.current] + bytes)
        return try reader.varint()
    }
}
