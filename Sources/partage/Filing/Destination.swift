import Council
import Documents

/// Where a form is to go, and what the form itself says about it.
struct Destination {
    let meeting: Meeting
    let jurisdiction: Jurisdiction
    /// What the form says otherwise; each is said loudly and must be confirmed.
    let contradictions: [Bilingual]

    /// - Parameters:
    ///   - asked: the jurisdiction that the command line names; where it names none, the form must.
    ///   - form: nil where the file is no form.
    init(
        meeting: Meeting,
        asked: JurisdictionCode?,
        form: ImportedForm?,
        jurisdictions: [Jurisdiction]
    ) throws(Failure) {
        self.meeting = meeting
        let name = form?.jurisdiction?.text
        let recognized = name.map { JurisdictionNames(jurisdictions).jurisdictions(in: $0) } ?? []
        guard let code = asked ?? (recognized.count == 1 ? recognized.first : nil) else {
            throw Self.unnamed(name: name)
        }
        guard let jurisdiction = jurisdictions.first(where: { $0.code == code }) else {
            throw Failure(
                .badData,
                Bilingual(
                    en: "There is no jurisdiction \(code). Look at partage jurisdiction list.",
                    fr: "Il n’y a pas d’administration \(code). Consultez partage jurisdiction list."
                )
            )
        }
        self.jurisdiction = jurisdiction
        var contradictions: [Bilingual] = []
        if let name, !recognized.isEmpty, !recognized.contains(code) {
            let codes = recognized.sorted().map { $0.rawValue.uppercased() }.joined(separator: ", ")
            contradictions.append(
                Bilingual(
                    en: "The form is from “\(name)” (\(codes)), not from \(code.rawValue.uppercased()).",
                    fr: "Le formulaire vient de « \(name) » (\(codes)), et non de \(code.rawValue.uppercased())."
                )
            )
        }
        if let month = form?.meeting, month != meeting.code.month {
            contradictions.append(
                Bilingual(
                    en: "The form is for \(month), not for the meeting \(meeting.code).",
                    fr: "Le formulaire vise \(month), et non la réunion \(meeting.code)."
                )
            )
        }
        self.contradictions = contradictions
    }

    private static func unnamed(name: String?) -> Failure {
        guard let name else {
            return Failure(
                .usage,
                Bilingual(
                    en: "The form does not name its jurisdiction. Name it with --jurisdiction.",
                    fr: "Le formulaire ne nomme pas son administration. Nommez-la avec --jurisdiction."
                )
            )
        }
        return Failure(
            .usage,
            Bilingual(
                en:
                    "The form is from “\(name)”, which is no name of one jurisdiction here. Name it with --jurisdiction.",
                fr: "Le formulaire vient de « \(name) », qui n’est pas le nom d’une administration d’ici. "
                    + "Nommez-la avec --jurisdiction."
            )
        )
    }
}
