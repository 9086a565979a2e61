import ArgumentParser
import Council
import Documents
import ExchangeAPI

/// Files a filled form: shows what was understood, then submits it or saves it as a draft.
struct Submit: Command {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "submit",
            Bilingual(
                en: "Submit a filled form, or save it as a draft.",
                fr: "Soumet un formulaire rempli, ou l’enregistre comme ébauche."
            ),
            examples: [
                "partage submit form.txt --meeting 2018-02 --jurisdiction ircc --dry-run",
                "partage submit form.txt --meeting 2018-02 --jurisdiction ircc",
                "partage submit submission.json --jurisdiction qc --draft",
            ],
            discussion: Bilingual(
                en: """
                    FILE is a form as text or Markdown, or a submission in JSON. The jurisdiction may be left out where \
                    the form names it. The same file twice changes nothing. A contact saves drafts; the approver submits.
                    """,
                fr: """
                    FICHIER est un formulaire en texte ou en Markdown, ou une soumission en JSON. L’administration peut \
                    être omise si le formulaire la nomme. Le même fichier deux fois ne change rien. La \
                    personne-ressource enregistre des ébauches; l’approbateur soumet.
                    """
            )
        )
    }

    @Argument(
        help: ArgumentHelp(
            Bilingual(en: "The file; - reads standard input.", fr: "Le fichier; - lit l’entrée standard."),
            value: Bilingual(en: "file", fr: "fichier")
        ),
        completion: .file()
    )
    var file: String

    @Option(
        help: ArgumentHelp(
            Bilingual(
                en: "Whose it is; the jurisdiction that the form names where left out.",
                fr: "De qui elle est; à défaut, l’administration que le formulaire nomme."
            ),
            value: Jurisdiction.codeName
        )
    )
    var jurisdiction: JurisdictionCode?

    @Flag(
        help: ArgumentHelp(Bilingual(en: "Save a draft; do not submit.", fr: "Enregistre une ébauche, sans soumettre."))
    )
    var draft = false

    @Flag(
        help: ArgumentHelp(
            Bilingual(
                en: "Show what would happen; store nothing.",
                fr: "Montre ce qui se passerait, sans rien conserver."
            )
        )
    )
    var dryRun = false

    @Flag(
        help: ArgumentHelp(
            Bilingual(
                en: "Go on where the form names another jurisdiction or meeting.",
                fr: "Continue même si le formulaire nomme une autre administration ou réunion."
            )
        )
    )
    var yes = false

    @OptionGroup var meeting: MeetingOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run(_ context: Context) async throws {
        let filled = try FilledForm(path: file, context)
        if case .form(let form) = filled {
            try show(ImportPresentation(form: form).summary(in: context.language), context)
        }
        do {
            let client = try connection.client(context)
            try await file(filled, client, context)
        } catch  where dryRun && Self.meansNoServer(error) {
            context.note(
                Bilingual(
                    en: "The server was not asked, so only the reading of the file was tried. Nothing was stored.",
                    fr:
                        "Le serveur n’a pas été consulté; seule la lecture du fichier a été essayée. Rien n’est conservé."
                )
            )
        }
    }

    private func file(_ filled: FilledForm, _ client: ExchangeClient, _ context: Context) async throws {
        let filing = try await context.showingProgress(
            Bilingual(en: "Asking the server", fr: "Consultation du serveur")
        ) {
            try await Filing(filled, meeting: meeting.value(client), jurisdiction: jurisdiction, client)
        }
        try show(filing.summary(in: context.language), context)
        try confirm(filing.destination.contradictions, context)
        let findings = filing.findings
        if !findings.isEmpty {
            try show(FindingsPresentation(findings: findings).document(in: context.language), context)
        }
        guard !dryRun else {
            context.note(
                filing.changesNothing
                    ? Bilingual(
                        en: "It would change nothing. Nothing was stored.",
                        fr: "Rien ne changerait. Rien n’est conservé."
                    )
                    : Bilingual(
                        en: "Nothing was stored: this was a dry run.",
                        fr: "Rien n’est conservé : c’était un essai."
                    )
            )
            guard SubmissionValidator.allows(findings) else { throw Ending.badData }
            return
        }
        try await filing.checkRight(toSubmit: !draft)
        try await context.showingProgress(Bilingual(en: "Sending", fr: "Envoi")) {
            if draft {
                let saved = try await filing.saveDraft()
                try context.present(DraftPresentation(saved: saved), as: output.format)
            } else {
                try context.present(ReceiptPresentation(receipt: try await filing.submit()), as: output.format)
            }
        }
    }

    private func confirm(_ contradictions: [Bilingual], _ context: Context) throws {
        guard !contradictions.isEmpty else { return }
        let warning = Bilingual(en: "WARNING: ", fr: "ATTENTION : ")
        for contradiction in contradictions {
            context.note(RichText(warning[context.language] + contradiction[context.language]))
        }
        guard !yes && !dryRun else { return }
        guard context.confirms(Bilingual(en: "File it there nevertheless?", fr: "La déposer là quand même?")) else {
            throw Failure(
                .badData,
                Bilingual(
                    en: "Nothing was stored. Correct --jurisdiction or --meeting, or add --yes if you are sure.",
                    fr:
                        "Rien n’est conservé. Corrigez --jurisdiction ou --meeting, ou ajoutez --yes si c’est bien voulu."
                )
            )
        }
    }

    /// What was understood goes before the receipt; where programs read the answer, it goes beside it.
    private func show(_ document: Document, _ context: Context) throws {
        if output.format == .table {
            try context.show(document)
            try context.write("\n")
        } else {
            context.noteDocument(document)
        }
    }

    private static func meansNoServer(_ error: any Error) -> Bool {
        switch error {
        case let failure as Failure: failure.status == .notAllowed
        case let error as ExchangeError: error.code == .unavailable
        default: false
        }
    }
}
