import Council
import ExchangeAPI
import Foundation

/// The world a command runs in: language, environment, terminal and streams; tests make their own.
struct Context: Sendable {
    var language: Language
    let environment: [String: String]
    let terminal: Terminal
    let input: StandardInput
    /// Writes results.
    let write: @Sendable (String) -> Void
    /// Writes everything else.
    let writeError: @Sendable (String) -> Void

    /// The process's own.
    static func ofProcess() -> Context {
        let environment = ProcessInfo.processInfo.environment
        return Context(
            language: .english, environment: environment,
            terminal: Terminal.ofProcess(environment: environment), input: .ofProcess,
            write: { try? FileHandle.standardOutput.write(contentsOf: Data($0.utf8)) },
            writeError: { try? FileHandle.standardError.write(contentsOf: Data($0.utf8)) })
    }

    // MARK: Saying

    /// Writes what a command found out, in the form asked for.
    func present(_ presentation: some Presentation, as format: Format) throws {
        switch format {
        case .table: show(presentation.document(in: language))
        case .json: write(try JSONRenderer(language: language).render(presentation.json))
        case .csv: write(CSVRenderer().render(presentation.table(in: language)))
        case .markdown: write(MarkdownRenderer().render(presentation.document(in: language)))
        }
    }

    /// Lays a document out on standard output.
    func show(_ document: Document) {
        write(TerminalRenderer(width: terminal.width, colour: terminal.colour).render(document))
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

    /// Asks a question that must be answered with yes; no terminal, no answer.
    func confirms(_ question: Bilingual) -> Bool {
        guard input.isTerminal else { return false }
        writeError(question[language] + Bilingual(en: " [y/N] ", fr: " [o/N] ")[language])
        guard let answer = input.readLine(false)?.lowercased() else { return false }
        return ["y", "yes", "o", "oui"].contains(answer)
    }
}
