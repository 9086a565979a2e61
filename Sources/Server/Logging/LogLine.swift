import Council
import Foundation
import Synchronization

/// One line of the log: a JSON object, built up field by field.
///
/// Control characters, and the marks that turn the direction of text, are escaped, so that no text can forge a line or
/// dress one up in a terminal.
struct LogLine {
    private(set) var bytes: [UInt8]

    /// Begins with the time and the level.
    init(level: String, message: String) {
        bytes = []
        bytes.reserveCapacity(320)
        bytes.append(contentsOf: "{\"at\":\"".utf8)
        bytes.append(contentsOf: Self.now().utf8)
        bytes.append(UInt8(ascii: "\""))
        add("level", level)
        add("message", message)
    }

    mutating func add(_ name: String, _ value: String) {
        key(name)
        quote(value)
    }

    mutating func add(_ name: String, _ value: Int) {
        key(name)
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Ends the object and the line.
    mutating func end() {
        bytes.append(contentsOf: "}\n".utf8)
    }

    private mutating func key(_ name: String) {
        bytes.append(UInt8(ascii: ","))
        quote(name)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        // Nearly every text is plain and goes in as it stands.
        if text.utf8.allSatisfy(Self.isPlain) {
            bytes.append(contentsOf: text.utf8)
        } else {
            escape(text)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
    }

    private mutating func escape(_ text: String) {
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes.append(contentsOf: "\\\"".utf8)
            case "\\": bytes.append(contentsOf: "\\\\".utf8)
            case _ where Self.isHidden(scalar): escape(scalar.value)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    /// Control characters, line and paragraph separators, direction marks, overrides and isolates, and what is invisible.
    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
        default: false
        }
    }

    private mutating func escape(_ value: UInt32) {
        let digits = String(value, radix: 16)
        bytes.append(contentsOf: "\\u".utf8)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: 4 - digits.utf8.count))
        bytes.append(contentsOf: digits.utf8)
    }

    /// The second that was last written out, as text: a busy server writes many lines in one.
    private static let lastSecond = Mutex<(second: Int64, text: String)>((.min, ""))

    private static func now() -> String {
        let time = Date().timeIntervalSince1970
        let second = Int64(time.rounded(.down))
        let text = lastSecond.withLock { last in
            if last.second != second { last = (second, String(Timestamp(second).iso8601.dropLast())) }
            return last.text
        }
        let milliseconds = String(1000 + Int((time - Double(second)) * 1000))
        return "\(text).\(milliseconds.dropFirst())Z"
    }
}
