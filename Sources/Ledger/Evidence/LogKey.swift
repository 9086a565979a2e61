/// A signer's name and public key together, as the signed-note form knows signers: a log, or a witness of one.
///
/// Written as a verifier key, `<name>+<8 hexadecimal digits>+<base64(0x01 ‖ key)>`, the one line that other tools for
/// such logs also read. Two keys of one name, or one key under two names, are different signers.
package struct LogKey: Hashable, Sendable {
    /// What the signer's lines begin with; for a log the same as its checkpoints' origin.
    package let name: String
    /// What its signatures verify with.
    package let key: VerificationKey
    /// The first 4 bytes of SHA-256(name ‖ line feed ‖ 0x01 ‖ key): which of a name's keys signed. A hint, no proof.
    package let hint: UInt32

    /// Names a key.
    ///
    /// - Throws: `badName`.
    package init(name: String, key: VerificationKey) throws(EvidenceError) {
        guard Self.isName(name.utf8) else { throw .badName }
        self.name = name
        self.key = key
        let hash = ContentHash(hashing: Array(name.utf8) + [UInt8(ascii: "\n"), Self.ed25519] + key.bytes)
        hint = UInt32(hash.leadingWords.0 >> 32)
    }

    /// Whether the bytes are 1 to 255 visible ASCII characters without a plus sign. The form allows other letters; a
    /// name in ASCII looks and compares the same everywhere.
    static func isName(_ bytes: some Collection<UInt8>) -> Bool {
        (1...EvidenceLimits.name).contains(bytes.count)
            && bytes.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "+") }
    }

    /// The signed-note form's number for plain Ed25519.
    private static let ed25519: UInt8 = 0x01
}

extension LogKey: CustomStringConvertible {
    /// Reads a verifier key, in its one spelling.
    ///
    /// - Throws: `badLogKey` for anything else, for another kind of key, or for a hash that is not the key's.
    package init(parsing text: String) throws(EvidenceError) {
        let parts = text.utf8.split(separator: UInt8(ascii: "+"), maxSplits: 2, omittingEmptySubsequences: false)
        guard text.utf8.count <= Self.longest, parts.count == 3, let name = String(parts[0]),
            let base64 = String(parts[2]), let bytes = try? Base64.decode(base64), bytes.first == Self.ed25519,
            let key = try? VerificationKey(bytes.dropFirst()), let signer = try? LogKey(name: name, key: key),
            signer.description.utf8.elementsEqual(text.utf8)
        else { throw .badLogKey }
        self = signer
    }

    package var description: String {
        var text = Array("\(name)+".utf8)
        var digits: [UInt8] = []
        UInt64(hint).appendHexadecimal(to: &digits)
        text.append(contentsOf: digits.suffix(8))
        text.append(UInt8(ascii: "+"))
        Base64.append([Self.ed25519] + key.bytes, to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    private static let longest = EvidenceLimits.name + 10 + Base64.length(of: 1 + VerificationKey.byteCount)
}
