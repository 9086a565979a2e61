import Council

/// The kinds of thing an import reports, each with its weight and its words.
package enum ImportFinding: String, Codable, Sendable, CaseIterable {
    case sectionEmpty = "section-empty"
    case sectionMissing = "section-missing"
    case sectionUnknown = "section-unknown"
    case sectionOrder = "section-order"
    case headingGuessed = "heading-guessed"
    case placeholder
    case promptRemoved = "prompt-removed"
    case promptChanged = "prompt-changed"
    case jurisdictionGuessed = "jurisdiction-guessed"
    case jurisdictionMissing = "jurisdiction-missing"
    case meetingGuessed = "meeting-guessed"
    case meetingMissing = "meeting-missing"
    case contactMoved = "contact-moved"
    case contactPartial = "contact-partial"
    case contactMissing = "contact-missing"
    case contactSecond = "contact-second"
    case emailRejoined = "email-rejoined"
    case wordRejoined = "word-rejoined"
    case textMoved = "text-moved"
    case paragraphBreakGuessed = "paragraph-break-guessed"
    case markerGuessed = "marker-guessed"
    case tableFlattened = "table-flattened"
    case languageUncertain = "language-uncertain"
    case languageMixed = "language-mixed"
    case unplacedText = "unplaced-text"

    /// How much a finding of this kind matters.
    package var severity: ImportReport.Severity {
        switch self {
        case .sectionEmpty, .placeholder, .promptRemoved, .contactMoved, .emailRejoined, .wordRejoined, .languageMixed,
            .sectionOrder,
            .paragraphBreakGuessed, .markerGuessed, .languageUncertain:
            .info
        case .sectionUnknown, .headingGuessed, .promptChanged, .jurisdictionGuessed, .meetingGuessed, .contactPartial,
            .contactSecond, .textMoved, .tableFlattened:
            .warning
        case .sectionMissing, .jurisdictionMissing, .meetingMissing, .contactMissing, .unplacedText: .error
        }
    }

    /// The finding in words; the subject is quoted where the finding is about a text.
    func message(about subject: String) -> Bilingual {
        let en = subject.isEmpty ? "" : " “\(subject)”"
        let fr = subject.isEmpty ? "" : " «\u{A0}\(subject)\u{A0}»"
        switch self {
        case .sectionEmpty:
            return Bilingual(en: "This part has no answer:\(en).", fr: "Cette partie est sans réponse\u{A0}:\(fr).")
        case .sectionMissing:
            return Bilingual(
                en: "The heading of this part was not found:\(en).",
                fr: "Le titre de cette partie est introuvable\u{A0}:\(fr)."
            )
        case .sectionUnknown:
            return Bilingual(
                en: "This heading is none of the four parts; what stands under it is kept apart:\(en).",
                fr: "Ce titre ne correspond à aucune des quatre parties; ce qui suit est gardé à part\u{A0}:\(fr)."
            )
        case .sectionOrder:
            return Bilingual(
                en: "The parts do not stand in the order of the form.",
                fr: "Les parties ne suivent pas l’ordre du formulaire."
            )
        case .headingGuessed:
            return Bilingual(
                en: "Taken for the beginning of a part, without a clear heading:\(en).",
                fr: "Pris pour le début d’une partie, faute de titre clair\u{A0}:\(fr)."
            )
        case .placeholder:
            return Bilingual(
                en: "Read as “nothing to report”:\(en).",
                fr: "Interprété comme «\u{A0}rien à signaler\u{A0}»\u{A0}:\(fr)."
            )
        case .promptRemoved:
            return Bilingual(
                en: "The form’s own question was left out:\(en).",
                fr: "La question du formulaire a été retirée\u{A0}:\(fr)."
            )
        case .promptChanged:
            return Bilingual(
                en: "Left out as the form’s question, though its wording is unfamiliar:\(en).",
                fr: "Retiré comme question du formulaire, bien que la formulation soit inhabituelle\u{A0}:\(fr)."
            )
        case .jurisdictionGuessed:
            return Bilingual(en: "Jurisdiction guessed:\(en).", fr: "Administration supposée\u{A0}:\(fr).")
        case .jurisdictionMissing:
            return Bilingual(
                en: "The form does not name its jurisdiction.",
                fr: "Le formulaire ne nomme pas son administration."
            )
        case .meetingGuessed:
            return Bilingual(en: "Meeting month guessed:\(en).", fr: "Mois de la réunion supposé\u{A0}:\(fr).")
        case .meetingMissing:
            return Bilingual(
                en: "The form does not say which meeting it is for.",
                fr: "Le formulaire n’indique pas la réunion visée."
            )
        case .contactMoved:
            return Bilingual(
                en: "The contact stood among the answers and was taken out:\(en).",
                fr: "La personne-ressource figurait parmi les réponses et en a été retirée\u{A0}:\(fr)."
            )
        case .contactPartial:
            return Bilingual(
                en: "The contact is incomplete:\(en).",
                fr: "Les coordonnées sont incomplètes\u{A0}:\(fr)."
            )
        case .contactMissing:
            return Bilingual(
                en: "The form names no contact.",
                fr: "Le formulaire ne nomme aucune personne-ressource."
            )
        case .contactSecond:
            return Bilingual(
                en: "A further contact was found:\(en).",
                fr: "Une autre personne-ressource figure\u{A0}:\(fr)."
            )
        case .emailRejoined:
            return Bilingual(
                en: "An e-mail address cut over two lines was joined:\(en).",
                fr: "Une adresse courriel coupée sur deux lignes a été rétablie\u{A0}:\(fr)."
            )
        case .wordRejoined:
            return Bilingual(
                en: "A word cut over two lines was joined:\(en).",
                fr: "Un mot coupé sur deux lignes a été rétabli\u{A0}:\(fr)."
            )
        case .textMoved:
            return Bilingual(
                en: "Moved to another part by what it says:\(en).",
                fr: "Déplacé vers une autre partie d’après son contenu\u{A0}:\(fr)."
            )
        case .paragraphBreakGuessed:
            return Bilingual(
                en: "A new paragraph was guessed here:\(en).",
                fr: "Un changement de paragraphe est supposé ici\u{A0}:\(fr)."
            )
        case .markerGuessed:
            return Bilingual(
                en: "Taken for a list item, its bullet standing elsewhere:\(en).",
                fr: "Pris pour un élément de liste dont la puce est ailleurs\u{A0}:\(fr)."
            )
        case .tableFlattened:
            return Bilingual(
                en: "The cells of a table were put in one paragraph:\(en).",
                fr: "Les cellules d’un tableau ont été mises dans un seul paragraphe\u{A0}:\(fr)."
            )
        case .languageUncertain:
            return Bilingual(
                en: "The language of this text is a guess:\(en).",
                fr: "La langue de ce texte est supposée\u{A0}:\(fr)."
            )
        case .languageMixed:
            return Bilingual(
                en: "The entry is in both languages:\(en).",
                fr: "L’élément est dans les deux langues\u{A0}:\(fr)."
            )
        case .unplacedText:
            return Bilingual(
                en: "No place was found for this text:\(en).",
                fr: "Ce texte n’a pas trouvé sa place\u{A0}:\(fr)."
            )
        }
    }
}
