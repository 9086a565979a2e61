import Council

extension PromptPatterns {
    /// The wordings that come with the program.
    package static let standard = PromptPatterns(
        sections: [achievements, priorities, sharing, challenges].map { section in
            var section = section
            // The program's own form is recognised like any other.
            if let own = SharingTemplate.current.section(section.key) {
                section.headings += [own.heading.en, own.heading.fr].filter { !section.headings.contains($0) }
                section.prompts += [own.prompt.en, own.prompt.fr]
            }
            return section
        },
        labels: Labels(
            jurisdiction: [
                "jurisdiction", "jurisdiction name", "name of jurisdiction", "member", "member jurisdiction",
                "reporting jurisdiction", "province or territory", "administration", "nom de l’administration",
                "membre", "administration membre", "gouvernement", "government", "territoire de compétence",
                "province ou territoire", "organization", "organisation", "organisme",
            ],
            meeting: [
                "meeting", "meeting date", "council meeting", "for the meeting of", "réunion", "date de la réunion",
                "réunion du conseil", "rencontre", "date",
            ],
            contact: [
                "contact", "contact person", "contact name", "contact information", "primary contact", "submitted by",
                "prepared by", "personne-ressource", "personne ressource", "personne à contacter", "coordonnées",
                "coordonnées de la personne-ressource", "soumis par", "préparé par", "rempli par",
            ],
            name: ["name", "full name", "nom", "nom et prénom", "prénom et nom", "nom complet"],
            title: ["title", "position", "job title", "role", "titre", "poste", "fonction", "titre du poste"],
            organization: [
                "organization", "organisation", "org", "department", "ministry", "organisme", "ministère", "employeur",
            ],
            email: ["email", "e-mail", "mail", "courriel", "adresse courriel", "adresse électronique", "mél"],
            phone: [
                "t", "tel", "telephone", "phone", "telephone number", "phone number", "office", "cell", "mobile", "tél",
                "téléphone", "numéro de téléphone", "bureau", "cellulaire",
            ],
            fax: ["fax", "facsimile", "téléc", "télécopieur", "télécopie"]
        ),
        headingModifiers: [
            "and", "or", "et", "ou", "the", "our", "your", "nos", "notre", "vos", "votre", "of", "in", "for", "key",
            "main", "major", "recent", "top", "current",
            "upcoming", "future", "service", "services", "delivery", "initiatives", "continued", "cont", "de", "des",
            "du", "la", "le", "les", "en", "pour", "matière", "prestation", "principales", "principaux", "récentes",
            "récents", "grandes", "importantes", "actuels", "suite", "à", "venir", "milestones", "progress", "progrès",
            "étapes", "franchies", "months", "mois", "last", "next", "derniers", "prochains", "past", "6", "12", "24",
            "36", "to", "part", "section", "partie", "information", "best", "practices", "pratiques", "exemplaires",
            "support", "soutien", "with", "avec", "other", "autres", "jurisdictions", "administrations",
        ],
        otherHeadings: [
            "other", "other business", "other items", "other information", "other comments", "additional information",
            "additional comments", "comments", "notes", "annex", "appendix", "attachments", "references", "questions",
            "next steps", "conclusion", "background", "introduction", "feedback", "autre", "autres", "autres sujets",
            "autres renseignements", "autres commentaires", "renseignements supplémentaires",
            "informations complémentaires", "commentaires", "remarques", "annexe", "annexes", "pièces jointes",
            "références", "prochaines étapes", "contexte", "rétroaction", "divers", "varia",
        ],
        requests: [
            "please", "include", "briefly describe", "briefly outline", "briefly list", "in a few lines",
            "in a few words", "describe", "list", "outline", "identify", "provide", "summarize", "highlight", "tell us",
            "tell the", "indicate", "specify", "share with", "name the", "say what", "set out", "veuillez",
            "s’il vous plaît", "décrivez", "décrire", "indiquez", "énumérez", "précisez", "dressez", "donnez", "dites",
            "résumez", "présentez", "nommez", "exposez", "faites", "mentionnez", "expliquez", "énoncez", "en quelques",
            "brièvement", "parlez",
        ],
        questions: [
            "does your", "do you", "have you", "has your", "are there", "is there", "what", "which", "how", "would you",
            "can you", "could you", "with what", "where could", "votre administration", "votre organisation",
            "avez vous",
            "existe t il", "y a t il", "quel", "quels", "quelle", "quelles", "qu a", "que", "comment", "pourriez vous",
            "souhaitez vous", "aimeriez vous", "en quoi", "de quoi", "qu est ce", "votre", "disposez vous",
            "est ce que",
        ],
        promptVocabulary: [
            "please", "describe", "brief", "list", "include", "any", "provide", "outline", "main", "key", "major",
            "principal", "import",
            "service", "deliver", "achiev", "accomplish", "progress", "mileston", "reach", "result", "success",
            "jurisdiction", "organi", "govern", "last", "past", "next", "six", "twelve", "eighteen", "thirty", "month",
            "year", "priorit", "initiativ", "plan", "project", "resource", "applic", "process", "tool", "item", "other",
            "interest", "using", "used", "adopt", "implement", "share", "sharing", "present", "agenda", "meeting",
            "help", "inform", "future", "issue", "challeng", "difficult", "problem", "need", "bring", "rais", "council",
            "support", "assist", "discuss", "topic", "member", "lend", "demonstrat", "area", "consider", "essential",
            "form", "section", "answer", "point", "line", "pssdc", "cpssp", "pscioc", "experience", "example",
            "practice",
            "client", "citizen", "over", "work", "would", "like", "could", "your", "you",
            "veuillez", "decri", "brievement", "quelques", "ligne", "princip", "realis", "matiere", "prestat",
            "progres",
            "etape", "franchi", "sein", "administr", "cours", "dernier", "prochain", "mois", "annee", "essentiel",
            "consider", "ressource", "outil", "autre", "interes", "interet", "territoire", "competence", "mise",
            "oeuvre",
            "utilis", "aide", "planifi", "programme", "prepar", "reunion", "probleme", "defi", "enjeu", "besoin",
            "relati", "aim", "part", "conseil", "apport", "pourr", "souhait", "partag", "pret", "montr", "accompli",
            "douze", "trente", "reponse", "votre", "vous", "vos", "depuis", "membre", "discut", "sujet", "soutien",
            "appui", "exemple", "travaux", "avanc", "bon", "ordre", "jour", "rencontre", "servir",
        ],
        titleWords: [
            "information", "sharing", "share", "template", "form", "exchange", "council", "public", "sector", "service",
            "delivery", "pssdc", "modèle", "gabarit", "formulaire", "partage", "renseignements", "échange", "conseil",
            "prestation", "services", "secteur", "cpssp", "report", "rapport", "submission", "mise", "commun",
        ],
        bannerPhrases: [
            "not to be shared", "not be shared", "not for distribution", "do not distribute", "not to be distributed",
            "confidential", "for council members only", "outside the council", "ne doit pas être",
            "ne doivent pas être",
            "ne pas diffuser", "ne pas distribuer", "confidentiel", "confidentiels", "à l’extérieur du conseil",
            "hors du conseil", "réservé aux membres", "prepared for the", "préparé pour la réunion",
            "en vue de la réunion",
        ],
        positionWords: [
            "director", "manager", "minister", "officer", "chief", "executive", "head", "lead", "advisor", "adviser",
            "analyst", "coordinator", "commissioner", "president", "secretary", "specialist", "consultant", "assistant",
            "deputy", "supervisor", "administrator", "clerk", "superintendent", "registrar", "directeur", "directrice",
            "chef", "cheffe", "gestionnaire", "ministre", "agent", "agente", "conseiller", "conseillère", "analyste",
            "coordonnateur", "coordonnatrice", "responsable", "sous", "adjoint", "adjointe", "président", "présidente",
            "secrétaire", "greffier", "greffière", "commissaire", "dirigeant", "dirigeante", "vice", "spécialiste",
        ],
        organizationWords: [
            "government", "gouvernement", "ministry", "ministère", "department", "département", "agency", "agence",
            "city", "ville", "town", "municipality", "municipalité", "province", "territory", "territoire", "region",
            "région", "county", "comté", "district", "secretariat", "secrétariat", "council", "conseil",
            "corporation", "société", "commission", "board", "régie", "institute", "institut", "authority",
            "crown", "couronne", "nation", "township", "canton",
        ],
        divisionWords: [
            "service", "services", "office", "bureau", "centre", "center", "canada", "branch", "direction", "division",
        ],
        continuations: [
            "finally", "also", "we also", "in addition", "second", "a second", "third", "a third", "moreover",
            "as well",
            "lastly", "furthermore", "another", "enfin", "de plus", "également", "nous avons aussi", "en outre",
            "aussi",
            "nous pouvons aussi", "nous voulons aussi", "par ailleurs", "un deuxième", "une deuxième", "un autre",
            "une autre", "deuxièmement", "dernièrement",
        ],
        placeholders: [
            "s o", "so", "n a", "na", "none", "nil", "néant", "aucun", "aucune", "sans objet", "not applicable",
            "nothing to report", "nothing to report at this time", "none at this time", "no update", "no updates",
            "rien à signaler", "rien à signaler pour le moment", "aucun pour le moment", "aucune pour le moment", "ras",
            "r a s", "tbd", "to be determined", "à déterminer", "à venir", "to come", "to follow", "à suivre",
        ]
    )
}
