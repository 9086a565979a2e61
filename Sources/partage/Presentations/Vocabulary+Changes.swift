import Council

// The council's words for what changed between two revisions.

extension EntryDiff.Change {
    var label: Bilingual {
        switch self {
        case .added: Bilingual(en: "added", fr: "ajouté")
        case .removed: Bilingual(en: "removed", fr: "retiré")
        case .moved: Bilingual(en: "moved", fr: "déplacé")
        case .changed: Bilingual(en: "changed", fr: "modifié")
        }
    }
}

extension FieldChange.Field {
    var label: Bilingual {
        switch self {
        case .role: Bilingual(en: "role", fr: "rôle")
        case .title: Bilingual(en: "title", fr: "titre")
        case .titleLanguage: Bilingual(en: "language of the title", fr: "langue du titre")
        case .titleTranslation: Bilingual(en: "translation of the title", fr: "traduction du titre")
        case .body: Bilingual(en: "text", fr: "texte")
        case .bodyLanguage: Bilingual(en: "language of the text", fr: "langue du texte")
        case .bodyTranslation: Bilingual(en: "translation of the text", fr: "traduction du texte")
        case .marker: Bilingual(en: "marker", fr: "puce")
        case .topics: Bilingual(en: "topics", fr: "thèmes")
        case .lineage: Bilingual(en: "continues", fr: "suite de")
        case .horizon: Bilingual(en: "horizon", fr: "horizon")
        case .offer: Bilingual(en: "offer", fr: "offre")
        case .ask: Bilingual(en: "ask", fr: "demande")
        case .askHelp: Bilingual(en: "help asked for", fr: "aide demandée")
        case .askHelpLanguage: Bilingual(en: "language of the help asked for", fr: "langue de l’aide demandée")
        case .askHelpTranslation:
            Bilingual(en: "translation of the help asked for", fr: "traduction de l’aide demandée")
        }
    }
}
