/// What a log says of itself when it signs: whose it is, and its head (C2SP tlog-checkpoint).
package struct Checkpoint: Hashable, Sendable {
    /// The log's name, the same for ever: a URL without its scheme, such as `hub.example.org/log`.
    package let origin: String
    /// Size and root.
    package let head: TreeHead

    /// States a head of the log.
    ///
    /// - Throws: `badName`.
    package init(origin: String, head: TreeHead) throws(EvidenceError) {
        guard LogKey.isName(origin.utf8) else { throw .badName }
        self.origin = origin
        self.head = head
    }

    /// Reads a note's text: three lines and no more, each in its one spelling. The form also knows extension lines;
    /// it advises against them, nobody could check them, and so a log that has any is refused.
    ///
    /// - Throws: `badCheckpoint`.
    package init(_ text: [UInt8]) throws(EvidenceError) {
        let lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.count == 4, lines[3].isEmpty, let size = Int(String(decoding: lines[1], as: UTF8.self)),
            let bytes = try? Base64.decode(String(decoding: lines[2], as: UTF8.self)),
            let root = ContentHash(bytes), let head = try? TreeHead(size: size, root: root),
            let checkpoint = try? Checkpoint(origin: String(decoding: lines[0], as: UTF8.self), head: head),
            // Settles what was read loosely, such as a sign or zeros before the size.
            checkpoint.text == text
        else { throw .badCheckpoint }
        self = checkpoint
    }

    /// Origin, size and root in base64, each with a line feed.
    package var text: [UInt8] {
        var text = Array("\(origin)\n\(head.size)\n".utf8)
        Base64.append(head.root.bytes, to: &text)
        text.append(UInt8(ascii: "\n"))
        return text
    }
}
