import Foundation
import Ledger
import Testing

@Suite("Identifiers")
struct IdentifierTests {
    @Test("SHA-256 of nothing and of abc are those of FIPS 180-4")
    func knownHashes() {
        #expect(
            RecordID(hashing: []).description == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
        #expect(
            ContentHash(hashing: Array("abc".utf8)).description
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        )
    }

    @Test("Ids go through bytes, text and JSON unchanged and sort as their bytes do", arguments: SeededGenerator.seeds)
    func roundTripAndOrder(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let arrays = (0..<200).map { _ in generator.bytes(32) }
        let ids = try arrays.map { try #require(RecordID($0)) }
        #expect(ids.map(\.bytes) == arrays, "seed \(seed)")
        #expect(ids.map { RecordID($0.description) } == ids, "seed \(seed)")
        #expect(ids.sorted().map(\.bytes) == arrays.sorted { $0.lexicographicallyPrecedes($1) }, "seed \(seed)")
        #expect(ids.sorted().map(\.description) == ids.map(\.description).sorted(), "seed \(seed)")
        #expect(try JSONDecoder().decode([RecordID].self, from: JSONEncoder().encode(ids)) == ids, "seed \(seed)")
    }

    @Test("An id in JSON is its text", arguments: [Example.id])
    func json(_ text: String) throws {
        let id = try #require(RecordID(text))
        #expect(String(decoding: try JSONEncoder().encode(id), as: UTF8.self) == "\"\(text)\"")
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(RecordID.self, from: Data("\"ab\"".utf8)) }
    }

    @Test(
        "Only lower-case digits of the right number are an id",
        arguments: [
            "", "00", Example.id.uppercased(), String(Example.id.dropLast()), Example.id + "0",
            "g" + Example.id.dropFirst(), " " + Example.id.dropFirst(), "é" + Example.id.dropFirst(2),
        ]
    )
    func refusedText(_ text: String) {
        #expect(RecordID(text) == nil)
        #expect(ContentHash(text) == nil)
        #expect(KeyID("ed25519:" + text.prefix(31)) == nil)
    }

    @Test("Only 32 bytes are an id or a salt, and only 64 a signature", arguments: [0, 31, 33, 63, 65])
    func refusedBytes(_ count: Int) {
        let bytes = [UInt8](repeating: 7, count: count)
        #expect(RecordID(bytes) == nil)
        #expect(Salt(bytes) == nil)
        #expect(Signature(bytes) == nil)
        #expect(throws: RecordError.badKey) { try VerificationKey(bytes) }
        #expect(throws: RecordError.badKey) { try SigningKey(seed: bytes) }
    }

    @Test("A key's name survives text and JSON, and another scheme is no name")
    func keyID() throws {
        let id = try Example.key().keyID
        #expect(id.description == "ed25519:21fe31dfa154a261626bf854046fd227")
        #expect(KeyID(id.description) == id)
        #expect(try JSONDecoder().decode(KeyID.self, from: JSONEncoder().encode(id)) == id)
        #expect(KeyID(String(id.description.dropFirst("ed25519:".count))) == nil)
    }

    @Test("A text's digest is sixteen digits of its hash, whichever way its accents are spelt")
    func textDigest() throws {
        #expect(TextDigest(of: "").description == "e3b0c44298fc1c14")
        #expect(TextDigest(of: "abc").description == "ba7816bf8f01cfea")
        #expect(TextDigest(of: "e\u{301}te\u{301}") == TextDigest(of: "été"))
        #expect(TextDigest(of: "\u{1100}\u{1161}") == TextDigest(of: "가"))
        #expect(TextDigest(of: "q\u{307}\u{323}") == TextDigest(of: "q\u{323}\u{307}"))
        #expect(TextDigest(of: "l’été") != TextDigest(of: "l'été"))
        let digest = TextDigest(of: "l’été")
        #expect(TextDigest(digest.description) == digest)
        #expect(TextDigest("BA7816BF8F01CFEA") == nil)
    }
}
