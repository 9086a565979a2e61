import Testing

@testable import Council

/// A form about which there is nothing to say, and what is found after a change to it.
struct CheckedForm {
    let meeting: Meeting = {
        let day = Timestamp(1_517_875_200)  // 6 February 2018
        return Meeting(
            code: "2018-02",
            title: Bilingual(en: "February 2018", fr: "Février 2018"),
            date: day,
            opens: day,
            due: day,
            state: .open
        )
    }()
    let contact = Contact(name: "Ana Ruiz", email: "ana@example.org")

    /// A form about which there is nothing to say.
    var clean: Submission {
        let ready = YearMonth(year: 2018, month: 2)
        return Submission.make(
            contacts: [contact],
            achievements: [
                .make("a", .en("Opened two counters in June 2017", fr: "Deux comptoirs ouverts en juin 2017"))
            ],
            priorities: [
                .make(
                    "p",
                    .en("One portal", fr: "Un portail"),
                    topics: ["access"],
                    horizon: Horizon(from: nil, to: nil)
                )
            ],
            sharing: [
                .make(
                    "s",
                    .en("Our queue tool", fr: "Notre outil"),
                    offer: Offer(kind: .tool, format: .either, minutes: 480, language: .both, readyWhen: ready)
                )
            ],
            challenges: [.make("c", .en("Hiring", fr: "Recruter"), ask: Ask(kind: .advice, help: nil))]
        )
    }

    /// What is found after a change; every message is in both languages.
    func findings(_ change: (inout Submission) -> Void) -> [Finding] {
        var form = clean
        change(&form)
        let found = SubmissionValidator.validate(form, for: meeting, jurisdiction: "on", known: ["access"])
        for finding in found { #expect(finding.message.isComplete, "\(finding.code)") }
        return found
    }

    /// The one thing found after a change.
    func only(_ change: (inout Submission) -> Void) throws -> Finding {
        let found = findings(change)
        #expect(found.count == 1, "\(found.map(\.code))")
        return try #require(found.first)
    }
}
