/// JSON in the one form whose bytes can be hashed: the subset of RFC 8785 in which a value has a single spelling.
///
/// Names are ASCII, integers lie within ±(2^53−1), strings are in normalization form C, and there are no floats and no
/// nulls. Members are kept unordered because their order is not theirs to choose.
package enum CanonicalJSON: Hashable, Sendable {
    /// Members by name; their order is not kept.
    case object([String: CanonicalJSON])
    /// Elements in their order.
    case array([CanonicalJSON])
    /// Text in normalization form C.
    case string(String)
    /// A whole number within `integers`.
    case integer(Int)
    /// `true` or `false`.
    case bool(Bool)

    /// The integers that every JSON reader holds exactly.
    package static let integers = -9_007_199_254_740_991...9_007_199_254_740_991

    /// Reads bytes that must already be in canonical form, which proves that nobody else can read them otherwise.
    ///
    /// - Throws: what `init(parsing:)` throws, or `notCanonical`.
    package init(canonical bytes: [UInt8]) throws(RecordError) {
        try self.init(parsing: bytes)
        guard try encoded() == bytes else { throw .notCanonical }
    }

    /// Reads any JSON text whose values lie in the subset, canonical or not: an envelope comes from other people's tools.
    ///
    /// Duplicate names, nesting beyond 16, floats, nulls, lone surrogates and unnormalized strings are refused. The
    /// caller has checked the size.
    package init(parsing bytes: [UInt8]) throws(RecordError) {
        var parser = JSONParser(bytes: bytes)
        self = try parser.document()
    }

    /// Proves that the bytes are in canonical form, or says why they are not.
    package static func check(_ bytes: [UInt8]) throws(RecordError) {
        _ = try CanonicalJSON(canonical: bytes)
    }
}

extension CanonicalJSON {
    /// What the parser and the encoder both ask of every string.
    static func checkNormalized(_ string: String) throws(RecordError) {
        var characters = string.utf8Span
        guard characters.isNormalized() else { throw .notNormalized }
    }

    /// What the parser and the encoder both ask of every name.
    static func checkName(_ name: String) throws(RecordError) {
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else { throw .nonASCIIKey }
    }
}

extension UTF8Span {
    /// Whether the text is in normalization form C; text in ASCII is, and is not looked at twice.
    mutating func isNormalized() -> Bool {
        checkForASCII() || checkForNFC(quickCheck: false)
    }
}
