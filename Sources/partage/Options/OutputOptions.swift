import ArgumentParser
import Council

/// What every reading command takes: the form of its answer, and its language.
struct OutputOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            Bilingual(en: "The form of the answer.", fr: "La forme de la réponse."),
            value: Bilingual(en: "format", fr: "format")
        )
    )
    var format: Format = .table

    @OptionGroup var interface: InterfaceOptions
}
