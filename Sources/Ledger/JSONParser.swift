/// Reads one JSON text from its bytes, byte by byte and never twice, and stops at the first thing out of place.
struct JSONParser {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The whole text: one value, and nothing after it but space.
    mutating func document() throws(RecordError) -> CanonicalJSON {
        let value = try value(depth: 0)
        skipSpace()
        guard position == bytes.count else { throw .notJSON(at: position) }
        return value
    }

    private mutating func value(depth: Int) throws(RecordError) -> CanonicalJSON {
        skipSpace()
        switch next {
        case UInt8(ascii: "{"):
            guard depth < RecordLimits.depth else { throw .tooDeep }
            return .object(try members(depth: depth + 1))
        case UInt8(ascii: "["):
            guard depth < RecordLimits.depth else { throw .tooDeep }
            return .array(try elements(depth: depth + 1))
        case UInt8(ascii: "\""):
            let string = try string()
            try CanonicalJSON.checkNormalized(string)
            return .string(string)
        case UInt8(ascii: "t"):
            try word("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try word("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try word("null")
            throw .nullValue
        default:
            return .integer(try integer())
        }
    }

    private mutating func members(depth: Int) throws(RecordError) -> [String: CanonicalJSON] {
        var members: [String: CanonicalJSON] = [:]
        position += 1
        skipSpace()
        if take(UInt8(ascii: "}")) { return members }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw .notJSON(at: position) }
            let name = try string()
            try CanonicalJSON.checkName(name)
            skipSpace()
            guard take(UInt8(ascii: ":")) else { throw .notJSON(at: position) }
            let value = try value(depth: depth)
            guard members.updateValue(value, forKey: name) == nil else {
                throw .duplicateKey(String(name.prefix(64)))
            }
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw .notJSON(at: position) }
        return members
    }

    private mutating func elements(depth: Int) throws(RecordError) -> [CanonicalJSON] {
        var elements: [CanonicalJSON] = []
        position += 1
        skipSpace()
        if take(UInt8(ascii: "]")) { return elements }
        repeat {
            elements.append(try value(depth: depth))
            skipSpace()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw .notJSON(at: position) }
        return elements
    }

    private mutating func integer() throws(RecordError) -> Int {
        let isNegative = take(UInt8(ascii: "-"))
        guard let first = next, Self.digits.contains(first) else { throw .notJSON(at: position) }
        var magnitude = 0
        let start = position
        while let digit = next, Self.digits.contains(digit) {
            // Stops growing past the limit, so that a line of digits cannot overflow.
            if magnitude <= CanonicalJSON.integers.upperBound {
                magnitude = magnitude * 10 + Int(digit - UInt8(ascii: "0"))
            }
            position += 1
        }
        guard first != UInt8(ascii: "0") || position == start + 1 else { throw .notJSON(at: start) }
        let isFloat = next == UInt8(ascii: ".") || next == UInt8(ascii: "e") || next == UInt8(ascii: "E")
        let isNegativeZero = isNegative && magnitude == 0
        guard !isFloat, !isNegativeZero, magnitude <= CanonicalJSON.integers.upperBound else { throw .badNumber }
        return isNegative ? -magnitude : magnitude
    }

    private mutating func word(_ word: StaticString) throws(RecordError) {
        let start = position
        for byte in word.description.utf8 where !take(byte) { throw .notJSON(at: start) }
    }

    /// The byte to be read; `nil` at the end.
    var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Passes over the byte if it is the next.
    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
}
