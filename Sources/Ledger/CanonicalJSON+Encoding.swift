extension CanonicalJSON {
    /// Writes the canonical bytes: no spaces, members in the order of their names, the shortest escapes (RFC 8785 §3.2).
    ///
    /// - Throws: `badNumber`, `notNormalized`, `nonASCIIKey` or `tooDeep` for a value outside the subset, so that
    ///   nothing is written that the parser would refuse.
    package func encoded() throws(RecordError) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        try append(to: &bytes, depth: 0)
        return bytes
    }

    private func append(to bytes: inout [UInt8], depth: Int) throws(RecordError) {
        switch self {
        case .object(let members):
            guard depth < RecordLimits.depth else { throw .tooDeep }
            try Self.append(members, to: &bytes, depth: depth + 1)
        case .array(let elements):
            guard depth < RecordLimits.depth else { throw .tooDeep }
            bytes.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                try element.append(to: &bytes, depth: depth + 1)
            }
            bytes.append(UInt8(ascii: "]"))
        case .string(let string):
            try Self.checkNormalized(string)
            Self.append(string, to: &bytes)
        case .integer(let number):
            guard Self.integers.contains(number) else { throw .badNumber }
            bytes.append(contentsOf: String(number).utf8)
        case .bool(let value):
            bytes.append(contentsOf: value ? "true".utf8 : "false".utf8)
        }
    }

    /// RFC 8785 orders names by UTF-16 units; for ASCII, and nothing else is let through, that is the order of bytes.
    private static func append(
        _ members: [String: CanonicalJSON],
        to bytes: inout [UInt8],
        depth: Int
    ) throws(RecordError) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for (name, value) in members.sorted(by: { $0.key < $1.key }) {
            try checkName(name)
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            append(name, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            try value.append(to: &bytes, depth: depth)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// Writes the string with its quotation marks; whether it is normalized the caller knows.
    static func append(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x08: bytes.append(contentsOf: "\\b".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0C: bytes.append(contentsOf: "\\f".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0..<0x20:
                bytes.append(contentsOf: byte < 0x10 ? "\\u000".utf8 : "\\u001".utf8)
                let digit = byte & 0xF
                bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
