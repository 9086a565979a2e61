/// What is found in a submission as a whole: its template, its size, its contacts, its empty parts.
struct FormCheck {
    let submission: Submission
    let meeting: Meeting
    let jurisdiction: JurisdictionCode

    var errors: [Finding] {
        template + size + duplicates + tooDeep + contactErrors
    }

    var warnings: [Finding] {
        contactWarnings + sectionWarnings
    }

    private var template: [Finding] {
        guard submission.template != meeting.template else { return [] }
        let given = Quoted(submission.template)
        return [
            .error(
                .unknownTemplate,
                field: "template",
                says: Bilingual(
                    en: "The form says it answers template \(given.en), but this meeting uses “\(meeting.template)”. "
                        + "Fill in the meeting’s own form.",
                    fr: "Le formulaire dit répondre au modèle \(given.fr), mais cette réunion utilise "
                        + "« \(meeting.template) ». Remplissez le formulaire de la réunion."
                )
            )
        ]
    }

    private var size: [Finding] {
        var findings: [Finding] = []
        let entries = submission.entries
        let bytes = entries.reduce(0) { $0 + $1.entry.bytes }
        if bytes > Submission.Limits.bytes {
            findings.append(
                .error(
                    .tooLarge,
                    says: Bilingual(
                        en:
                            "The form holds \(bytes) bytes of text; \(Submission.Limits.bytes) can be kept. Shorten it.",
                        fr: "Le formulaire contient \(bytes) octets de texte; on peut en garder "
                            + "\(Submission.Limits.bytes). Abrégez-le."
                    )
                )
            )
        }
        if entries.count > Submission.Limits.entries {
            findings.append(
                .error(
                    .tooManyEntries,
                    field: "sections",
                    says: Bilingual(
                        en: "The form has \(entries.count) entries; \(Submission.Limits.entries) can be kept. "
                            + "Join some, or leave some out.",
                        fr: "Le formulaire compte \(entries.count) éléments; on peut en garder "
                            + "\(Submission.Limits.entries). Regroupez-en ou retranchez-en."
                    )
                )
            )
        }
        if submission.contacts.count > Submission.Limits.contacts {
            findings.append(
                .error(
                    .tooManyContacts,
                    field: "contacts",
                    says: Bilingual(
                        en:
                            "The form names \(submission.contacts.count) contacts; \(Submission.Limits.contacts) can be "
                            + "kept. Leave some out.",
                        fr: "Le formulaire nomme \(submission.contacts.count) personnes-ressources; on peut en garder "
                            + "\(Submission.Limits.contacts). Retranchez-en."
                    )
                )
            )
        }
        return findings
    }

    private var duplicates: [Finding] {
        var seen: Set<EntryID> = []
        return submission.entries.filter { !seen.insert($0.entry.id).inserted }.map { section, entry in
            .error(
                .duplicateEntry,
                section,
                entry,
                field: "id",
                says: Bilingual(
                    en: "\(entry.quoted.en) has the id \(entry.id), which stands on another entry already. "
                        + "Give each entry its own id.",
                    fr: "\(entry.quoted.fr) porte l’identifiant \(entry.id), déjà pris par un autre élément. "
                        + "Donnez à chaque élément son propre identifiant."
                )
            )
        }
    }

    private var tooDeep: [Finding] {
        func walk(_ entries: [Entry], _ section: SectionKey, level: Int) -> [Finding] {
            entries.flatMap { entry in
                guard level > Submission.Limits.depth else { return walk(entry.children, section, level: level + 1) }
                let message = Bilingual(
                    en: "\(entry.quoted.en) is nested deeper than \(Submission.Limits.depth) levels. Move it up.",
                    fr: "\(entry.quoted.fr) se trouve à plus de \(Submission.Limits.depth) niveaux de profondeur. "
                        + "Remontez-le."
                )
                return [Finding.error(.tooDeep, section, entry, field: "children", says: message)]
            }
        }
        return submission.sections.flatMap { walk($0.entries, $0.key, level: 1) }
    }

