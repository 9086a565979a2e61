import Council

/// A sentence of ArgumentParser's with gaps (`%`), and the same in French, so that its errors come out in both.
///
/// The library writes English only and has no catalogue to fill; its sentences are recognised by their fixed parts.
struct Phrase {
    let sentence: Bilingual

    init(_ sentence: Bilingual) { self.sentence = sentence }

    /// The French sentence for an English one; nil where this is not the phrase.
    func french(for text: String) -> String? {
        var parts = sentence.en.split(separator: "%", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return text == sentence.en ? sentence.fr : nil }
        let (first, last) = (parts.removeFirst(), parts.removeLast())
        guard text.count >= first.count + last.count, text.hasPrefix(first), text.hasSuffix(last) else { return nil }
        var rest = text.dropFirst(first.count).dropLast(last.count)
        var gaps: [Substring] = []
        for part in parts {
            guard let found = rest.firstRange(of: part) else { return nil }
            gaps.append(rest[..<found.lowerBound])
            rest = rest[found.upperBound...]
        }
        gaps.append(rest)
        let french = sentence.fr.split(separator: "%", omittingEmptySubsequences: false)
        return zip(gaps, french.dropFirst()).reduce(String(french.first ?? "")) { $0 + $1.0 + $1.1 }
    }

    /// A text of ArgumentParser's in French; as it is where it is not known, which is then one of ours.
    static func french(for text: String) -> String {
        known.lazy.compactMap { $0.french(for: text) }.first ?? text
    }

    private static let known: [Phrase] = sentences.map(Phrase.init)

    /// The longer form of a sentence stands before the shorter one that it begins with.
    private static let sentences: [Bilingual] = [
        Bilingual(
            en: "Unknown option '%'. Did you mean '%'?",
            fr: "Option inconnue : « % ». Vouliez-vous dire « % »?"
        ),
        Bilingual(en: "Unknown option '%'", fr: "Option inconnue : « % »"),
        Bilingual(en: "Missing value for '%'", fr: "Il manque la valeur de « % »"),
        Bilingual(
            en: "The option '%' does not take any value, but '%' was specified.",
            fr: "L’option « % » ne prend pas de valeur, mais « % » est indiqué."
        ),
        Bilingual(en: "Unexpected argument '%'", fr: "Argument inattendu : « % »"),
        Bilingual(en: "% unexpected arguments: '%'", fr: "% arguments inattendus : '%'"),
        Bilingual(en: "Missing expected argument '%'", fr: "Il manque l’argument « % »"),
        Bilingual(en: "Missing one of: '%'", fr: "Il manque un de ces éléments : '%'"),
        Bilingual(
            en: "The value '%' is invalid for '%'. Please provide one of the following:\n%",
            fr: "La valeur « % » ne convient pas à « % ». Choix possibles :\n%"
        ),
        Bilingual(
            en: "The value '%' is invalid for '%'. Please provide one of %.",
            fr: "La valeur « % » ne convient pas à « % ». Choix possibles : %."
        ),
        Bilingual(
            en: "The value '%' is invalid for '%': %",
            fr: "La valeur « % » ne convient pas à « % » : %"
        ),
        Bilingual(en: "The value '%' is invalid for '%'", fr: "La valeur « % » ne convient pas à « % »"),
        Bilingual(
            en: "Value to be set with flag '%' had already been set with flag '%'",
            fr: "L’option « % » contredit « % », déjà indiquée"
        ),
        Bilingual(en: "Missing required subcommand.", fr: "Il manque la sous-commande."),
        Bilingual(en: "Invalid option: %", fr: "Option non valide : %"),
        Bilingual(
            en: "Can't generate completion scripts for '%'.\nPlease use %",
            fr: "Il n’y a pas de script de complétion pour « % ».\nUtilisez %"
        ),
        Bilingual(
            en: "Can't autodetect a supported shell.\nPlease use %",
            fr: "L’interpréteur de commandes n’a pas été reconnu.\nUtilisez %"
        ),
        Bilingual(en: "Show the version.", fr: "Affiche la version."),
        Bilingual(en: "Show help information.", fr: "Affiche l’aide."),
        Bilingual(en: "Show subcommand help information.", fr: "Affiche l’aide d’une sous-commande."),
        Bilingual(
            en: "See '%' for detailed help.",
            fr: "Voir « % » pour l’aide détaillée."
        ),
        Bilingual(en: "See '%' for more information.", fr: "Voir « % » pour en savoir plus."),
        Bilingual(en: "% (values: %; default: %)", fr: "% (valeurs : %; par défaut : %)"),
        Bilingual(en: "% (values: %)", fr: "% (valeurs : %)"),
        Bilingual(en: "% (default: %)", fr: "% (par défaut : %)"),
    ]
}
