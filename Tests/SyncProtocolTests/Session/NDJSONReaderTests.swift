import Testing

@testable import SyncProtocol

@Suite("Streams of lines")
struct NDJSONReaderTests {
    @Test("the lines are the same however the stream is cut into pieces")
    func pieces() throws {
        let seed = Fuzzing.seed
        var random = SeededGenerator(seed: seed)
        for _ in 0..<100 {
            let lines = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                random.bytes(Int.random(in: 0...40, using: &random)).filter { $0 != 10 }
            }
            let tail = random.chance(1, in: 2) ? Array("cut".utf8) : []
            let stream = lines.flatMap { $0 + [10] } + tail
            var reader = NDJSONReader()
            var read: [[UInt8]] = []
            var rest = stream[...]
            while !rest.isEmpty {
                let piece = rest.prefix(Int.random(in: 1...30, using: &random))
                rest = rest.dropFirst(piece.count)
                read += try reader.lines(in: piece)
            }
            #expect(read == lines, "seed \(seed)")
            #expect(reader.holdsCutLine == !tail.isEmpty, "seed \(seed)")
        }
    }

    @Test("a line may be as long as the limit and no longer, whether or not its end has come")
    func lineLimit() throws {
        let full = Array(repeating: UInt8(ascii: "a"), count: 8)
        for piece in [full + [10], full] {
            var reader = NDJSONReader(lineLimit: 8)
            #expect(try reader.lines(in: piece).count == piece.count - 8)
        }
        for piece in [full + [97, 10], full + [97]] {
            var reader = NDJSONReader(lineLimit: 8)
            #expect(throws: MessageFault.tooLarge) { try reader.lines(in: piece) }
        }
        var slow = NDJSONReader(lineLimit: 8)
        for byte in full { #expect(try slow.lines(in: [byte]).isEmpty) }
        #expect(throws: MessageFault.tooLarge) { try slow.lines(in: [97]) }
    }

    @Test("a stream of short lines may not go on for ever")
    func totalLimit() throws {
        var reader = NDJSONReader(totalLimit: 6)
        #expect(try reader.lines(in: Array("a\nb\nc\n".utf8)).count == 3)
        #expect(throws: MessageFault.tooLarge) { try reader.lines(in: [10]) }
    }
}
