import ArgumentParser
import Council

/// Reads a filled form and shows what was understood; no server is asked.
struct Parse: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "parse",
            Bilingual(
                en: "Read a filled form and show what was understood; needs no server.",
                fr: "Lit un formulaire rempli et montre ce qui est compris, sans serveur."
            ),
            examples: ["partage parse form.txt", "pdftotext -layout form.pdf - | partage parse - --format json"],
            discussion: Bilingual(
                en: "The form is text, as extracted from a PDF or a Word file, or Markdown.",
                fr: "Le formulaire est du texte, tel qu’extrait d’un PDF ou d’un fichier Word, ou du Markdown."
            )
        )
    }

    @Argument(
        help: ArgumentHelp(
            Bilingual(
                en: "The filled form; - reads standard input.",
                fr: "Le formulaire rempli; - lit l’entrée standard."
            ),
            value: Bilingual(en: "file", fr: "fichier")
        ),
        completion: .file()
    )
    var file: String

    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let form = try FilledForm.form(path: file, context)
        try context.present(ImportPresentation(form: form), as: output.format)
    }
}
