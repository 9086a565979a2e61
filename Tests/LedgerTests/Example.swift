import Ledger
import Testing

/// The worked example of `schema/record-v1.md`, whose bytes were first made with `openssl` and `sha256sum`.
enum Example {
    /// RFC 8032 §7.1, test 1.
    static let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
    static let publicKey = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
    static let payload =
        #"{"title":{"en":"A shared counter for births and address changes","#
        + #""fr":"Un guichet commun pour les naissances et les changements d’adresse"}}"#
    static let headerText =
        #"{"audience":"meeting/2018-02","author":"ed25519:21fe31dfa154a261626bf854046fd227","#
        + #""body":{"sha256":"7a47ef6d522a5d9c405522fe9b12d0368b8c2bcc04ca3466191900c5bbbc96b3","size":174},"#
        + #""parents":["a9f173d55a066320987a221627cbc9430c145f83029f3c27c5f97b64e9d4447c","#
        + #""c1762a1abcf40233728319f0279d9d5c567ca5875ee59cbfe022b94639b1c58c"],"#
        + #""subject":"2018-02/ircc","ts":1518000000,"type":"submission.revision","v":1}"#
    static let id = "996cbba94f4ac89eefb021fc61343b36b347aca853fad1e97b32f3235edf16c0"
    static let signature =
        "51cc0463dccbd1d5144650247ad7a5ef1e55978219094165a58e6ab4ad84ebfc"
        + "5f0231837e988f8ce7e506317971d5607ee0f06f4ff3fdb4ed3d4eedb0c2bd08"

    static func key() throws -> SigningKey { try SigningKey(seed: bytes(seed)) }

    static func draft() throws -> Record.Draft {
        Record.Draft(
            audience: "meeting/2018-02",
            type: "submission.revision",
            subject: "2018-02/ircc",
            timestamp: 1_518_000_000,
            parents: ["parent two", "parent one", "parent two"].map { RecordID(hashing: Array($0.utf8)) }
        )
    }

    static func record() throws -> Record {
        let salt = try #require(Salt(Array(0..<32)))
        return try Record.sign(draft(), payload: payload.utf8, salt: salt, with: key())
    }

    /// The example's header with one passage changed; the passage must be there.
    static func header(_ passage: String, becomes replacement: String) throws -> [UInt8] {
        try #require(headerText.contains(passage))
        return Array(headerText.replacing(passage, with: replacement).utf8)
    }

    /// Bytes from hexadecimal digits.
    static func bytes(_ hexadecimal: String) throws -> [UInt8] {
        let digits = Array(hexadecimal.utf8)
        return try stride(from: 0, to: digits.count, by: 2).map { index in
            try #require(UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16))
        }
    }
}
