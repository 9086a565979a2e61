extension Finding {
    static func error(
        _ code: FindingCode,
        _ section: SectionKey? = nil,
        _ entry: Entry? = nil,
        field: String? = nil,
        says message: Bilingual
    ) -> Finding {
        Finding(severity: .error, code: code, section: section, entry: entry?.id, field: field, message: message)
    }

    static func warning(
        _ code: FindingCode,
        _ section: SectionKey? = nil,
        _ entry: Entry? = nil,
        field: String? = nil,
        says message: Bilingual
    ) -> Finding {
        Finding(severity: .warning, code: code, section: section, entry: entry?.id, field: field, message: message)
    }
}

/// Words of a submission as they are quoted in a message: one short line without control characters, in quotation marks.
struct Quoted {
    let en: String
    let fr: String

    init(_ text: String, upTo limit: Int = 48) {
        var line = String.UnicodeScalarView()
        var count = 0
        for scalar in text.unicodeScalars {
            let shown = scalar.properties.isWhitespace ? " " : scalar
            guard !TextCheck.cannotBeKept(shown), !TextCheck.turnsDirection(shown) else { continue }
            count += 1
            guard count <= limit else { break }
            line.append(shown)
        }
        let words = String(line) + (count > limit ? "…" : "")
        en = "“\(words)”"
        fr = "«\u{A0}\(words)\u{A0}»"
    }
}

extension Entry {
    /// The entry as a message names it: by the beginning of its text, else by its id.
    var quoted: Bilingual {
        guard let heading = withDescendants.lazy.compactMap(\.heading).first(where: { !$0.text.isBlank }) else {
            return Bilingual(en: "Entry \(id)", fr: "L’élément \(id)")
        }
        let words = Quoted(heading.text)
        return Bilingual(en: words.en, fr: words.fr)
    }

    /// Every text of the entry itself, by its JSON name.
    var texts: [(name: String, text: Text)] {
        [("title", title), ("body", body), ("ask.help", ask?.help)].compactMap { name, text in text.map { (name, $0) } }
    }

    /// The bytes of all texts of the entry itself.
    var bytes: Int {
        texts.reduce(0) { $0 + $1.text.text.utf8.count + ($1.text.translation?.text.utf8.count ?? 0) }
    }
}

extension Text {
    /// The source and the translation, to be checked.
    func checks(_ name: String) -> [TextCheck] {
        [TextCheck(text: text, field: name)]
            + (translation.map { [TextCheck(text: $0.text, field: "\(name).translation")] } ?? [])
    }
}

extension String {
    /// Whether there is nothing in it to read.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension JurisdictionCode {
    /// The code as people write it: `ON`.
    var shown: String { rawValue.uppercased() }
}
