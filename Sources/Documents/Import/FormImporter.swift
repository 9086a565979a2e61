import Council

/// Reads filled forms: text extracted from a printed form, or Markdown, in English, French or both.
///
/// Bytes are checked, read into blocks, and the blocks told apart: the form's own headings and prompts, its head, the
/// contact's card, and the answers, which become trees of entries. Nothing is ever lost: what finds no place is handed
/// back as unplaced. The result is a draft with a report of all that was guessed or moved.
package struct FormImporter: Sendable {
    private let lexicon: Lexicon

    /// - Parameter patterns: the wordings that headings and prompts are recognised by; an administrator may add some.
    package init(patterns: PromptPatterns = .standard) {
        lexicon = Lexicon(patterns)
    }

    /// Reads one form.
    ///
    /// - Parameters:
    ///   - bytes: the file, at most 2 MiB of UTF-8.
    ///   - name: the file's name, which may tell its format and the meeting's month; it is never opened.
    package func importForm(_ bytes: some Collection<UInt8>, named name: String? = nil) throws(ImportRefusal)
        -> ImportedForm
    {
        let source = try Preflight(bytes, named: name)
        let blocks = source.format.blocks(of: source.text)
        let parts = FormClassifier(lexicon: lexicon, fileName: name).parts(of: blocks)
        return FormAssembler(lexicon: lexicon).form(of: parts, source: blocks.flatMap(\.allPieces))
    }
}
