import Foundation

/// Checks values against the schemas of an OpenAPI document: the part of JSON Schema 2020-12 that the document uses.
///
/// Stricter than JSON Schema in one point: a member that the schema does not name is a fault, so that the document has
/// to tell of everything the server says.
struct SchemaChecker {
    private let document: [String: Any]

    init(document: [String: Any]) { self.document = document }

    /// What is wrong with a value, by JSON Pointer; empty where it fits.
    func faults(in value: Any, against schema: Any, at place: String = "") -> [String] {
        let schema = resolve(schema)
        var faults: [String] = []
        if let constant = schema["const"], !equal(constant, value) { faults.append("\(place): not \(constant)") }
        if let allowed = schema["enum"] as? [Any], !allowed.contains(where: { equal($0, value) }) {
            faults.append("\(place): \(value) is none of \(allowed)")
        }
        switch schema["type"] as? String {
        case "object"?: faults += object(value, schema, place)
        case "array"?: faults += array(value, schema, place)
        case "string"?: faults += string(value, schema, place)
        case "boolean"?: if !isBoolean(value) { faults.append("\(place): no boolean") }
        case "integer"?, "number"?: faults += number(value, schema, place)
        default: break
        }
        return faults
    }

    /// A schema, or what its `$ref` points to.
    func resolve(_ schema: Any) -> [String: Any] {
        guard let schema = schema as? [String: Any] else { return [:] }
        guard let reference = schema["$ref"] as? String else { return schema }
        let target = reference.split(separator: "/").dropFirst().reduce(document as Any?) { node, key in
            (node as? [String: Any])?[String(key)]
        }
        guard let target = target as? [String: Any] else { return ["const": "\(reference) leads nowhere"] }
        return resolve(target)
    }

    private func object(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        guard let value = value as? [String: Any] else { return ["\(place): no object"] }
        guard let properties = schema["properties"] as? [String: Any] else { return [] }
        let missing = (schema["required"] as? [String] ?? []).filter { value[$0] == nil }.map {
            "\(place)/\($0): missing"
        }
        return missing
            + value.sorted { $0.key < $1.key }.flatMap { key, member in
                properties[key].map { faults(in: member, against: $0, at: "\(place)/\(key)") }
                    ?? ["\(place)/\(key): not in the description"]
            }
    }

    private func array(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        guard let value = value as? [Any] else { return ["\(place): no array"] }
        var faults = bounds(value.count, schema, "minItems", "maxItems", place)
        if let items = schema["items"] {
            faults += value.enumerated().flatMap { self.faults(in: $1, against: items, at: "\(place)/\($0)") }
        }
        return faults
    }

    private func string(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        guard let value = value as? String else { return ["\(place): no string"] }
        var faults = bounds(value.unicodeScalars.count, schema, "minLength", "maxLength", place)
        if let pattern = schema["pattern"] as? String, value.range(of: pattern, options: .regularExpression) == nil {
            faults.append("\(place): \(value) does not match \(pattern)")
        }
        return faults
    }

    private func number(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        guard let number = value as? NSNumber, !isBoolean(value) else { return ["\(place): no number"] }
        if schema["type"] as? String == "integer", number.doubleValue != number.doubleValue.rounded() {
            return ["\(place): not whole"]
        }
        let low = (schema["minimum"] as? NSNumber)?.doubleValue ?? -.infinity
        let high = (schema["maximum"] as? NSNumber)?.doubleValue ?? .infinity
        return (low...high).contains(number.doubleValue) ? [] : ["\(place): \(number) out of range"]
    }

    private func bounds(
        _ count: Int,
        _ schema: [String: Any],
        _ low: String,
        _ high: String,
        _ place: String
    ) -> [String] {
        let range = (schema[low] as? Int ?? 0)...(schema[high] as? Int ?? .max)
        return range.contains(count) ? [] : ["\(place): \(count) long"]
    }

    private func isBoolean(_ value: Any) -> Bool {
        (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? (value is Bool)
    }

    private func equal(_ a: Any, _ b: Any) -> Bool {
        if let a = a as? String, let b = b as? String { return a == b }
        if let a = a as? NSNumber, let b = b as? NSNumber { return a == b }
        return false
    }
}
