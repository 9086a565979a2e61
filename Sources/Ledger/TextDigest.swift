import Foundation

/// A short name for one state of a text: the first 16 hexadecimal digits of SHA-256 over its NFC UTF-8.
///
/// For noticing that a text has changed since something was made of it, such as a translation. Too short to prove
/// anything against someone who wants two texts to collide.
package struct TextDigest: Hashable, Sendable {
    private let word: UInt64

    /// Digests the text; two spellings of the same characters give the same digest.
    package init(of text: String) {
        word = ContentHash(hashing: Array(Self.normalized(text).utf8)).leadingWords.0
    }

    private static func normalized(_ text: String) -> String {
        var characters = text.utf8Span
        return characters.isNormalized() ? text : text.precomposedStringWithCanonicalMapping
    }
}

extension TextDigest: TextCodable {
    /// Reads 16 lower-case hexadecimal digits; `nil` for anything else.
    package init?(_ hexadecimal: String) {
        guard let word = UInt64(hexadecimal: hexadecimal.utf8) else { return nil }
        self.word = word
    }

    package var description: String {
        var digits: [UInt8] = []
        word.appendHexadecimal(to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }
}
