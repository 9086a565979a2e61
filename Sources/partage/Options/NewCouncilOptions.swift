import ArgumentParser
import Council

/// The names that a new council is given; what is left out is asked for at a terminal.
struct NewCouncilOptions: ParsableArguments {
    @Option(help: ArgumentHelp(nameInEnglish, value: Bilingual(en: "name", fr: "nom")))
    var nameEn: String?

    @Option(help: ArgumentHelp(nameInFrench, value: Bilingual(en: "name", fr: "nom")))
    var nameFr: String?

    @Option(help: ArgumentHelp(acronymInEnglish, value: Bilingual(en: "acronym", fr: "sigle")))
    var acronymEn: String?

    @Option(help: ArgumentHelp(acronymInFrench, value: Bilingual(en: "acronym", fr: "sigle")))
    var acronymFr: String?

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "The confidentiality marking in English.", fr: "La mention de confidentialité en anglais."),
            value: Bilingual(en: "text", fr: "texte")
        )
    )
    var markingEn = "Shared in confidence among the members of the council. Not for further distribution."

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "The confidentiality marking in French.", fr: "La mention de confidentialité en français."),
            value: Bilingual(en: "text", fr: "texte")
        )
    )
    var markingFr = "Communiqué à titre confidentiel aux membres du conseil. Ne pas rediffuser."

    private static let nameInEnglish = Bilingual(
        en: "The council's name in English.",
        fr: "Le nom du conseil en anglais."
    )
    private static let nameInFrench = Bilingual(
        en: "The council's name in French.",
        fr: "Le nom du conseil en français."
    )
    private static let acronymInEnglish = Bilingual(en: "Its acronym in English.", fr: "Son sigle en anglais.")
    private static let acronymInFrench = Bilingual(en: "Its acronym in French.", fr: "Son sigle en français.")

    /// The profile, complete.
    func profile(_ context: Context) throws(Failure) -> CouncilProfile {
        CouncilProfile(
            name: Bilingual(
                en: try context.answer(nameEn, option: "--name-en", Self.nameInEnglish),
                fr: try context.answer(nameFr, option: "--name-fr", Self.nameInFrench)
            ),
            acronym: Bilingual(
                en: try context.answer(acronymEn, option: "--acronym-en", Self.acronymInEnglish),
                fr: try context.answer(acronymFr, option: "--acronym-fr", Self.acronymInFrench)
            ),
            marking: Bilingual(en: markingEn, fr: markingFr)
        )
    }
}
