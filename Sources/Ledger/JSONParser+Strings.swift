extension JSONParser {
    /// Reads the string whose quotation mark is next.
    mutating func string() throws(RecordError) -> String {
        position += 1
        let start = position
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                defer { position += 1 }
                return try text(bytes[start..<position])
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0..<0x20: throw .notJSON(at: position)
            default: position += 1
            }
        }
        throw .notJSON(at: position)
    }

    /// The slow way round, for a string in which a backslash was seen: copies it piece by piece.
    private mutating func escapedString(from start: Int) throws(RecordError) -> String {
        var unescaped = bytes[start..<position]
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return try text(unescaped)
            case UInt8(ascii: "\\"): unescaped.append(contentsOf: String(try escape()).utf8)
            case 0..<0x20: throw .notJSON(at: position - 1)
            default: unescaped.append(byte)
            }
        }
        throw .notJSON(at: position)
    }

    private mutating func escape() throws(RecordError) -> Unicode.Scalar {
        guard let byte = next else { throw .notJSON(at: position) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "u"): return try scalar()
        default: throw .notJSON(at: position - 1)
        }
    }

    /// Four digits, or eight in two escapes for a surrogate pair; half a pair is no character.
    private mutating func scalar() throws(RecordError) -> Unicode.Scalar {
        let start = position
        let unit = try codeUnit()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard UTF16.isLeadSurrogate(unit), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw .notJSON(at: start)
        }
        let trail = try codeUnit()
        guard UTF16.isTrailSurrogate(trail) else { throw .notJSON(at: start) }
        let pair = 0x10000 + UInt32(unit - 0xD800) << 10 + UInt32(trail - 0xDC00)
        guard let scalar = Unicode.Scalar(pair) else { throw .notJSON(at: start) }
        return scalar
    }

    private mutating func codeUnit() throws(RecordError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = next.flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw .notJSON(at: position)
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }

    private func text(_ bytes: ArraySlice<UInt8>) throws(RecordError) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        return text
    }
}
