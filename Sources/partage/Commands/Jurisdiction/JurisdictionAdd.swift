import ArgumentParser
import Council
import ExchangeAPI

struct JurisdictionAdd: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "add",
            Bilingual(en: "Add a jurisdiction, or change one.", fr: "Ajoute une administration, ou en modifie une."),
            examples: [
                "partage jurisdiction add nt --name-en \"Northwest Territories\""
                    + " --name-fr \"Territoires du Nord-Ouest\" --order territorial --precedence 12 --alias GNWT"
            ]
        )
    }

    @Argument(
        help: ArgumentHelp(
            Bilingual(en: "The code it is to have.", fr: "Le code à lui donner."),
            value: Jurisdiction.codeName
        )
    )
    var code: JurisdictionCode

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Its name in English.", fr: "Son nom en anglais."),
            value: Bilingual(en: "name", fr: "nom")
        )
    )
    var nameEn: String

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Its name in French.", fr: "Son nom en français."),
            value: Bilingual(en: "name", fr: "nom")
        )
    )
    var nameFr: String

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Its order of government.", fr: "Son ordre de gouvernement."),
            value: Bilingual(en: "order", fr: "ordre")
        )
    )
    var order: Jurisdiction.Order

    @Option(
        help: ArgumentHelp(
            Bilingual(en: "Its place in the order of precedence, from 1.", fr: "Son rang de préséance, à partir de 1."),
            value: Bilingual(en: "number", fr: "rang")
        )
    )
    var precedence: Int

    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "Another name that forms may use; may be repeated.",
                fr: "Autre nom qu’un formulaire peut porter; peut être répété."
            ),
            value: Bilingual(en: "name", fr: "nom")
        )
    )
    var alias: [String] = []

    @Flag(
        help: ArgumentHelp(
            Bilingual(
                en: "Let others see that a draft has been begun.",
                fr: "Laisse voir aux autres qu’une ébauche est commencée."
            )
        )
    )
    var sharesProgress = false

    @Flag(
        help: ArgumentHelp(
            Bilingual(en: "Change the one that has this code.", fr: "Modifie celle qui porte ce code.")
        )
    )
    var replace = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let name = Jurisdiction.DatedName(name: Bilingual(en: nameEn, fr: nameFr), from: nil)
        let jurisdiction = Jurisdiction(
            code: code,
            names: [name],
            order: order,
            precedence: precedence,
            aliases: alias,
            sharesProgress: sharesProgress
        )
        let client = try connection.client(context)
        let kept =
            replace
            ? try await client.putJurisdiction(jurisdiction).value
            : try await client.addJurisdiction(jurisdiction).value
        try context.present(JurisdictionsPresentation(kept), as: output.format)
    }
}
