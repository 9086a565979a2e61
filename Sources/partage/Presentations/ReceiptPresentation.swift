import Council
import struct Foundation.Data

/// The proof that the server took a submission, and how to check it by hand.
struct ReceiptPresentation: Presentation {
    let receipt: Receipt

    var json: any Encodable & Sendable { receipt }

    func document(in language: Language) -> Document {
        let title =
            receipt.unchanged
            ? Bilingual(
                en: "Nothing has changed: this text was filed before, and nothing was added.",
                fr: "Rien n’a changé : ce texte était déjà déposé, et rien n’a été ajouté."
            )
            : Bilingual(en: "Received.", fr: "Reçue.")
        let lateness =
            receipt.late
            ? RichText(Bilingual(en: "late", fr: "en retard")[language], .warning)
            : RichText(Bilingual(en: "on time", fr: "à temps")[language], .good)
        return Document([
            .heading(RichText(Bilingual(en: "Receipt", fr: "Accusé de réception")[language]), level: 1),
            .paragraph(RichText(title[language])),
            .fields([
                .init(Bilingual(en: "Meeting", fr: "Réunion")[language], RichText(receipt.meeting.rawValue)),
                .init(
                    Bilingual(en: "Jurisdiction", fr: "Administration")[language],
                    RichText(receipt.jurisdiction.rawValue)
                ),
                .init(Bilingual(en: "Record", fr: "Enregistrement")[language], RichText(receipt.record)),
                .init(
                    Bilingual(en: "Received", fr: "Reçue")[language],
                    RichText(receipt.receivedAt.moment + ", ") + lateness
                ),
                .init(
                    Bilingual(en: "Signature", fr: "Signature")[language],
                    RichText(receipt.signature.base64EncodedString())
                ),
                .init(Bilingual(en: "Signed by", fr: "Signée par")[language], RichText(receipt.author)),
            ]),
        ])
    }

    func table(in language: Language) -> Table {
        let names = [
            Bilingual(en: "Meeting", fr: "Réunion"), Bilingual(en: "Jurisdiction", fr: "Administration"),
            Bilingual(en: "Record", fr: "Enregistrement"), Bilingual(en: "Received", fr: "Reçue"),
            Bilingual(en: "Late", fr: "En retard"), Bilingual(en: "Unchanged", fr: "Inchangée"),
            Bilingual(en: "Signature", fr: "Signature"), Bilingual(en: "Signed by", fr: "Signée par"),
        ]
        let values = [
            receipt.meeting.rawValue, receipt.jurisdiction.rawValue, receipt.record, receipt.receivedAt.iso8601,
            receipt.late.label[language], receipt.unchanged.label[language], receipt.signature.base64EncodedString(),
            receipt.author,
        ]
        return Table(names.map { Table.Column($0[language]) }, rows: [values.map { RichText($0) }])
    }
}
