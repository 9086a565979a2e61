/// Takes the fields out of an object one by one and names the one that is missing, wrong, or too many.
struct JSONFields {
    private var members: [String: CanonicalJSON]
    private let path: String

    /// - Throws: `notAnObject`.
    init(_ json: CanonicalJSON) throws(RecordError) {
        guard case .object(let members) = json else { throw .notAnObject }
        self.init(members, path: "")
    }

    private init(_ members: [String: CanonicalJSON], path: String) {
        self.members = members
        self.path = path
    }

    mutating func integer(_ name: String) throws(RecordError) -> Int {
        guard case .integer(let number) = try take(name) else { throw .badField(path + name) }
        return number
    }

    mutating func string(_ name: String) throws(RecordError) -> String {
        guard case .string(let text) = try take(name) else { throw .badField(path + name) }
        return text
    }

    /// A field whose text is an id or a hash.
    mutating func value<Value: LosslessStringConvertible>(_ name: String) throws(RecordError) -> Value {
        guard let value = Value(try string(name)) else { throw .badField(path + name) }
        return value
    }

    /// A field that lists ids.
    mutating func values<Value: LosslessStringConvertible>(_ name: String) throws(RecordError) -> [Value] {
        guard case .array(let elements) = try take(name) else { throw .badField(path + name) }
        return try elements.map { element throws(RecordError) in
            guard case .string(let text) = element, let value = Value(text) else { throw .badField(path + name) }
            return value
        }
    }

    /// A field that lists objects.
    mutating func objects(_ name: String) throws(RecordError) -> [JSONFields] {
        guard case .array(let elements) = try take(name) else { throw .badField(path + name) }
        return try elements.map { element throws(RecordError) in
            guard case .object(let members) = element else { throw .badField(path + name) }
            return JSONFields(members, path: path + name + ".")
        }
    }

    /// A field that may be absent and is otherwise an object.
    mutating func object(_ name: String) throws(RecordError) -> JSONFields? {
        guard let value = members.removeValue(forKey: name) else { return nil }
        guard case .object(let members) = value else { throw .badField(path + name) }
        return JSONFields(members, path: path + name + ".")
    }

    /// A field that may be absent and is otherwise a string.
    mutating func optionalString(_ name: String) throws(RecordError) -> String? {
        guard members[name] != nil else { return nil }
        return try string(name)
    }

    /// - Throws: `unknownField` if anything is left, naming the first in order so that the answer is always the same.
    func finish() throws(RecordError) {
        guard let name = members.keys.min() else { return }
        throw .unknownField(path + name.prefix(64))
    }

    private mutating func take(_ name: String) throws(RecordError) -> CanonicalJSON {
        guard let value = members.removeValue(forKey: name) else { throw .missingField(path + name) }
        return value
    }
}
