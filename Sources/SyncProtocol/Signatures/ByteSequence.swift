import Foundation

/// Bytes as a structured field writes them: base64 between colons (RFC 9651 §3.3.5).
enum ByteSequence {
    static func text(of bytes: [UInt8]) -> String {
        ":\(Data(bytes).base64EncodedString()):"
    }

    /// Reads the whole text; nil for anything but the one spelling that `text(of:)` has for these bytes.
    static func bytes(of text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.count >= 2, text.first == ":", text.last == ":" else { return nil }
        let encoded = String(text.dropFirst().dropLast())
        // The decoder passes over unused bits; comparing with the spelling does not.
        guard let data = Data(base64Encoded: encoded), data.base64EncodedString() == encoded else { return nil }
        return Array(data)
    }
}
