import Council

/// Finds the jurisdiction that a form names, by code, name, former name or alias.
struct JurisdictionNames {
    private let names: [(name: [Substring], code: JurisdictionCode)]

    init(_ jurisdictions: [Jurisdiction]) {
        names = jurisdictions.flatMap { jurisdiction in
            let all =
                jurisdiction.names.flatMap { [$0.name.en, $0.name.fr] } + jurisdiction.aliases + [
                    jurisdiction.code.rawValue
                ]
            return all.map { (Self.words(of: $0), jurisdiction.code) }.filter { !$0.0.isEmpty }
        }
    }

    /// The jurisdictions whose longest name stands in the text as whole words; several where it names several.
    func jurisdictions(in text: String) -> Set<JurisdictionCode> {
        let words = Self.words(of: text)
        let found = names.filter { entry in
            // A code of two letters is also a word of many sentences: alone it counts only as the whole text.
            entry.name.map(\.count).reduce(0, +) <= 3 ? entry.name == words : words.holds(entry.name)
        }
        let longest = found.map { $0.name.count }.max()
        return Set(found.filter { $0.name.count == longest }.map(\.code))
    }

    private static func words(of text: String) -> [Substring] {
        SearchText.fold(text).split { !$0.isLetter && !$0.isNumber }.map(\.self)
    }
}

extension [Substring] {
    /// Whether words stand here one after the other.
    fileprivate func holds(_ part: [Substring]) -> Bool {
        guard !part.isEmpty, count >= part.count else { return false }
        return (0...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
    }
}
