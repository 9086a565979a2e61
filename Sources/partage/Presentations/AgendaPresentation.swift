import Council

/// A proposed agenda: what happens when, why, and from whose entries.
struct AgendaPresentation: Presentation {
    let agenda: AgendaProposal
    let meeting: Meeting

    var json: any Encodable & Sendable { agenda }

    func document(in language: Language) -> Document {
        let heading = Bilingual(en: "Proposed agenda — ", fr: "Ordre du jour proposé — ")[language]
        let filled = Bilingual(
            en: "\(agenda.used) of \(agenda.minutes) minutes. A proposal: the secretariat decides.",
            fr: "\(agenda.used) minutes sur \(agenda.minutes). C’est une proposition : le secrétariat décide."
        )
        return Document(
            [
                .heading(RichText(heading + "\(agenda.meeting), \(meeting.title[language])"), level: 1),
                .paragraph(RichText(filled[language])),
                .table(running(in: language)),
            ]
                + list(Bilingual(en: "To send round", fr: "À transmettre"), handOuts(language), language)
                + list(Bilingual(en: "Left out", fr: "Non retenus"), omissions(language), language)
        )
    }

    private func running(in language: Language) -> Table {
        Table(
            [
                .short(Bilingual(en: "Start", fr: "Début")[language]),
                .number("min"),
                Table.Column(Bilingual(en: "Item, and why", fr: "Point, et pourquoi")[language]),
                Table.Column(Bilingual(en: "Who", fr: "Qui")[language]),
            ],
            rows: agenda.items.map { item in
                [
                    RichText(item.startLabel), RichText(String(item.minutes)),
                    item.title.reading(in: language, .strong) + "\n" + why(item.reasons, item.sources, language),
                    RichText(item.presenters.shown),
                ]
            }
        )
    }

    private func why(_ reasons: [Bilingual], _ sources: [AgendaSource], _ language: Language) -> RichText {
        let words = RichText(reasons.map { $0[language] }.joined(separator: "; "))
        guard !sources.isEmpty else { return words }
        let from = sources.map { "\($0.jurisdiction)/\($0.section.rawValue)/\($0.entry)" }.joined(separator: ", ")
        return words + RichText((words.isEmpty ? "" : "\n") + "← " + from, .faint)
    }

    private func list(_ heading: Bilingual, _ items: [Document.Item], _ language: Language) -> [Document.Block] {
        items.isEmpty ? [] : [.heading(RichText(heading[language]), level: 2), .outline(items)]
    }

    private func handOuts(_ language: Language) -> [Document.Item] {
        agenda.handOuts.map { handOut in
            Document.Item([
                handOut.title.reading(in: language, .strong) + RichText(" (\(handOut.presenters.shown))"),
                why(handOut.reasons, handOut.sources, language),
            ])
        }
    }

    private func omissions(_ language: Language) -> [Document.Item] {
        agenda.leftOut.map { omission in
            Document.Item([
                omission.title.reading(in: language, .strong)
                    + RichText(" (\(omission.presenters.shown), \(omission.minutes)\u{A0}min)"),
                RichText(omission.explanation[language]),
                why(omission.reasons, omission.sources, language),
            ])
        }
    }

    func table(in language: Language) -> Table {
        let names = [
            Bilingual(en: "Kind", fr: "Genre"), Bilingual(en: "Start", fr: "Début"),
            Bilingual(en: "Minutes", fr: "Minutes"), Bilingual(en: "Item", fr: "Point"),
            Bilingual(en: "Who", fr: "Qui"), Bilingual(en: "Score", fr: "Cote"), Bilingual(en: "Why", fr: "Pourquoi"),
            Bilingual(en: "Sources", fr: "Sources"), Bilingual(en: "Answers", fr: "Répond à"),
        ]
        return Table(
            names.map { Table.Column($0[language]) },
            rows: agenda.items.map { item in
                [
                    item.kind.rawValue, item.startLabel, String(item.minutes), item.title.inLanguage(language).text,
                    item.presenters.shown, item.score.score, item.reasons.map { $0[language] }.joined(separator: "; "),
                    item.sources.map(\.path).joined(separator: " "), item.answers.map(\.path).joined(separator: " "),
                ].map { RichText($0) }
            }
        )
    }
}

extension AgendaItem {
    /// Hours and minutes from the beginning of the meeting: `1:30`.
    fileprivate var startLabel: String { "\(start / 60):\(start % 60 < 10 ? "0" : "")\(start % 60)" }
}

extension AgendaSource {
    fileprivate var path: String { "\(meeting)/\(jurisdiction)/\(section.rawValue)/\(entry)" }
}

extension [JurisdictionCode] {
    fileprivate var shown: String { map { $0.rawValue.uppercased() }.joined(separator: ", ") }
}
