import Council

extension Context {
    /// Writes what a command found out, in the form asked for.
    func present(_ presentation: some Presentation, as format: Format) throws {
        switch format {
        case .table: try show(presentation.document(in: language))
        case .json: try write(JSONRenderer(language: language).render(presentation.json))
        case .csv: try write(CSVRenderer().render(presentation.table(in: language)))
        case .markdown: try write(MarkdownRenderer().render(presentation.document(in: language)))
        }
    }

    /// Lays a document out on standard output.
    func show(_ document: Document) throws {
        try write(TerminalRenderer(width: terminal.width, colour: terminal.colour).render(document))
    }

    /// Says something to the person on standard error, apart from any result.
    func note(_ text: Bilingual) {
        note(RichText(text[language]))
    }

    func note(_ text: RichText) { noteDocument(Document([.paragraph(text)])) }

    func noteDocument(_ document: Document) {
        writeError(TerminalRenderer(width: terminal.width, colour: false).render(document))
    }

    /// Says what is being waited for while it lasts, to a person at a terminal only.
    func showingProgress<Result>(_ text: Bilingual, _ work: () async throws -> Result) async rethrows -> Result {
        guard terminal.showsProgress else { return try await work() }
        let line = String(text[language].prefix(terminal.width - 2)) + "…"
        writeError(line)
        // Back to the start of the line, and the line erased (ECMA-48 EL).
        defer { writeError("\r\u{1B}[K") }
        return try await work()
    }
}
