import Council
import struct Foundation.Data
import Ledger

/// One record of the ledger as it can be checked by hand: the bytes that were signed, and the signature.
struct RecordPresentation: Presentation {
    /// The record in JSON; `sha256sum` of the header's bytes gives the id.
    private struct Shown: Encodable, Sendable {
        let id: String
        let header: String
        let signature: Data
        let payloadType: String
        let hasBody: Bool
    }

    private let record: Record

    init(_ record: Record) { self.record = record }

    private var header: String { String(decoding: record.headerBytes, as: UTF8.self) }

    var json: any Encodable & Sendable {
        Shown(
            id: record.id.description,
            header: header,
            signature: Data(record.signature.bytes),
            payloadType: record.format.payloadType,
            hasBody: record.body != nil
        )
    }

    func document(in language: Language) -> Document {
        let body =
            switch (record.header.body, record.body) {
            case (nil, _): Bilingual(en: "none", fr: "aucun")
            case (.some, nil): Bilingual(en: "purged", fr: "éliminé")
            case (.some(let commitment), .some):
                Bilingual(en: "\(commitment.size) bytes", fr: "\(commitment.size) octets")
            }
        return Document([
            .fields([
                .init(Bilingual(en: "Record", fr: "Enregistrement")[language], RichText(record.id.description)),
                .init(Bilingual(en: "Type", fr: "Type")[language], RichText(record.header.type)),
                .init(Bilingual(en: "About", fr: "Objet")[language], RichText(record.header.subject)),
                .init(Bilingual(en: "Audience", fr: "Destinataires")[language], RichText(record.header.audience)),
                .init(
                    Bilingual(en: "At", fr: "Date et heure")[language],
                    RichText(Timestamp(Int64(record.header.timestamp)).moment)
                ),
                .init(
                    Bilingual(en: "Signed by", fr: "Signé par")[language],
                    RichText(record.header.author.description)
                ),
                .init(
                    Bilingual(en: "After", fr: "À la suite de")[language],
                    RichText(record.header.parents.map(\.description).joined(separator: "\n"))
                ),
                .init(Bilingual(en: "Content", fr: "Contenu")[language], RichText(body[language])),
                .init(
                    Bilingual(en: "Signature", fr: "Signature")[language],
                    RichText(Data(record.signature.bytes).base64EncodedString())
                ),
                .init(Bilingual(en: "Header", fr: "En-tête")[language], RichText(header)),
            ])
        ])
    }

    func table(in language: Language) -> Table {
        let header = record.header
        return Table(
            [
                Bilingual(en: "Record", fr: "Enregistrement"), Bilingual(en: "Type", fr: "Type"),
                Bilingual(en: "About", fr: "Objet"), Bilingual(en: "Audience", fr: "Destinataires"),
                Bilingual(en: "At", fr: "Date et heure"), Bilingual(en: "Signed by", fr: "Signé par"),
            ].map { Table.Column($0[language]) },
            rows: [
                [
                    record.id.description, header.type, header.subject, header.audience,
                    Timestamp(Int64(header.timestamp)).iso8601, header.author.description,
                ].map { RichText($0) }
            ]
        )
    }
}
