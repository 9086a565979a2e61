package import Council
import Foundation

/// How values are written to and read from the wire.
///
/// Keys are sorted, so that equal values are equal bytes and get equal ETags.
package enum WireJSON {
    package static func encode(_ value: some Encodable) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return [UInt8](try encoder.encode(value))
    }

    /// Reads a value; what is not JSON, or has another shape, is a `bad-request` that names the place.
    package static func decode<Value: Decodable>(
        _ type: Value.Type,
        from bytes: [UInt8]
    ) throws(ExchangeError) -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(bytes))
        } catch let error as DecodingError {
            throw ExchangeError(.badRequest, Self.explanation(of: error))
        } catch {
            throw ExchangeError(.badRequest)
        }
    }

    /// Names the place that could not be read, by its keys alone: what stands there is never repeated.
    private static func explanation(of error: DecodingError) -> Bilingual {
        switch error {
        case .keyNotFound(let key, let context):
            let place = pointer(context.codingPath + [key])
            return Bilingual(en: "“\(place)” is missing.", fr: "Il manque « \(place) ».")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            let place = pointer(context.codingPath)
            return Bilingual(
                en: "“\(place)” is of another type than expected.",
                fr: "« \(place) » n’est pas du type attendu."
            )
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            let place = pointer(context.codingPath)
            return Bilingual(
                en: "The value of “\(place)” cannot be read.",
                fr: "La valeur de « \(place) » est illisible."
            )
        default:
            return Bilingual(
                en: "The body is not well-formed JSON in UTF-8.",
                fr: "Le corps n’est pas du JSON bien formé en UTF-8."
            )
        }
    }

    /// A JSON Pointer (RFC 6901) such as `/sections/0/key`; keys that a sender may have made up are cut short.
    private static func pointer(_ path: [any CodingKey]) -> String {
        path.prefix(24).map { key in
            "/" + (key.intValue.map(String.init) ?? String(key.stringValue.prefix(40)))
        }.joined()
    }
}
