package import Council

/// A kind of file that is recognised by its first bytes and not read as text.
package enum ForeignFormat: String, Sendable, Hashable, CaseIterable {
    case pdf, zip, oldOffice, richText, html, image

    /// The kind that the bytes open with; nil where they may be text.
    static func opening(_ bytes: [UInt8]) -> ForeignFormat? {
        for (magic, format) in signatures where bytes.starts(with: magic) { return format }
        let opening = bytes.prefix(512).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF || $0 <= 0x20 }
        let start = String(decoding: opening.prefix(15), as: UTF8.self).lowercased()
        return start.hasPrefix("<!doctype") || start.hasPrefix("<html") || start.hasPrefix("<?xml") ? .html : nil
    }

    private static let signatures: [([UInt8], ForeignFormat)] = [
        (Array("%PDF".utf8), .pdf),
        ([0x50, 0x4B, 0x03, 0x04], .zip),
        ([0x50, 0x4B, 0x05, 0x06], .zip),
        ([0xD0, 0xCF, 0x11, 0xE0], .oldOffice),
        (Array("{\\rtf".utf8), .richText),
        ([0x89, 0x50, 0x4E, 0x47], .image),
        ([0xFF, 0xD8, 0xFF], .image),
    ]

    /// The kind in words, with its article, to stand after "this is" and « il s’agit d’ ».
    package var name: Bilingual {
        switch self {
        case .pdf: Bilingual(en: "a PDF file", fr: "un fichier PDF")
        case .zip:
            Bilingual(
                en: "a zipped file, such as a Word or OpenDocument file",
                fr: "un fichier compressé, par exemple un document Word ou OpenDocument"
            )
        case .oldOffice: Bilingual(en: "an old Office file", fr: "un ancien fichier Office")
        case .richText: Bilingual(en: "a rich text (RTF) file", fr: "un fichier de texte enrichi (RTF)")
        case .html: Bilingual(en: "an HTML or XML page", fr: "une page HTML ou XML")
        case .image: Bilingual(en: "a picture", fr: "une image")
        }
    }
}
