import Council

/// What a command found out, in each form that it may be asked for.
protocol Presentation: Sendable {
    /// The value as programs get it.
    var json: any Encodable & Sendable { get }
    /// The value as a person reads it, on a terminal or in Markdown.
    func document(in language: Language) -> Document
    /// The value as rows for a spreadsheet, nothing abridged.
    func table(in language: Language) -> Table
}

extension Presentation {
    /// A list is read as the table it is.
    func document(in language: Language) -> Document { Document(table(in: language)) }
}
