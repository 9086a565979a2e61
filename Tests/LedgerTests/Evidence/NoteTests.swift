import Foundation
import Ledger
import Testing

@Suite("Checkpoints and notes")
struct NoteTests {
    @Test("A checkpoint is the three lines, an empty line, and the log's signature")
    func form() throws {
        let world = try LogWorld(size: 5)
        let checkpoint = try world.checkpoint()
        let head = try world.tree.head()
        let root = Data(head.root.bytes).base64EncodedString()
        let lines = String(decoding: checkpoint.bytes, as: UTF8.self).split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        #expect(lines.prefix(4) == [Substring(LogWorld.origin), "5", Substring(root), ""])
        #expect(lines.count == 6 && lines[5].isEmpty)
        let parts = lines[4].split(separator: " ")
        #expect(parts.count == 3 && parts[0] == "—" && parts[1] == LogWorld.origin)
        let signed = [UInt8](try #require(Data(base64Encoded: String(parts[2]))))
        #expect(signed.count == 68)
        let text = Array("\(LogWorld.origin)\n5\n\(root)\n".utf8)
        #expect(world.key.verificationKey.isValid(try #require(Signature(signed.dropFirst(4))), of: text))
        let read = try SignedCheckpoint(checkpoint.bytes)
        #expect(read == checkpoint)
        #expect(try read.verify(with: world.logKey) == head)
    }

    @Test(
        "Verifier keys that others have published are read and written as they are",
        arguments: [
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8",
        ]
    )
    func publishedKeys(text: String) throws {
        #expect(try LogKey(parsing: text).description == text)
    }

    @Test(
        "A verifier key with anything else in it is refused",
        arguments: [
            "", "+", "++", "+++", "PeterNeumann", "PeterNeumann+c74f20a3",
            "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumanm+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "PeterNeumann+c74f20a3+AhpcQcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWA",
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW\n",
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10T=",
            " PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            String(repeating: "n", count: 100_000) + "+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
        ]
    )
    func malformedKeys(text: String) {
        #expect(throws: EvidenceError.badLogKey) { try LogKey(parsing: text) }
    }

    @Test(
        "Names are visible ASCII without a plus",
        arguments: ["", " ", "a b", "a+b", "a\nb", "é", "\u{212A}", "a\u{7F}"]
    )
    func names(name: String) throws {
        let world = try LogWorld(size: 1)
        #expect(throws: EvidenceError.badName) { try LogKey(name: name, key: world.key.verificationKey) }
        #expect(throws: EvidenceError.badName) { try Checkpoint(origin: name, head: world.tree.head()) }
        #expect(throws: EvidenceError.badName) {
            try SignedCheckpoint.sign(world.tree.head(), origin: name, with: world.key)
        }
    }

    @Test("No single changed bit of a checkpoint verifies")
    func everyBit() throws {
        let world = try LogWorld(size: 5)
        let bytes = try world.checkpoint().bytes
        for bit in 0..<bytes.count * 8 {
            var changed = bytes
            changed[bit / 8] ^= 1 << UInt8(bit % 8)
            let found = fault { () throws(EvidenceError) in
                try SignedCheckpoint(changed).verify(with: world.logKey)
            }
            #expect(found != nil, "bit \(bit)")
        }
    }

