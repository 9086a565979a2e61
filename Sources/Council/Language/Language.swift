/// One of the council's two official languages, as a BCP 47 tag.
package enum Language: String, Codable, Sendable, CaseIterable, Hashable {
    case english = "en"
    case french = "fr"

    /// The other official language: the one that a text still has to be translated into.
    package var other: Language { self == .english ? .french : .english }

    /// The language that a POSIX locale (`fr_CA.UTF-8`) or a BCP 47 tag (`fr-CA`) asks for; nil for any third language.
    package init?(tag: String) {
        switch tag.prefix(2).lowercased() {
        case "en": self = .english
        case "fr": self = .french
        default: return nil
        }
    }

    /// The language an `Accept-Language` header prefers (RFC 9110 §12.5.4); English where it names neither.
    package init(acceptLanguage header: String?) {
        var best: (language: Language, weight: Double)?
        for part in (header ?? "").prefix(512).split(separator: ",").prefix(20) {
            let pieces = part.split(separator: ";")
            guard let tag = pieces.first?.drop(while: { $0 == " " }), let language = Language(tag: String(tag)) else {
                continue
            }
            let parameters = pieces.dropFirst().map { $0.filter { $0 != " " }.lowercased() }
            let quality = parameters.first { $0.hasPrefix("q=") }
            let weight = quality.flatMap { Double($0.dropFirst(2)) } ?? 1
            if weight > (best?.weight ?? 0) { best = (language, weight) }
        }
        self = best?.language ?? .english
    }
}
