import Council

/// Makes entries of outline nodes: takes their pieces, joins them to texts and gives each text its language.
struct EntryBuilder {
    let tagger: LanguageTagger
    /// Where the pieces are booked: an answer, or another section.
    let place: ImportedForm.Placement.Place

    func entries(
        of nodes: [OutlineNode],
        within surrounding: Language?,
        ledger: inout PieceLedger,
        report: inout ImportReport
    ) -> [ImportedEntry] {
        nodes.map { entry(of: $0, within: surrounding, ledger: &ledger, report: &report) }
    }

    private func entry(
        of node: OutlineNode,
        within surrounding: Language?,
        ledger: inout PieceLedger,
        report: inout ImportReport
    ) -> ImportedEntry {
        _ = ledger.take(node.markerPieces, as: .marker)
        let title = text(ledger.take(node.title, as: place).joined, of: node, within: surrounding)
        let paragraphs = node.paragraphs.map { ledger.take($0, as: place).joined }.filter { !$0.isEmpty }
        let body = text(
            paragraphs.joined(separator: node.isTable ? " | " : "\n"),
            of: node,
            within: title?.language ?? surrounding
        )
        let own = title?.language ?? body?.language ?? surrounding
        let children = entries(of: node.children, within: own, ledger: &ledger, report: &report)
        let entry = ImportedEntry(
            title: title,
            body: body,
            marker: node.marker?.name,
            role: node.role,
            children: children,
            line: node.line
        )
        note(entry, in: &report)
        return entry
    }

    private func text(_ text: String, of node: OutlineNode, within surrounding: Language?) -> ImportedEntry.Text? {
        guard !text.isEmpty else { return nil }
        if node.role == .placeholder {
            return ImportedEntry.Text(text: text, language: surrounding ?? .english, isLanguageGuessed: true)
        }
        let (language, isGuessed) = tagger.language(of: text, below: node.children, within: surrounding)
        return ImportedEntry.Text(text: text, language: language, isLanguageGuessed: isGuessed)
    }

    private func note(_ entry: ImportedEntry, in report: inout ImportReport) {
        if entry.role == .placeholder { report.add(.placeholder, about: entry.body?.text ?? "", line: entry.line) }
        for text in [entry.title, entry.body].compactMap(\.self)
        where text.isLanguageGuessed && entry.role != .placeholder {
            report.add(.languageUncertain, about: text.text, line: entry.line)
        }
        guard let title = entry.title, !title.isLanguageGuessed else { return }
        let others = [entry.body].compactMap(\.self) + entry.children.compactMap { $0.body ?? $0.title }
        if others.contains(where: { !$0.isLanguageGuessed && $0.language != title.language }) {
            report.add(.languageMixed, about: title.text, line: entry.line)
        }
    }
}