    @Test("Witnesses and strangers may sign below, and only the log's own lines count")
    func otherSigners() throws {
        let world = try LogWorld(size: 5)
        let own = try world.checkpoint()
        let witness = try SigningKey(seed: Array(32..<64))
        let text = own.checkpoint.text
        let cosigned = try SignedNote.sign(text, as: "on.example.org/witness", with: witness)
        let impostor = try SignedNote.sign(text, as: LogWorld.origin, with: witness)
        let line = { (note: [UInt8]) in Array(note.dropFirst(text.count + 1)) }
        let stranger = Array("— later.example.org/key AAAAAAD/\n".utf8)

        let all = own.bytes + line(cosigned.bytes) + line(impostor.bytes) + stranger
        let read = try SignedCheckpoint(all)
        #expect(read.bytes == all)
        #expect(read.note.signatures.map(\.name).count == 4)
        try read.verify(with: world.logKey)
        try read.note.verify(with: try LogKey(name: "on.example.org/witness", key: witness.verificationKey))
        #expect(try read.note.signed(onlyBy: world.logKey).bytes == own.bytes)

        #expect(throws: EvidenceError.unsigned) {
            try SignedCheckpoint(text + Array("\n".utf8) + line(impostor.bytes) + stranger).verify(with: world.logKey)
        }
        // A second line of the log's own that does not hold spoils the first.
        var broken = line(own.bytes)
        let place = broken.count - 20
        broken[place] = broken[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
        #expect(throws: EvidenceError.badSignature) {
            try SignedCheckpoint(own.bytes + broken).verify(with: world.logKey)
        }
        let other = try LogKey(name: "other.example.org/log", key: world.key.verificationKey)
        #expect(throws: EvidenceError.originMismatch) { try own.verify(with: other) }
    }

    @Test("What is not in the form is no note", arguments: malformedNotes)
    func malformed(note: String) {
        #expect(throws: EvidenceError.badNote, "\(note.debugDescription)") { try SignedNote(Array(note.utf8)) }
    }

    private static let malformedNotes: [String] = [
        "", "\n", "\n\n", "text", "text\n", "text\n\n", "text\n\n\n", "\n\(line)", "text\n\(line)",
        "text\n\n\(line.dropLast())",
        "text\n\n\(line)\n", "text\n\n\(line) ", "text\r\n\n\(line)", "te\txt\n\n\(line)", "te\0xt\n\n\(line)",
        "text\n\n- a AAAAAAD/\n", "text\n\n– a AAAAAAD/\n", "text\n\n—a AAAAAAD/\n", "text\n\n—  a AAAAAAD/\n",
        "text\n\n— a  AAAAAAD/\n", "text\n\n— a AAAAAAD/ \n", "text\n\n— a AAAAAAD/ x\n", "text\n\n— AAAAAAD/\n",
        "text\n\n— a \n",
        "text\n\n— a+b AAAAAAD/\n", "text\n\n— é AAAAAAD/\n", "text\n\n— a\u{A0}b AAAAAAD/\n", "text\n\n— a AAAAAA==\n",
        "text\n\n— a AAAAAAD\n", "text\n\n— a AAAAAAB=\n", "text\n\n— a AAAA-_D/\n", "text\n\n— a \n\(line)",
        "text\n\n\(line)rubbish\n",
    ]
    private static let line = "— a AAAAAAD/\n"

    @Test("Notes of too many bytes or signatures are refused before they are read")
    func tooLarge() throws {
        let most = "text\n\n" + String(repeating: Self.line, count: EvidenceLimits.signatures)
        #expect(try SignedNote(Array(most.utf8)).signatures.count == 32)
        #expect(throws: EvidenceError.tooLarge) { try SignedNote(Array((most + Self.line).utf8)) }
        #expect(throws: EvidenceError.tooLarge) { try SignedNote(Array(repeating: 0xFF, count: 64 * 1024 + 1)) }
        #expect(throws: EvidenceError.badNote) { try SignedNote([0xFF, 0x0A, 0x0A] + Array(Self.line.utf8)) }
    }

    @Test("What is not three lines in their one spelling is no checkpoint", arguments: malformedTexts)
    func malformedCheckpoint(text: String) {
        #expect(throws: EvidenceError.badCheckpoint, "\(text.debugDescription)") { try Checkpoint(Array(text.utf8)) }
    }

    private static let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I="
    private static let malformedTexts: [String] = [
        "", "\n", "\n\n\n", "a\n5\n\(root)", "a\n5\n\(root)\n\n", "a\n5\n\(root)\nextension\n", "\n5\n\(root)\n",
        "a b\n5\n\(root)\n",
        "a+b\n5\n\(root)\n", "é\n5\n\(root)\n", "a\n\n\(root)\n", "a\n05\n\(root)\n", "a\n+5\n\(root)\n",
        "a\n-5\n\(root)\n",
        "a\n5 \n\(root)\n", "a\n5.0\n\(root)\n", "a\n٥\n\(root)\n", "a\n0\n\(root)\n", "a\n9007199254740992\n\(root)\n",
        "a\n9223372036854775808\n\(root)\n", "a\n5\n\n", "a\n5\n\(root.dropLast())\n",
        "a\n5\n\(root.replacing("2I=", with: "2J="))\n",
        "a\n5\n\(root)=\n", "a\n5\nAAAA\n", "a\r\n5\r\n\(root)\r\n",
        "a\n5\n0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62\n",
    ]

    @Test("The largest size is read, and the empty log's root is the only one of size 0")
    func edges() throws {
        let largest = Array("a\n9007199254740991\n\(Self.root)\n".utf8)
        #expect(try Checkpoint(largest).head.size == EvidenceLimits.size)
        let empty = try Checkpoint(Array("a\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n".utf8))
        #expect(empty.head.root == .emptyTree)
    }

    @Test("Nothing is signed that a reader would take apart otherwise", arguments: ["", "text", "te\0xt\n"])
    func unsignable(text: String) throws {
        let key = try SigningKey(seed: Array(0..<32))
        #expect(throws: EvidenceError.badNote) { try SignedNote.sign(Array(text.utf8), as: "a", with: key) }
    }
}
