import Council
import Documents

/// Reads a form given as text.
func imported(_ text: String, named name: String? = nil, patterns: PromptPatterns = .standard) throws -> ImportedForm {
    try FormImporter(patterns: patterns).importForm(Array(text.utf8), named: name)
}

extension ImportedForm {
    /// The entries of a part as an outline: two blanks a level, marker, title and body.
    func outline(_ key: SectionKey) -> [String] { self[key].flatMap { $0.outline(level: 0) } }
}

extension ImportedEntry {
    fileprivate func outline(level: Int) -> [String] {
        let parts = [marker.map { "[\($0)]" }, title.map { "\($0.text):" }, body?.text].compactMap(\.self)
        return [String(repeating: "  ", count: level) + parts.joined(separator: " ")]
            + children.flatMap { $0.outline(level: level + 1) }
    }
}
