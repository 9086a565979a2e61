import Council

/// Meetings in a list, or one of them.
struct MeetingsPresentation: Presentation {
    private let meetings: [Meeting]
    /// Whether one meeting is told of in full, not listed.
    private let isOne: Bool
    let json: any Encodable & Sendable

    init(_ page: Page<Meeting>) {
        meetings = page.items
        isOne = false
        json = page
    }

    init(_ meeting: Meeting) {
        meetings = [meeting]
        isOne = true
        json = meeting
    }

    func document(in language: Language) -> Document {
        if isOne, let meeting = meetings.first { return detail(of: meeting, in: language) }
        return Document(
            Table(
                [
                    .short("Code"),
                    Table.Column(Bilingual(en: "Title", fr: "Titre")[language]),
                    .short(Bilingual(en: "State", fr: "État")[language]),
                    .short(Bilingual(en: "Opens", fr: "Ouverture")[language]),
                    .short(Bilingual(en: "Due (UTC)", fr: "Échéance (UTC)")[language]),
                    .short(Bilingual(en: "Meeting", fr: "Réunion")[language]),
                ],
                rows: meetings.map { meeting in
                    [
                        meeting.code.rawValue, meeting.title[language], meeting.state.label[language],
                        meeting.opens.day,
                        meeting.due.minute, meeting.date.day,
                    ].map { RichText($0) }
                },
                whenEmpty: Bilingual(en: "No meetings yet.", fr: "Aucune réunion pour l’instant.")[language]
            )
        )
    }

    private func detail(of meeting: Meeting, in language: Language) -> Document {
        Document([
            .fields(
                [
                    .init(
                        Bilingual(en: "Meeting", fr: "Réunion")[language],
                        RichText("\(meeting.code), \(meeting.title[language])")
                    ),
                    .init(Bilingual(en: "State", fr: "État")[language], RichText(meeting.state.label[language])),
                    .init(Bilingual(en: "Opens", fr: "Ouverture")[language], RichText(meeting.opens.moment)),
                    .init(Bilingual(en: "Due", fr: "Échéance")[language], RichText(meeting.due.moment)),
                    .init(Bilingual(en: "Date", fr: "Date")[language], RichText(meeting.date.day)),
                ]
                    + meeting.extensions.map { grant in
                        let reason = grant.reason.map { ", \($0)" } ?? ""
                        return .init(
                            Bilingual(en: "Extended", fr: "Prolongation")[language],
                            RichText("\(grant.jurisdiction) → \(grant.until.moment)\(reason)")
                        )
                    }
            )
        ])
    }

    func table(in language: Language) -> Table {
        let names = [
            Bilingual(en: "Code", fr: "Code"), Bilingual(en: "Title", fr: "Titre"), Bilingual(en: "State", fr: "État"),
            Bilingual(en: "Opens", fr: "Ouverture"), Bilingual(en: "Due", fr: "Échéance"),
            Bilingual(en: "Meeting", fr: "Réunion"), Bilingual(en: "Extensions", fr: "Prolongations"),
        ]
        return Table(
            names.map { Table.Column($0[language]) },
            rows: meetings.map { meeting in
                [
                    meeting.code.rawValue, meeting.title[language], meeting.state.label[language],
                    meeting.opens.iso8601,
                    meeting.due.iso8601, meeting.date.iso8601,
                    meeting.extensions.map { "\($0.jurisdiction) \($0.until.iso8601)" }.joined(separator: "; "),
                ].map { RichText($0) }
            }
        )
    }
}
