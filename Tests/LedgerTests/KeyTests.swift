import Ledger
import Testing

@Suite("Keys")
struct KeyTests {
    @Test("The first signature of RFC 8032 §7.1 comes out as printed there")
    func publishedVector() throws {
        let key = try Example.key()
        #expect(key.verificationKey.bytes == (try Example.bytes(Example.publicKey)))
        let signature = try key.signature(of: [])
        #expect(
            signature.bytes
                == (try Example.bytes(
                    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46b"
                        + "d25bf5f0595bbe24655141438e7a100b"
                ))
        )
        #expect(key.verificationKey.isValid(signature, of: []))
        #expect(!key.verificationKey.isValid(signature, of: [0]))
    }

    @Test("An S beyond the group's order is refused, so that a signature cannot be varied")
    func variedSignature() throws {
        let key = try Example.key()
        let order = try Example.bytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")
        var bytes = try key.signature(of: [1, 2, 3]).bytes
        var carry = 0
        for index in 0..<32 {
            let sum = Int(bytes[32 + index]) + Int(order[index]) + carry
            bytes[32 + index] = UInt8(truncatingIfNeeded: sum)
            carry = sum >> 8
        }
        let varied = try #require(Signature(bytes))
        #expect(!key.verificationKey.isValid(varied, of: [1, 2, 3]))
    }

    static let unsoundKeys: [(name: String, key: String)] = [
        ("order 1", "0100000000000000000000000000000000000000000000000000000000000000"),
        ("order 1, signed", "0100000000000000000000000000000000000000000000000000000000000080"),
        ("order 2", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        ("order 4", "0000000000000000000000000000000000000000000000000000000000000000"),
        ("order 4, signed", "0000000000000000000000000000000000000000000000000000000000000080"),
        ("order 8", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        ("order 8, signed", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85"),
        ("order 8, other", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
        ("order 8, other, signed", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa"),
        ("y = p", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        ("y = p + 1", "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"),
        ("y = 2^255 − 1", "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),
    ]

    @Test("A key of small order or in a second spelling is refused", arguments: unsoundKeys)
    func unsoundKey(_ name: String, _ key: String) throws {
        let bytes = try Example.bytes(key)
        #expect(throws: RecordError.badKey, "\(name)") { try VerificationKey(bytes) }
    }

    @Test("A point that is not on the curve verifies nothing")
    func offTheCurve() throws {
        let key = try VerificationKey([2] + [UInt8](repeating: 0, count: 31))
        let signature = try Example.key().signature(of: [1])
        #expect(!key.isValid(signature, of: [1]))
    }

    @Test("A new key comes from the generator alone, and its seed makes it again")
    func newKey() throws {
        var generator = SeededGenerator(seed: 5)
        var same = SeededGenerator(seed: 5)
        let key = try SigningKey(using: &generator)
        #expect(key.keyID == (try SigningKey(using: &same)).keyID)
        #expect(key.keyID == (try SigningKey(seed: key.seed)).keyID)
        #expect(key.keyID != (try SigningKey(using: &generator)).keyID)
    }

    @Test("Printing or dumping a secret shows its name only")
    func secretIsNotPrinted() throws {
        let key = try Example.key()
        var dumped = ""
        dump(key, to: &dumped)
        let printed = "\(key) \(String(reflecting: key)) \(dumped)"
        #expect(printed.contains(key.keyID.description))
        #expect(!printed.contains(Example.seed))
        #expect(!printed.contains("157") && !printed.lowercased().contains("9d61"), "the seed begins 157, 97: 0x9d61")
    }
}
