package import Council

/// Why a file cannot be read as a form at all; nothing of it is kept.
package enum ImportRefusal: Error, Sendable, Hashable {
    case empty
    case tooLarge(bytes: Int, limit: Int)
    case tooManyLines(limit: Int)
    /// The bytes stop being UTF-8 on this line, counted from 1.
    case notUTF8(line: Int)
    /// A control character that no text holds, by its code point, and the line it stands on.
    case controlCharacter(code: UInt32, line: Int)
    /// A file of a kind that is known and not read.
    case unsupported(ForeignFormat)

    /// The name of the refusal for programs, such as `not-utf-8`.
    package var code: String {
        switch self {
        case .empty: "empty"
        case .tooLarge: "too-large"
        case .tooManyLines: "too-many-lines"
        case .notUTF8: "not-utf-8"
        case .controlCharacter: "control-character"
        case .unsupported: "unsupported-format"
        }
    }

    /// What to tell the person who sent the file, with what to do next.
    package var message: Bilingual {
        switch self {
        case .empty:
            Bilingual(en: "The file is empty.", fr: "Le fichier est vide.")
        case .tooLarge(let bytes, let limit):
            Bilingual(
                en: "The file is too large: \(bytes) bytes, where at most \(limit) are read.",
                fr: "Le fichier est trop volumineux\u{A0}: \(bytes) octets, alors que la limite est de \(limit)."
            )
        case .tooManyLines(let limit):
            Bilingual(
                en: "The file has more than \(limit) lines; a form has a few hundred.",
                fr: "Le fichier compte plus de \(limit) lignes; un formulaire en compte quelques centaines."
            )
        case .notUTF8(let line):
            Bilingual(
                en: "Line \(line) is not UTF-8 text. Save the file again with the encoding UTF-8.",
                fr:
                    "La ligne \(line) n’est pas du texte UTF-8. Enregistrez de nouveau le fichier avec l’encodage UTF-8."
            )
        case .controlCharacter(let code, let line):
            Bilingual(
                en: "Line \(line) holds the control character \(Self.codePoint(code)), which no text form has.",
                fr: "La ligne \(line) contient le caractère de commande \(Self.codePoint(code)), absent de tout texte."
            )
        case .unsupported(let format):
            Bilingual(
                en: "This is \(format.name.en), which is not read here. Send plain text or Markdown.",
                fr: "Il s’agit d’\(format.name.fr), format qui n’est pas lu ici. Envoyez du texte brut ou du Markdown."
            )
        }
    }

    private static func codePoint(_ code: UInt32) -> String {
        let digits = String(code, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
