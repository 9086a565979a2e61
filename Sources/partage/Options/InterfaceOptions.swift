import ArgumentParser
import Council

/// What every command takes: the language it speaks.
struct InterfaceOptions: ParsableArguments {
    // Read before anything else (``LanguageOption``); here it is shown in help and its value checked.
    @Option(
        name: .customLong("lang"),
        help: ArgumentHelp(
            Bilingual(
                en: "The language of texts, messages and help; your locale's where left out.",
                fr: "La langue des textes, des messages et de l’aide; à défaut, celle de vos paramètres régionaux."
            ),
            value: Bilingual(en: "language", fr: "langue")
        )
    )
    var language: Language?
}
