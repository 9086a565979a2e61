/// The kinds of text in which a filled form is read.
package enum FormFormat: String, Sendable, CaseIterable {
    /// Plain text, as it is extracted from a printed form or pasted from one.
    case plainText = "text"
    case markdown

    /// The format that a file name's ending asks for; nil for an ending that says nothing.
    init?(fileName: String) {
        let ending = fileName.split(separator: ".").last.map { $0.lowercased() }
        switch ending {
        case "md", "markdown", "mdown": self = .markdown
        case "txt", "text": self = .plainText
        default: return nil
        }
    }

    /// The format that a text looks like: Markdown where two lines are `#` headings or it opens with front matter.
    init(sniffing text: some StringProtocol) {
        var headings = 0
        for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).prefix(400).enumerated() {
            if number == 0, line == "---" { headings += 2 }
            let hashes = line.prefix { $0 == "#" }
            if (1...6).contains(hashes.count), line.dropFirst(hashes.count).first == " " { headings += 1 }
        }
        self = headings >= 2 ? .markdown : .plainText
    }

    func blocks(of text: String) -> [Block] {
        switch self {
        case .plainText: PlainTextReader().blocks(of: text)
        case .markdown: MarkdownReader().blocks(of: text)
        }
    }
}
