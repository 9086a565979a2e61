import Council

/// A help screen of ArgumentParser's, in either language and wrapped for the terminal it is shown on.
///
/// The library writes its own section words in English and counts on them when it wraps; so it is asked for unbroken
/// lines, and the words and the breaks are put in here.
struct HelpPage {
    /// A width at which ArgumentParser breaks no line.
    static let unbroken = 100_000
    /// Where it begins an option's text, after the option's name.
    private static let column = 26

    private enum Line {
        case labelled(label: String, text: String)
        case text(String, indent: Int, hang: Int)
    }

    private let lines: [Line]

    /// Nil for what is no help screen: a version, a completion script.
    init?(_ screen: String, in language: Language) {
        guard screen.hasPrefix("OVERVIEW: ") || screen.hasPrefix("USAGE: ") else { return nil }
        var lines: [Line] = []
        // Only a section has names with a text beside them; an example in the overview may have a gap in the same place.
        var isInSection = false
        for line in screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            let indent = line.prefix { $0 == " " }.count
            let body = String(line.dropFirst(indent))
            let translated =
                language == .french
                ? Phrase.french(for: body).replacing("<subcommand>", with: "<sous-commande>") : body
            if let heading = Self.heading(line, in: language) {
                lines.append(.text(heading.text, indent: 0, hang: heading.hang))
                isInSection = heading.opensSection
            } else if isInSection, indent == Self.column, case .text(let label, indent: 2, _) = lines.last {
                lines[lines.count - 1] = .labelled(label: label, text: translated)
            } else if isInSection, indent == 2, !body.hasPrefix("See '"), let item = Self.labelled(line) {
                let text = language == .french ? Phrase.french(for: item.text) : item.text
                lines.append(.labelled(label: item.label, text: text))
            } else {
                lines.append(.text(translated, indent: indent, hang: indent + (indent > 0 ? 2 : 0)))
            }
        }
        self.lines = lines
    }

    func rendered(width: Int) -> String {
        // On a narrow terminal the text goes under its option: beside it there would be room for two words.
        let column = width >= 60 ? Self.column : 6
        return lines.map { line in
            switch line {
            case .text(let text, let indent, let hang):
                Self.wrap(text, first: String(repeating: " ", count: indent), hang: hang, width: width)
            case .labelled(let label, let text) where label.displayWidth + 4 > column:
                "  \(label)\n"
                    + Self.wrap(text, first: String(repeating: " ", count: column), hang: column, width: width)
            case .labelled(let label, let text):
                Self.wrap(
                    text,
                    first: "  " + label + String(repeating: " ", count: column - 2 - label.displayWidth),
                    hang: column,
                    width: width
                )
            }
        }.joined(separator: "\n")
    }

    private static func wrap(_ text: String, first: String, hang: Int, width: Int) -> String {
        guard !text.isEmpty else { return "" }
        let margin = String(repeating: " ", count: hang)
        // The first line may begin further left or right than the others; both are wrapped to the narrower.
        let lines = Usage.wrap(text, to: max(16, width - max(hang, first.displayWidth)))
        return lines.enumerated().map { ($0 == 0 ? first : margin) + $1 }.joined(separator: "\n")
    }

    private struct Heading {
        let text: String
        /// How far the lines after it are moved in.
        let hang: Int
        let opensSection: Bool
    }

    /// A section's heading, which may begin its text.
    private static func heading(_ line: String, in language: Language) -> Heading? {
        if line.hasPrefix("OVERVIEW: ") {
            let word = Bilingual(en: "OVERVIEW:", fr: "APERÇU :")[language]
            return Heading(text: word + line.dropFirst("OVERVIEW:".count), hang: 0, opensSection: false)
        }
        if line.hasPrefix("USAGE: ") {
            let usage = Usage(String(line.dropFirst("USAGE: ".count)), in: language)
            let word = Bilingual(en: "USAGE: ", fr: "UTILISATION : ")[language]
            return Heading(text: word + usage.unbroken, hang: 4, opensSection: false)
        }
        guard line.hasSuffix(":"), line.first != " ", line == line.uppercased() else { return nil }
        let word = String(line.dropLast())
        // A group of commands has a name of its own, which says enough.
        let name = word.hasSuffix(" SUBCOMMANDS") ? String(word.dropLast(" SUBCOMMANDS".count)) : word
        guard language == .french else { return Heading(text: name + ":", hang: 0, opensSection: true) }
        return Heading(
            text: (name == "SUBCOMMANDS" ? "SOUS-COMMANDES" : name) + " :",
            hang: 0,
            opensSection: true
        )
    }

    /// An option or a command with its text beside it.
    private static func labelled(_ line: String) -> (label: String, text: String)? {
        guard line.count > column, line.prefix(column).last == " " else { return nil }
        let label = line.prefix(column).drop { $0 == " " }
        let end = label.lastIndex { $0 != " " }.map(label.index(after:)) ?? label.startIndex
        let text = String(line.dropFirst(column))
        guard text.first != " ", !label[..<end].isEmpty else { return nil }
        return (String(label[..<end]), text)
    }
}
