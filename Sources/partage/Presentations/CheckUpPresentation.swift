import Council

/// What the doctor found.
struct CheckUpPresentation: Presentation {
    let checks: [Check]

    var json: any Encodable & Sendable { ["checks": checks] }

    func table(in language: Language) -> Table {
        Table(
            [
                .short(Bilingual(en: "Verdict", fr: "Verdict")[language]),
                .short(Bilingual(en: "What", fr: "Quoi")[language]),
                Table.Column(Bilingual(en: "Found", fr: "Constat")[language]),
            ],
            rows: checks.map { check in
                [check.verdict.label(language), RichText(check.name[language]), RichText(check.detail[language])]
            }
        )
    }
}

extension Check.Verdict {
    fileprivate func label(_ language: Language) -> RichText {
        switch self {
        case .good: RichText(Bilingual(en: "ok", fr: "ok")[language], .good)
        case .warning: RichText(Bilingual(en: "look", fr: "à voir")[language], .warning)
        case .fault: RichText(Bilingual(en: "fault", fr: "défaut")[language], .bad)
        }
    }
}
