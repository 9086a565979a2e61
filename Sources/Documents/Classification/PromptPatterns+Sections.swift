import Council

/// The wordings of each of the four parts; the prompts are our own.
extension PromptPatterns {
    static let achievements = Section(
        key: .achievements,
        headings: [
            "Achievements", "Accomplishments", "Successes", "Results achieved", "Highlights", "Réalisations",
            "Accomplissements", "Réussites", "Bilan", "Résultats obtenus", "Faits saillants",
        ],
        prompts: [
            "Tell the other members which service delivery results your organization obtained, how far its work has come and which milestones it met during the past year.",
            "Briefly list the most important accomplishments of your government in serving the public in the last 6 to 12 months.",
            "Dites aux autres membres quels résultats votre organisation a obtenus dans la prestation des services, où en sont ses travaux et quelles étapes elle a franchies depuis un an.",
            "Énumérez brièvement les accomplissements les plus importants de votre gouvernement dans le service au public au cours des 6 à 12 derniers mois.",
        ],
        promptWords: [
            "achiev", "accomplish", "mileston", "progress", "success", "last", "past", "realis", "accompli", "progres",
            "etape", "dernier", "depuis", "reussi",
        ],
        answerPhrases: [
            "was", "were", "was launched", "were launched", "has been", "have been", "was completed", "were completed",
            "completed",
            "launched", "implemented", "introduced", "was made", "were made", "fell by",
            "fell from", "dropped", "went down", "went from", "rose", "over the past year", "in the past year",
            "last year", "was opened", "opened", "merged", "replaced", "delivered", "reduced", "since the", "now",
            "a été", "ont été", "a lancé", "a réalisé", "a mis en", "a permis", "a terminé", "a mené", "a ouvert",
            "est passé", "sont passés", "au cours de la dernière année", "l an dernier", "l an passé", "a réduit",
            "depuis", "avons lancé", "avons terminé", "avons mis", "avons ouvert", "avons réduit", "désormais",
        ]
    )

    static let priorities = Section(
        key: .priorities,
        headings: [
            "Priorities", "Priorities and initiatives", "Plans", "Priorités", "Priorités et initiatives",
            "Orientations", "Projets",
        ],
        prompts: [
            "Set out the service delivery priorities and the larger initiatives that your organization has planned for the coming one to three years.",
            "Which priorities for serving the public matter most in your government in the next 12 to 36 months?",
            "Indiquez les priorités de prestation de services et les grands projets que votre organisation a prévus pour les trois prochaines années.",
            "Quelles priorités du service au public comptent le plus pour votre gouvernement au cours des 12 à 36 prochains mois?",
        ],
        promptWords: ["priorit", "next", "initiativ", "coming", "prochain", "plan", "prevu", "projet"],
        answerPhrases: [
            "will be", "we will", "will", "plan to", "plans to", "we plan", "is planned", "are planned",
            "intend", "intends to", "aim to", "aims to", "the aim is", "next year", "next two years",
            "next three years",
            "in the next", "going forward", "priority", "priorities", "by the end of", "strategy", "roadmap",
            "fiscal years", "prévoit", "prévoyons", "d ici",
            "prochaine année", "prochaines années", "priorité", "priorités", "vise à", "visons", "entend", "entendons",
            "compte", "comptons", "stratégie", "plan d action", "sera", "seront", "sera lancé", "exercice",
            "à compter de", "feuille de route", "voulons", "planifions",
        ]
    )

    static let sharing = Section(
        key: .sharing,
        headings: [
            "Presentation and sharing", "Presentations", "Sharing", "Sharing opportunities", "Items to share",
            "Présentation et partage", "Partage", "Présentations", "Éléments à partager", "Mise en commun",
        ],
        prompts: [
            "Is there a tool, an application, a process or anything else of yours that other members might want to use, see or hear about? Your answer helps to set the agenda of the coming meetings.",
            "List what your government could present to the council or share with the other jurisdictions.",
            "Avez-vous un outil, une application, un processus ou autre chose que d’autres membres voudraient utiliser ou connaître? Votre réponse aide à établir l’ordre du jour des rencontres à venir.",
            "Énumérez ce que votre gouvernement pourrait présenter au conseil ou partager avec les autres administrations.",
        ],
        promptWords: [
            "resource", "applic", "process", "tool", "interest", "using", "agenda", "share", "sharing", "present",
            "lend",
            "ressource", "outil", "interes", "interet", "utilis", "programme", "partag", "presenter", "pret", "ordre",
        ],
        answerPhrases: [
            "share", "shared", "be shared", "share our", "share its", "present", "presentation", "demonstrate",
            "demonstration", "demo", "lend", "available", "on request", "open source", "open licence",
            "source code", "toolkit", "happy to", "gladly", "pleased to", "offer to", "can show", "show its",
            "show our",
            "guide", "template", "playbook", "partager", "partagé", "présenter", "présentation", "prêter",
            "démonstration", "offert", "offerts", "offrir", "sur demande", "disponible", "disponibles", "transmis",
            "code source", "trousse", "boîte à outils", "gabarit", "licence libre", "volontiers",
            "mettre à la disposition",
            "montrer", "d autres administrations", "other jurisdictions",
        ]
    )

    static let challenges = Section(
        key: .challenges,
        headings: [
            "Challenges and needs", "Challenges", "Issues and needs", "Needs", "Difficulties", "Barriers",
            "Difficultés et besoins", "Difficultés", "Défis et besoins", "Défis", "Enjeux et besoins", "Enjeux",
            "Besoins", "Obstacles", "Problèmes",
        ],
        prompts: [
            "Name the difficulties in serving the public that you want to raise with the other members, and say how the council could be of help.",
            "What service delivery challenges does your government face, and what support do you need from the council?",
            "Nommez les difficultés du service au public que vous souhaitez soumettre aux autres membres, et dites comment le conseil pourrait vous aider.",
            "Quels défis de prestation de services votre gouvernement doit-il relever, et de quel soutien du conseil avez-vous besoin?",
        ],
        promptWords: [
            "issue", "challeng", "need", "difficult", "problem", "help", "support", "assist", "rais", "bring", "defi",
            "enjeu", "besoin", "probleme", "aide", "aider", "apport", "soutien", "appui", "aimeriez", "souhaitez",
        ],
        answerPhrases: [
            "challenge", "challenges", "problem", "difficult", "difficulty", "barrier", "barriers", "hard", "hardest",
            "struggle", "lack", "lack of", "shortage", "we need", "need", "would like to know", "would like to hear",
            "like to hear", "like to know", "looking for", "welcome advice", "how others", "how do other",
            "would help us",
            "help us", "insufficient", "unable", "cannot", "have others", "does any",
            "concern", "difficulté", "difficultés", "défi", "défis", "enjeu", "enjeux", "problème", "problèmes",
            "manque", "besoin", "besoins", "pénurie", "insuffisant", "insuffisante", "cherchons", "aimerions",
            "aimerions savoir", "comment les autres", "comment d autres", "nous aider", "demeure", "peine à",
            "difficile",
            "obstacle", "conseils", "risque", "ne parvenons", "n arrivons", "serait apprécié",
        ]
    )
}
