package import Council

extension ErrorCode {
    /// The code in a few words, the same for every occurrence (RFC 9457 §3.1.3).
    package var title: Bilingual {
        switch self {
        case .badRequest: Bilingual(en: "Request not understood", fr: "Requête incomprise")
        case .notSignedIn: Bilingual(en: "Not signed in", fr: "Session non ouverte")
        case .notAllowed: Bilingual(en: "Not allowed", fr: "Accès refusé")
        case .notFound: Bilingual(en: "Not found", fr: "Introuvable")
        case .wrongMethod: Bilingual(en: "Method not taken", fr: "Méthode non acceptée")
        case .tooSlow: Bilingual(en: "Request too slow", fr: "Requête trop lente")
        case .alreadyExists: Bilingual(en: "Already exists", fr: "Existe déjà")
        case .wrongState: Bilingual(en: "Not in this state", fr: "Impossible dans cet état")
        case .meetingNotOpen: Bilingual(en: "Meeting not open", fr: "Réunion non ouverte")
        case .nothingToSubmit: Bilingual(en: "Nothing to submit", fr: "Rien à soumettre")
        case .keyReused: Bilingual(en: "Key used before", fr: "Clé déjà utilisée")
        case .changedMeanwhile: Bilingual(en: "Changed meanwhile", fr: "Modifié entre-temps")
        case .matchRequired: Bilingual(en: "Version required", fr: "Version requise")
        case .tooLarge: Bilingual(en: "Too large", fr: "Trop volumineux")
        case .unsupportedMedia: Bilingual(en: "Format not read", fr: "Format non accepté")
        case .invalid: Bilingual(en: "Cannot be kept as it stands", fr: "Contenu à corriger")
        case .tooMany: Bilingual(en: "Too many requests", fr: "Trop de requêtes")
        case .internalFault: Bilingual(en: "Internal fault", fr: "Défaillance interne")
        case .unavailable: Bilingual(en: "Not available", fr: "Non disponible")
        case .storageFull: Bilingual(en: "Storage full", fr: "Espace épuisé")
        }
    }
}
