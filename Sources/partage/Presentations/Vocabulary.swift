import Council

// The council's words for its states and kinds, as they stand in tables.

extension SubmissionState {
    var label: Bilingual {
        switch self {
        case .draft: Bilingual(en: "draft", fr: "ébauche")
        case .submitted: Bilingual(en: "submitted", fr: "soumise")
        case .returned: Bilingual(en: "returned", fr: "retournée")
        case .withdrawn: Bilingual(en: "withdrawn", fr: "retirée")
        }
    }

    var style: RichText.Style {
        switch self {
        case .submitted: .good
        case .returned: .warning
        case .draft, .withdrawn: .plain
        }
    }
}

extension BoardRow.Progress {
    var label: Bilingual {
        switch self {
        case .notStarted: Bilingual(en: "not started", fr: "non commencée")
        case .inProgress: Bilingual(en: "in progress", fr: "en rédaction")
        case .submitted: SubmissionState.submitted.label
        case .returned: SubmissionState.returned.label
        case .withdrawn: SubmissionState.withdrawn.label
        }
    }

    var style: RichText.Style {
        switch self {
        case .submitted: .good
        case .returned: .warning
        case .notStarted, .inProgress, .withdrawn: .plain
        }
    }
}

extension Meeting.State {
    var label: Bilingual {
        switch self {
        case .planned: Bilingual(en: "planned", fr: "prévue")
        case .open: Bilingual(en: "open", fr: "ouverte")
        case .closed: Bilingual(en: "closed", fr: "close")
        case .held: Bilingual(en: "held", fr: "tenue")
        case .archived: Bilingual(en: "archived", fr: "archivée")
        }
    }
}

extension Jurisdiction.Order {
    var label: Bilingual {
        switch self {
        case .federal: Bilingual(en: "federal", fr: "fédéral")
        case .provincial: Bilingual(en: "provincial", fr: "provincial")
        case .territorial: Bilingual(en: "territorial", fr: "territorial")
        case .municipal: Bilingual(en: "municipal", fr: "municipal")
        case .indigenous: Bilingual(en: "Indigenous", fr: "autochtone")
        }
    }
}

extension Role {
    var label: Bilingual {
        switch self {
        case .contact(let code):
            Bilingual(en: "contact for \(code)", fr: "personne-ressource de \(code)")
        case .approver(let code):
            Bilingual(en: "approver for \(code)", fr: "approbation pour \(code)")
        case .secretariat: Bilingual(en: "secretariat", fr: "secrétariat")
        case .member: Bilingual(en: "member", fr: "membre")
        case .auditor: Bilingual(en: "auditor", fr: "audit")
        case .administrator: Bilingual(en: "administrator", fr: "administration des comptes")
        }
    }
}

extension Scope {
    var label: Bilingual {
        switch self {
        case .read: Bilingual(en: "read", fr: "lire")
        case .draft: Bilingual(en: "save drafts", fr: "enregistrer des ébauches")
        case .submit: Bilingual(en: "submit and withdraw", fr: "soumettre et retirer")
        case .manage: Bilingual(en: "run meetings", fr: "gérer les réunions")
        case .audit: Bilingual(en: "audit", fr: "auditer")
        case .administer: Bilingual(en: "keep accounts", fr: "gérer les comptes")
        }
    }
}

extension SectionKey {
    /// The part's heading on the form.
    var label: Bilingual {
        SharingTemplate.current.section(self)?.heading ?? Bilingual(en: rawValue, fr: rawValue)
    }
}

extension Language {
    var label: Bilingual {
        switch self {
        case .english: Bilingual(en: "English", fr: "anglais")
        case .french: Bilingual(en: "French", fr: "français")
        }
    }
}

extension Bool {
    var label: Bilingual { self ? Bilingual(en: "yes", fr: "oui") : Bilingual(en: "no", fr: "non") }
}
