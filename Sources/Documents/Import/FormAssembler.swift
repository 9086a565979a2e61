import Council

/// Makes the imported form of its parts: joins the pieces to texts, tags their languages, and closes the account.
struct FormAssembler {
    let lexicon: Lexicon
    private let tagger = LanguageTagger(detector: .shared)

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    func form(of parts: FormParts, source: [Piece]) -> ImportedForm {
        var ledger = PieceLedger(source: source)
        var report = parts.reading.report
        let all = SectionKey.allCases.flatMap { parts.sections[$0] ?? [] }
        let language = tagger.majority(of: all) ?? tagger.majority(of: parts.other.flatMap(\.nodes))
        let sections = SectionKey.allCases.map { key in
            let nodes = parts.sections[key] ?? []
            let builder = EntryBuilder(tagger: tagger, place: .entry)
            let entries = builder.entries(
                of: nodes,
                within: tagger.majority(of: nodes) ?? language,
                ledger: &ledger,
                report: &report
            )
            return ImportedForm.Section(key: key, entries: entries)
        }
        let other = parts.other.map { other in
            let builder = EntryBuilder(tagger: tagger, place: .other)
            let entries = builder.entries(of: other.nodes, within: language, ledger: &ledger, report: &report)
            return ImportedForm.OtherSection(
                heading: other.heading.joined,
                entries: entries,
                line: other.heading.first?.line ?? 0
            )
        }
        for pieces in parts.contacts.pieces { _ = ledger.take(pieces, as: .contact) }
        _ = ledger.take(parts.loneMarkers, as: .marker)
        takeUses(of: parts.reading, into: &ledger)
        let unplaced = takeRemainder(of: &ledger, report: &report)
        let jurisdiction = jurisdiction(of: parts)
        FormReview(parts: parts, sections: sections, jurisdiction: jurisdiction).add(to: &report)
        report.sort()
        return ImportedForm(
            jurisdiction: jurisdiction,
            meeting: parts.head.meeting,
            contacts: parts.contacts.contacts,
            sections: sections,
            other: other,
            unplaced: unplaced,
            report: report,
            placements: ledger.placements.sorted { $0.piece < $1.piece }
                .map { ImportedForm.Placement(line: $0.piece.line, text: $0.piece.text, place: $0.place) },
            language: language ?? .english
        )
    }

    private func takeUses(of reading: FormReading, into ledger: inout PieceLedger) {
        for (block, use) in zip(reading.blocks, reading.uses) {
            switch use {
            case .heading, .meta: _ = ledger.take(block.allPieces, as: .heading)
            case .prompt: _ = ledger.take(block.allPieces, as: .prompt)
            case .contact: _ = ledger.take(block.allPieces, as: .contact)
            case nil: break
            }
        }
    }

    /// Hands back what no place has taken, the lines that follow one another as one text.
    private func takeRemainder(of ledger: inout PieceLedger, report: inout ImportReport) -> [ImportedForm.UnplacedText]
    {
        var runs: [[Piece]] = []
        for piece in ledger.take(ledger.remainder, as: .unplaced) {
            if let last = runs.last?.last, piece.line - last.line <= 1 {
                runs[runs.count - 1].append(piece)
            } else {
                runs.append([piece])
            }
        }
        return runs.map { run in
            report.add(.unplacedText, about: run.joined, line: run.first?.line)
            return ImportedForm.UnplacedText(text: run.joined, line: run.first?.line ?? 0)
        }
    }

    // MARK: Jurisdiction

    private func jurisdiction(of parts: FormParts) -> ImportedForm.JurisdictionName? {
        if !parts.head.jurisdiction.isEmpty {
            return name(parts.head.jurisdiction.joined, isGuessed: parts.head.isJurisdictionGuessed)
        }
        return parts.contacts.contacts.first?.organization.map { name($0, isGuessed: true) }
    }

    private func name(_ text: String, isGuessed: Bool) -> ImportedForm.JurisdictionName {
        let halves = text.split(separator: "/").map { String($0.trimmingBlanks) }
        guard halves.count == 2, let first = halves.first, let second = halves.last else {
            return ImportedForm.JurisdictionName(text: text, names: nil, isGuessed: isGuessed)
        }
        let detector = LanguageDetector.shared
        let isFrenchFirst = detector.verdict(of: first).evidence > detector.verdict(of: second).evidence
        let names = isFrenchFirst ? Bilingual(en: second, fr: first) : Bilingual(en: first, fr: second)
        return ImportedForm.JurisdictionName(text: text, names: names, isGuessed: isGuessed)
    }
}
