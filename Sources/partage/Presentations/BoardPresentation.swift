import Council

/// Where every jurisdiction stands before a meeting.
struct BoardPresentation: Presentation {
    let meeting: Meeting
    let board: Page<BoardRow>

    var json: any Encodable & Sendable { board }

    func document(in language: Language) -> Document {
        let filed = board.items.count { $0.progress == .submitted }
        return Document([
            .heading(RichText("\(meeting.code) — \(meeting.title[language])"), level: 1),
            .fields([
                .init(Bilingual(en: "State", fr: "État")[language], RichText(meeting.state.label[language])),
                .init(Bilingual(en: "Meeting", fr: "Réunion")[language], RichText(meeting.date.day)),
                .init(Bilingual(en: "Due", fr: "Échéance")[language], RichText(meeting.due.moment)),
                .init(
                    Bilingual(en: "Submitted", fr: "Soumises")[language],
                    RichText(
                        Bilingual(
                            en: "\(filed) of \(board.items.count)",
                            fr: "\(filed) sur \(board.items.count)"
                        )[language]
                    )
                ),
            ]),
            .table(overview(in: language)),
        ])
    }

    private func overview(in language: Language) -> Table {
        Table(
            [
                .short("Code"),
                Table.Column(Bilingual(en: "Jurisdiction", fr: "Administration")[language]),
                Table.Column(Bilingual(en: "State", fr: "État")[language]),
                .short(Bilingual(en: "Since", fr: "Depuis")[language]),
                Table.Column(Bilingual(en: "Due (UTC)", fr: "Échéance (UTC)")[language]),
            ],
            rows: board.items.map { row in
                let late = row.late ? RichText(Bilingual(en: ", late", fr: ", en retard")[language], .warning) : ""
                let extended = row.extended ? Bilingual(en: " extended", fr: " prolongée")[language] : ""
                return [
                    RichText(row.jurisdiction.rawValue), RichText(row.name[language]),
                    RichText(row.progress.label[language], row.progress.style) + late,
                    RichText(row.at?.day ?? ""), RichText(row.due.minute + extended),
                ]
            },
            whenEmpty: Bilingual(en: "No jurisdictions yet.", fr: "Aucune administration pour l’instant.")[language]
        )
    }

    func table(in language: Language) -> Table {
        let names = [
            Bilingual(en: "Code", fr: "Code"), Bilingual(en: "Jurisdiction", fr: "Administration"),
            Bilingual(en: "State", fr: "État"), Bilingual(en: "Since", fr: "Depuis"),
            Bilingual(en: "Late", fr: "En retard"), Bilingual(en: "Due", fr: "Échéance"),
            Bilingual(en: "Extended", fr: "Prolongée"),
        ]
        return Table(
            names.map { Table.Column($0[language]) },
            rows: board.items.map { row in
                [
                    row.jurisdiction.rawValue, row.name[language], row.progress.label[language], row.at?.iso8601 ?? "",
                    row.late.label[language], row.due.iso8601, row.extended.label[language],
                ].map { RichText($0) }
            }
        )
    }
}
