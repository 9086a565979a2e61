import Ledger

/// Takes the fields out of a JSON message one by one and names the one that is missing, wrong, or too many.
struct MessageFields {
    private var members: [String: CanonicalJSON]

    /// Reads the whole message, canonical or not.
    ///
    /// - Throws: `tooLarge` beyond the limit, `badJSON` for anything but an object.
    init(_ bytes: [UInt8], limit: Int) throws(MessageFault) {
        guard bytes.count <= limit else { throw .tooLarge }
        guard let json = try? CanonicalJSON(parsing: bytes), case .object(let members) = json else { throw .badJSON }
        self.members = members
    }

    private init(_ members: [String: CanonicalJSON]) {
        self.members = members
    }

    func has(_ name: String) -> Bool { members[name] != nil }

    mutating func integer(_ name: String, in range: ClosedRange<Int>) throws(MessageFault) -> Int {
        guard case .integer(let number) = try take(name), range.contains(number) else { throw .badField(name) }
        return number
    }

    mutating func bool(_ name: String) throws(MessageFault) -> Bool {
        guard case .bool(let value) = try take(name) else { throw .badField(name) }
        return value
    }

    mutating func object(_ name: String) throws(MessageFault) -> MessageFields {
        guard case .object(let members) = try take(name) else { throw .badField(name) }
        return MessageFields(members)
    }

    /// A field whose text has a form of its own.
    mutating func value<Value>(_ name: String, _ read: (String) -> Value?) throws(MessageFault) -> Value {
        guard case .string(let text) = try take(name), let value = read(text) else { throw .badField(name) }
        return value
    }

    /// A field that lists such texts.
    mutating func values<Value>(
        _ name: String,
        atMost most: Int,
        _ read: (String) -> Value?
    ) throws(MessageFault) -> [Value] {
        guard case .array(let elements) = try take(name), elements.count <= most else { throw .badField(name) }
        return try elements.map { element throws(MessageFault) in
            guard case .string(let text) = element, let value = read(text) else { throw .badField(name) }
            return value
        }
    }

    /// - Throws: `unknownField` if anything is left, naming the first in order so that the answer is always the same.
    func finish() throws(MessageFault) {
        guard let name = members.keys.min() else { return }
        throw .unknownField(String(name.prefix(64)))
    }

    private mutating func take(_ name: String) throws(MessageFault) -> CanonicalJSON {
        guard let value = members.removeValue(forKey: name) else { throw .missingField(name) }
        return value
    }
}

extension CanonicalJSON {
    /// The canonical bytes of a message that is about to be sent.
    ///
    /// - Throws: `badJSON` for a value outside the subset.
    func message() throws(MessageFault) -> [UInt8] {
        do throws(RecordError) {
            return try encoded()
        } catch {
            throw .badJSON
        }
    }
}
