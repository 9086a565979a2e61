import Council
import Documents
import Testing

@Suite("The language of each text is told")
struct LanguageTests {
    private func entries(_ lines: String...) throws -> [ImportedEntry] {
        try imported("1. Achievements\n\n" + lines.joined(separator: "\n"))[.achievements]
    }

    @Test(
        "short titles alone",
        arguments: [
            ("Snow clearing in the north", "en"), ("Déneigement", "fr"), ("Carte de bibliothèque", "fr"),
            ("Wildlife permits", "en"), ("Garbage calendar", "en"), ("Guichet unique", "fr"), ("Dental plan", "en"),
            ("Permis de chasse en ligne", "fr"), ("Street lights", "en"), ("Bornes libre-service", "fr"),
            ("Emergency alerts", "en"), ("Portefeuille numérique", "fr"), ("Library cards", "en"),
            ("Calendrier des ordures", "fr"), ("Ferry bookings", "en"), ("Éclairage public", "fr"),
            ("Parking app", "en"), ("Transport scolaire", "fr"), ("Hunting licences online", "en"),
            ("Alertes d’urgence", "fr"),
        ]
    )
    func shortTitles(_ title: String, _ language: String) throws {
        #expect(try entries("• \(title)").first?.language.rawValue == language)
    }

    @Test("a title in one language may have its text in the other, and that is reported")
    func mixed() throws {
        let form = try imported(
            "1. Réalisations\n\n• Text message reminders for the clinic\no Les patients reçoivent un message la veille de leur visite."
        )
        let entry = try #require(form[.achievements].first)
        #expect(entry.title?.language == .english)
        #expect(entry.children.first?.body?.language == .french)
        #expect(form.report.has(.languageMixed))
    }

    @Test("a text that could be either takes the language of what stands below it, else of what stands around it")
    func inherited() throws {
        let french = try entries("• Communication", "o Les lettres sont relues par ceux qui les reçoivent.")
        #expect(french.first?.language == .french)
        let english = try entries("• 311", "o People call one number for every service of the city.")
        #expect(english.first?.title?.language == .english)
        #expect(english.first?.title?.isLanguageGuessed == true)
    }

    @Test("the language of the whole is that of most of its words")
    func whole() throws {
        #expect(
            try imported("1. Réalisations\n\nNous avons ouvert un guichet dans chaque village du comté.").language
                == .french
        )
        #expect(try imported("1. Achievements\n\nWe opened a counter in every village.").language == .english)
    }
}
