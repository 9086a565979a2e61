import Council
import Documents
import ExchangeAPI

/// A text on its way to the council: where it goes, what stands there now, and what it would become.
struct Filing {
    let destination: Destination
    /// The text with its entries' ids, equal to what stands there where nothing changed.
    let submission: Submission
    let findings: [Finding]
    private let predecessor: Predecessor
    private let client: ExchangeClient

    init(
        _ filled: FilledForm,
        meeting: Meeting,
        jurisdiction: JurisdictionCode?,
        _ client: ExchangeClient
    ) async throws {
        let form: ImportedForm? = if case .form(let form) = filled { form } else { nil }
        let jurisdictions = try await client.jurisdictions().value.items
        destination = try Destination(meeting: meeting, asked: jurisdiction, form: form, jurisdictions: jurisdictions)
        predecessor = try await Predecessor(client, meeting.code, destination.jurisdiction.code)
        switch filled {
        case .form(let form):
            submission = EntryIdentity.assignIDs(to: Submission(form), from: predecessor.submission)
        case .submission(let given):
            submission = given
        }
        findings = SubmissionValidator.validate(
            submission,
            for: meeting,
            jurisdiction: destination.jurisdiction.code,
            known: Set(try await client.topics().value.items.map(\.code)),
            meetings: Set(try await client.meetings().value.items.map(\.code))
        )
        self.client = client
    }

    /// Whether the very same text stands there already.
    var changesNothing: Bool { submission == predecessor.submission }

    /// Where it goes, and what it changes there.
    func summary(in language: Language) -> Document {
        let jurisdiction = destination.jurisdiction
        let meeting = destination.meeting
        let change: Bilingual
        if let former = predecessor.submission {
            let diff = SubmissionDiff(from: former, to: submission)
            change =
                changesNothing
                ? Bilingual(en: "the same text stands there already", fr: "le même texte s’y trouve déjà")
                : Bilingual(
                    en:
                        "\(diff.count(.added)) entries added, \(diff.count(.removed)) removed, \(diff.count(.changed)) changed",
                    fr: "\(diff.count(.added)) éléments de plus, \(diff.count(.removed)) de moins, "
                        + "\(diff.count(.changed)) modifiés"
                )
        } else {
            change = Bilingual(en: "the first text for this meeting", fr: "le premier texte pour cette réunion")
        }
        return Document([
            .fields([
                .init(
                    Bilingual(en: "Goes to", fr: "Destination")[language],
                    RichText("\(meeting.code), \(meeting.title[language])")
                ),
                .init(
                    Bilingual(en: "As from", fr: "Au nom de")[language],
                    RichText("\(jurisdiction.name()[language]) (\(jurisdiction.code))")
                ),
                .init(
                    Bilingual(en: "Due", fr: "Échéance")[language],
                    RichText(meeting.due(for: jurisdiction.code).moment)
                ),
                .init(Bilingual(en: "Changes", fr: "Changements")[language], RichText(change[language])),
            ])
        ])
    }

    /// Tells whoever may not do it who may, before anything is sent.
    func checkRight(toSubmit: Bool) async throws {
        let code = destination.jurisdiction.code
        let whoami = try await client.whoami().value
        guard toSubmit, !whoami.roles.contains(.approver(code)), !whoami.roles.contains(.secretariat) else { return }
        guard whoami.roles.contains(.contact(code)) else { return }
        let shown = code.rawValue.uppercased()
        throw Failure(
            .notAllowed,
            Bilingual(
                en:
                    "You are a contact for \(shown): you may save drafts, not submit. Add --draft, and let the approver "
                    + "for \(shown) know: they submit it. Nothing was stored.",
                fr: "Vous êtes personne-ressource de \(shown) : vous pouvez enregistrer des ébauches, non soumettre. "
                    + "Ajoutez --draft et avisez l’approbateur de \(shown), qui soumettra. Rien n’est conservé."
            )
        )
    }

    func saveDraft() async throws -> DraftSaved {
        try await client.saveDraft(
            submission,
            for: destination.meeting.code,
            of: destination.jurisdiction.code,
            replacing: predecessor.precondition
        ).value
    }

    func submit() async throws -> Receipt {
        try await client.submit(submission, for: destination.meeting.code, of: destination.jurisdiction.code).value
    }
}
