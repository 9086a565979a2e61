import Ledger
import Testing

@Suite("Tile paths")
struct TilePathTests {
    @Test(
        "A tile and its path are one",
        arguments: [
            ("tile/0/000", 0, 0, 256), ("tile/0/000.p/1", 0, 0, 1), ("tile/1/999.p/255", 1, 999, 255),
            ("tile/0/x001/000", 0, 1000, 256), ("tile/0/x001/067", 0, 1067, 256),
            ("tile/2/x001/x234/067.p/8", 2, 1_234_067, 8), ("tile/6/000.p/31", 6, 0, 31),
            ("tile/0/x035/x184/x372/x088/831.p/255", 0, 35_184_372_088_831, 255),
        ]
    )
    func both(path: String, level: Int, index: Int, width: Int) throws {
        let tile = try Tile(level: level, index: index, width: width)
        #expect(tile.path == path)
        #expect(try Tile(path: path) == tile)
    }

    @Test(
        "Another spelling is refused",
        arguments: [
            "", "/", "tile", "tile/", "tile/0", "tile/0/", "tile//000", "/tile/0/000", "tile/0/000/", "tile/0/0",
            "tile/0/00", "tile/0/0000", "tile/00/000", "tile/+0/000", "tile/-1/000", "tile/7/000", "tile/6/000",
            "tile/6/000.p/32", "tile/63/000",
            "tile/64/000", "tile/0/x000", "tile/0/x000/001", "tile/0/001/067", "tile/0/x001/x067", "tile/0/X001/067",
            "tile/0/x001/67", "tile/0/0x1", "tile/0/ 00", "tile/0/00a", "tile/0/000.p", "tile/0/000.p/",
            "tile/0/000.p/0",
            "tile/0/000.p/256", "tile/0/000.p/01", "tile/0/000.p/1/", "tile/0/000.p/-1", "tile/0/000p/1",
            "tile/0/.p/1", "tile/0/000.p/1.p/1", "tile/entries/000", "tile/0/000?x", "tile/0/../000", "Tile/0/000",
            "tile/0/٠٠٠", "tile/0/000\n", "tile/0/x999/x999/x999/x999/x999/999", "tile/0/x036/x000/x000/x000/000",
            "tile/0/" + String(repeating: "x000/", count: 10_000) + "000",
        ]
    )
    func malformed(path: String) {
        #expect(throws: EvidenceError.badTilePath) { try Tile(path: path) }
    }

    @Test("Numbers that no log has are refused")
    func numbers() {
        for (level, index, width) in [
            (-1, 0, 1), (7, 0, 1), (.max, 0, 1), (0, -1, 1), (0, .max, 1), (6, .max, 256), (0, 0, 0), (0, 0, 257),
            (0, 0, -1), (0, 1 << 45, 256), (6, 0, 256),
        ] {
            #expect(throws: EvidenceError.badTilePath) { try Tile(level: level, index: index, width: width) }
        }
        for size in [-1, 1 << 53, .max, .min] { #expect(Tile(level: 0, index: 0, inTreeOf: size) == nil) }
        #expect(Tile(level: 0, index: .max, inTreeOf: 5) == nil)
        #expect(Tile(level: 0, index: 1, inTreeOf: 256) == nil)
    }
}
