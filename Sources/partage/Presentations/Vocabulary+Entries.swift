import Council

// The council's words for what an entry offers, asks and continues.

extension Lineage.Outcome {
    var label: Bilingual {
        switch self {
        case .achieved: Bilingual(en: "achieved", fr: "réalisée")
        case .ongoing: Bilingual(en: "ongoing", fr: "en cours")
        case .changed: Bilingual(en: "changed", fr: "modifiée")
        case .dropped: Bilingual(en: "dropped", fr: "abandonnée")
        case .undetermined: Bilingual(en: "to be determined", fr: "à déterminer")
        }
    }
}

extension Offer {
    /// The offer on one line: `presentation, 20 min, either language, ready 2018-05`.
    func inWords(_ language: Language) -> String {
        var words = [kind.label[language], format.label[language]]
        if let minutes { words.append("\(minutes)\u{A0}min") }
        words.append(self.language.label[language])
        if let readyWhen {
            words.append(Bilingual(en: "ready \(readyWhen)", fr: "prêt en \(readyWhen)")[language])
        }
        return words.joined(separator: ", ")
    }
}

extension Offer.Kind {
    var label: Bilingual {
        switch self {
        case .presentation: Bilingual(en: "presentation", fr: "présentation")
        case .demonstration: Bilingual(en: "demonstration", fr: "démonstration")
        case .tool: Bilingual(en: "tool", fr: "outil")
        case .document: Bilingual(en: "document", fr: "document")
        case .expertise: Bilingual(en: "expertise", fr: "expertise")
        }
    }
}

extension Offer.Format {
    var label: Bilingual {
        switch self {
        case .inPerson: Bilingual(en: "in person", fr: "en personne")
        case .remote: Bilingual(en: "remote", fr: "à distance")
        case .either: Bilingual(en: "in person or remote", fr: "en personne ou à distance")
        case .material: Bilingual(en: "material to send", fr: "document à transmettre")
        }
    }
}

extension Offer.Spoken {
    var label: Bilingual {
        switch self {
        case .english: Language.english.label
        case .french: Language.french.label
        case .both: Bilingual(en: "English or French", fr: "anglais ou français")
        }
    }
}

extension Ask.Kind {
    var label: Bilingual {
        switch self {
        case .advice: Bilingual(en: "advice", fr: "conseils")
        case .examples: Bilingual(en: "examples", fr: "exemples")
        case .partners: Bilingual(en: "partners", fr: "partenaires")
        case .material: Bilingual(en: "material", fr: "documents")
        case .decision: Bilingual(en: "a decision", fr: "une décision")
        }
    }
}

extension Horizon {
    func inWords(_ language: Language) -> String {
        switch (from, to) {
        case (nil, nil): Bilingual(en: "to be determined", fr: "à déterminer")[language]
        case (let from?, nil): Bilingual(en: "from \(from)", fr: "à partir de \(from)")[language]
        case (nil, let to?): Bilingual(en: "by \(to)", fr: "d’ici \(to)")[language]
        case (let from?, let to?): from == to ? "\(from)" : "\(from) – \(to)"
        }
    }
}

extension TranslationStatus {
    var label: Bilingual {
        switch self {
        case .none: Bilingual(en: "not translated", fr: "non traduit")
        case .machine: Bilingual(en: "machine translation", fr: "traduction automatique")
        case .human: Bilingual(en: "translation", fr: "traduction")
        case .approved: Bilingual(en: "approved translation", fr: "traduction approuvée")
        case .stale: Bilingual(en: "translation out of date", fr: "traduction périmée")
        }
    }
}
