/// One text of a submission, checked for what cannot be kept: too many characters, or control characters.
struct TextCheck {
    let text: String
    /// The field's JSON name.
    let field: String

    /// What is found, said of whatever holds the text; its name is worked out only where something is found.
    func errors(
        of holder: @autoclosure () -> Bilingual,
        _ section: SectionKey? = nil,
        _ entry: Entry? = nil
    ) -> [Finding] {
        var findings: [Finding] = []
        // Scalars, not characters: one character may carry any number of combining marks.
        let count = text.unicodeScalars.count
        if count > Submission.Limits.characters {
            let holder = holder()
            findings.append(
                .error(
                    .textTooLong,
                    section,
                    entry,
                    field: field,
                    says: Bilingual(
                        en: "\(holder.en) has a text of \(count) characters (\(field)); "
                            + "\(Submission.Limits.characters) can be kept. Shorten it.",
                        fr: "\(holder.fr) a un texte de \(count) caractères (\(field)); on peut en garder "
                            + "\(Submission.Limits.characters). Abrégez-le."
                    )
                )
            )
        }
        if let (number, scalar) = text.unicodeScalars.enumerated().first(where: { Self.cannotBeKept($0.element) }) {
            let holder = holder()
            let digits = String(scalar.value, radix: 16, uppercase: true)
            let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            findings.append(
                .error(
                    .controlCharacter,
                    section,
                    entry,
                    field: field,
                    says: Bilingual(
                        en: "\(holder.en) holds the control character \(name), number \(number + 1) of the text "
                            + "(\(field)). Take it out.",
                        fr:
                            "\(holder.fr) contient le caractère de commande \(name), à la position \(number + 1) du texte (\(field)). "
                            + "Retirez-le."
                    )
                )
            )
        }
        return findings
    }

    /// Control characters other than tab and line ends, and what Unicode says is no character: XML could not hold them.
    static func cannotBeKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0x00...0x1F, 0x7F...0x9F: true
        // The noncharacters by their numbers (Unicode §23.7): every sign of every text is looked at, and asking for its
        // properties takes longer than all other checks together.
        case 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// Embedding, override and isolate controls of the bidirectional algorithm (UAX #9).
    static func turnsDirection(_ scalar: Unicode.Scalar) -> Bool {
        (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
}
