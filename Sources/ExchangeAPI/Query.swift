package import Council

/// The parameters behind the `?` of a request, in order.
///
/// An unknown name is refused rather than ignored: a misspelt filter would otherwise widen what is asked for.
package struct Query: Sendable, Equatable {
    package private(set) var items: [(name: String, value: String)] = []

    package init() {}

    package static func == (lhs: Query, rhs: Query) -> Bool {
        lhs.items.elementsEqual(rhs.items) { $0 == $1 }
    }

    /// Reads the text between `?` and the end of the request target.
    ///
    /// - Throws: `bad-request` for more than 64 parameters, a broken percent-encoding, or a name that stands twice.
    package init(parsing raw: String?) throws(ExchangeError) {
        for part in (raw ?? "").split(separator: "&") {
            let pieces = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard items.count < 64, let name = PercentEncoding.decode(pieces[0], plusIsSpace: true),
                let value = PercentEncoding.decode(pieces.count == 2 ? pieces[1] : "", plusIsSpace: true),
                self[name] == nil
            else { throw ExchangeError(.badRequest) }
            items.append((name, value))
        }
    }

    /// Refuses every parameter but the named ones.
    package func allowing(_ names: [String]) throws(ExchangeError) -> Query {
        guard let stranger = items.first(where: { !names.contains($0.name) }) else { return self }
        let name = stranger.name.prefix(40)
        throw ExchangeError(
            .badRequest,
            Bilingual(
                en: "There is no parameter “\(name)” here. Known are: \(names.joined(separator: ", ")).",
                fr: "Il n’y a pas ici de paramètre « \(name) ». Sont connus : \(names.joined(separator: ", "))."
            )
        )
    }

    package subscript(name: String) -> String? {
        items.first { $0.name == name }?.value
    }

    /// Adds a parameter where there is a value to give.
    package mutating func set(_ name: String, _ value: String?) {
        guard let value else { return }
        items.append((name, value))
    }

    /// A parameter that must be there.
    package func required(_ name: String) throws(ExchangeError) -> String {
        guard let value = self[name] else {
            throw ExchangeError(
                .badRequest,
                Bilingual(
                    en: "The parameter “\(name)” is missing.",
                    fr: "Il manque le paramètre « \(name) »."
                )
            )
        }
        return value
    }

    /// A parameter that must be there, of a form of its own.
    package func required<Value>(_ name: String, _ parse: (String) -> Value?) throws(ExchangeError) -> Value {
        guard let value = parse(try required(name)) else { throw Self.unreadable(name) }
        return value
    }

    /// A parameter of a form of its own, such as a code; nil where it is absent or empty.
    package func value<Value>(
        _ name: String,
        _ parse: (String) -> Value?
    ) throws(ExchangeError) -> Value? {
        guard let raw = self[name], !raw.isEmpty else { return nil }
        guard let value = parse(raw) else { throw Self.unreadable(name) }
        return value
    }

    /// A whole number within bounds.
    package func number(_ name: String, in range: ClosedRange<Int>) throws(ExchangeError) -> Int? {
        try value(name) { raw in
            raw.utf8.count <= 9 ? Int(raw).flatMap { range.contains($0) ? $0 : nil } : nil
        }
    }

    /// Values of one parameter parted by commas, at most 100.
    package func list<Value>(_ name: String, _ parse: (String) -> Value?) throws(ExchangeError) -> [Value] {
        let raw = (self[name] ?? "").split(separator: ",")
        let values = raw.prefix(100).compactMap { parse(String($0)) }
        guard values.count == raw.count else { throw Self.unreadable(name) }
        return values
    }

    /// A parameter whose value has another form than it must have.
    package static func unreadable(_ name: String) -> ExchangeError {
        ExchangeError(
            .badRequest,
            Bilingual(
                en: "The value of the parameter “\(name)” cannot be read.",
                fr: "La valeur du paramètre « \(name) » est illisible."
            )
        )
    }

    /// The text behind the `?`, without it; empty where there is no parameter.
    package var encoded: String {
        items.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }.joined(separator: "&")
    }
}