    private var contactErrors: [Finding] {
        submission.contacts.prefix(Submission.Limits.contacts + 1).enumerated().flatMap { number, contact in
            contact.fields.flatMap { name, text in
                TextCheck(text: text, field: "contacts[\(number)].\(name)").errors(
                    of: Bilingual(en: "Contact \(number + 1)", fr: "La personne-ressource \(number + 1)")
                )
            }
        }
    }

    private var contactWarnings: [Finding] {
        if submission.contacts.isEmpty {
            return [
                .warning(
                    .noContact,
                    field: "contacts",
                    says: Bilingual(
                        en: "The form of \(jurisdiction.shown) names no contact. Add somebody whom the other members "
                            + "can reach.",
                        fr: "Le formulaire de \(jurisdiction.shown) ne nomme aucune personne-ressource. Ajoutez "
                            + "quelqu’un que les autres membres puissent joindre."
                    )
                )
            ]
        }
        return submission.contacts.enumerated().filter { !$0.element.isReachable }.map { number, contact in
            let name = Quoted(contact.name)
            return .warning(
                .contactUnreachable,
                field: "contacts[\(number)].email",
                says: Bilingual(
                    en: "Contact \(name.en) has neither an e-mail address nor a telephone number. Add one.",
                    fr: "La personne-ressource \(name.fr) n’a ni adresse électronique ni numéro de téléphone. "
                        + "Ajoutez-en un."
                )
            )
        }
    }

    private var sectionWarnings: [Finding] {
        submission.sections.compactMap { section -> Finding? in
            let heading = SharingTemplate.current.section(section.key)?.heading ?? Bilingual(en: "", fr: "")
            let speaks = section.entries.contains { $0.role != .placeholder }
            if section.entries.isEmpty, !section.nothingToReport {
                return .warning(
                    .sectionEmpty,
                    section.key,
                    field: "entries",
                    says: Bilingual(
                        en: "Part \(section.key.number), “\(heading.en)”, is empty. Fill it in, or tick “nothing to "
                            + "report” so that the others know.",
                        fr: "La partie \(section.key.number), « \(heading.fr) », est vide. Remplissez-la ou cochez "
                            + "« rien à signaler » pour que les autres le sachent."
                    )
                )
            }
            guard section.nothingToReport, speaks else { return nil }
            return .warning(
                .nothingToReportContradicted,
                section.key,
                field: "nothingToReport",
                says: Bilingual(
                    en:
                        "Part \(section.key.number), “\(heading.en)”, says there is nothing to report, but has entries. "
                        + "Take back one or the other.",
                    fr:
                        "La partie \(section.key.number), « \(heading.fr) », dit n’avoir rien à signaler, mais contient "
                        + "des éléments. Retirez l’un ou l’autre."
                )
            )
        }
    }

    /// One warning for all that waits for its translation: a line for each text would hide the rest.
    var translationSummary: [Finding] {
        let texts = submission.entries.filter { $0.entry.role != .placeholder }.flatMap { $0.entry.texts.map(\.text) }
        let missing = texts.count { $0.translation == nil && !$0.text.isBlank }
        guard missing > 0 else { return [] }
        return [
            .warning(
                .translationMissing,
                field: "sections",
                says: Bilingual(
                    en: missing == 1
                        ? "1 of \(texts.count) texts is in one language only. Add its translation when you have it."
                        : "\(missing) of \(texts.count) texts are in one language only. Add their translations when you "
                            + "have them.",
                    fr: missing == 1
                        ? "1 texte sur \(texts.count) n’existe qu’en une langue. Ajoutez la traduction dès que vous l’aurez."
                        : "\(missing) textes sur \(texts.count) n’existent qu’en une langue. Ajoutez les traductions dès "
                            + "que vous les aurez."
                )
            )
        ]
    }
}

extension Contact {
    /// Every field that holds text, by its JSON name.
    fileprivate var fields: [(String, String)] {
        [("name", name), ("title", title), ("organization", organization), ("email", email), ("phone", phone)]
            .compactMap { name, text in text.map { (name, $0) } }
    }

    fileprivate var isReachable: Bool { [email, phone].contains { $0.map { !$0.isBlank } ?? false } }
}
