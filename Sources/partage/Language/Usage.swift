import Council

/// A usage line of ArgumentParser's, in either language.
struct Usage {
    private let line: String

    init(_ line: String, in language: Language) {
        self.line = language == .french ? line.replacing("<subcommand>", with: "<sous-commande>") : line
    }

    /// A space that no line is broken at; it is a plain one again in what is shown.
    static let unbrokenSpace: Character = "\u{2007}"

    /// The line with unbroken spaces inside its brackets, so that wrapping keeps an option and its value together.
    var unbroken: String {
        var depth = 0
        var word = ""
        return String(
            line.map { character in
                if "[<".contains(character) { depth += 1 }
                if "]>".contains(character) { depth -= 1 }
                guard character == " " else {
                    word.append(character)
                    return character
                }
                defer { word = "" }
                return depth > 0 || word.hasPrefix("--") ? Self.unbrokenSpace : character
            }
        )
    }

    /// Wraps a text in which usage may stand.
    static func wrap(_ text: String, to width: Int) -> [String] {
        RichText(text).wrapped(to: width).map { line in
            String(line.string.map { $0 == unbrokenSpace ? " " : $0 })
        }
    }
}
