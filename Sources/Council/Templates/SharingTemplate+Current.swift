extension SharingTemplate {
    /// The template that new meetings use.
    package static let current = SharingTemplate(
        version: "four-part/1",
        title: Bilingual(en: "Information sharing template", fr: "Formulaire de partage de l’information"),
        sections: [
            Section(
                key: .achievements,
                heading: Bilingual(en: "Achievements", fr: "Réalisations"),
                prompt: Bilingual(
                    en: "What has your jurisdiction achieved in service delivery over the last six to twelve months?",
                    fr: "Qu’a accompli votre administration en prestation de services depuis six à douze mois?"
                ),
                months: Months(from: -12, to: 0)
            ),
            Section(
                key: .priorities,
                heading: Bilingual(en: "Priorities", fr: "Priorités"),
                prompt: Bilingual(
                    en: "Which service delivery initiatives come first for you over the next 12 to 36 months?",
                    fr: "Quels projets de prestation de services passent en premier chez vous d’ici 12 à 36 mois?"
                ),
                months: Months(from: 0, to: 36)
            ),
            Section(
                key: .sharing,
                heading: Bilingual(en: "Presenting and sharing", fr: "Présentations et partage"),
                prompt: Bilingual(
                    en: "What could you present, demonstrate or lend to the other members, and when?",
                    fr: "Que pourriez-vous présenter, montrer ou prêter aux autres membres, et quand?"
                ),
                months: nil
            ),
            Section(
                key: .challenges,
                heading: Bilingual(en: "Challenges and needs", fr: "Difficultés et besoins"),
                prompt: Bilingual(
                    en: "What is proving hard, and how could the council help?",
                    fr: "Qu’est-ce qui vous donne du fil à retordre, et en quoi le Conseil pourrait-il aider?"
                ),
                months: nil
            ),
        ]
    )
}
