import Council

/// What a check of the ledger found.
struct LedgerPresentation: Presentation {
    let report: LedgerReport

    var json: any Encodable & Sendable { report }

    func document(in language: Language) -> Document {
        let verdict =
            report.isSound
            ? RichText(Bilingual(en: "sound", fr: "intact")[language], .good)
            : RichText(Bilingual(en: "damaged", fr: "endommagé")[language], .bad)
        let fold =
            switch report.foldIsEqual {
            case true?: Bilingual(en: "equal to a fold from zero", fr: "conformes à une reconstruction depuis zéro")
            case false?:
                Bilingual(
                    en: "differ from a fold from zero: run partage ledger rebuild",
                    fr: "diffèrent d’une reconstruction depuis zéro : exécutez partage ledger rebuild"
                )
            case nil: Bilingual(en: "not compared", fr: "non comparées")
            }
        return Document(
            [
                .fields([
                    .init(Bilingual(en: "Ledger", fr: "Registre")[language], verdict),
                    .init(Bilingual(en: "Records", fr: "Enregistrements")[language], RichText(String(report.records))),
                    .init(Bilingual(en: "Faults", fr: "Défauts")[language], RichText(String(report.faults.count))),
                    .init(Bilingual(en: "Tables", fr: "Tables")[language], RichText(fold[language])),
                ])
            ] + (report.faults.isEmpty ? [] : [.table(table(in: language))])
        )
    }

    func table(in language: Language) -> Table {
        Table(
            [
                .number("#"), .short(Bilingual(en: "Record", fr: "Enregistrement")[language]),
                Table.Column(Bilingual(en: "Fault", fr: "Défaut")[language]),
            ],
            rows: report.faults.map { fault in
                [String(fault.sequence), fault.record, fault.code].map { RichText($0) }
            },
            whenEmpty: Bilingual(en: "No faults.", fr: "Aucun défaut.")[language]
        )
    }
}
