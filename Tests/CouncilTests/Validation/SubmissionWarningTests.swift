import Testing

@testable import Council

@Suite("What may want a look")
struct SubmissionWarningTests {
    private let checked = CheckedForm()

    @Test("no contact, or one who cannot be reached, is a warning")
    func contacts() throws {
        let none = try checked.only { $0.contacts = [] }
        #expect(none.code == .noContact)
        #expect(none.severity == .warning)
        #expect(none.message.fr.contains("ON"))
        let silent = try checked.only { $0.contacts.append(Contact(name: "Bo Li", email: " ")) }
        #expect(silent.code == .contactUnreachable)
        #expect(silent.field == "contacts[1].email")
    }

    @Test("an empty part is a warning unless it says there is nothing to report, and so is saying both")
    func emptySection() throws {
        let empty = try checked.only { $0.sections[3].entries = [] }
        #expect(empty.code == .sectionEmpty)
        #expect(empty.section == .challenges)
        let said = checked.findings { form in
            form.sections[3].entries = []
            form.sections[3].nothingToReport = true
        }
        #expect(said.isEmpty)
        #expect(try checked.only { $0.sections[3].nothingToReport = true }.code == .nothingToReportContradicted)
        let placeholder = checked.findings { form in
            form.sections[3].entries = [.make("n", .en("N/A"), role: .placeholder)]
            form.sections[3].nothingToReport = true
        }
        #expect(placeholder.isEmpty)
    }

    @Test("what was left out of an entry is a warning on it")
    func missingParts() throws {
        #expect(try checked.only { $0.sections[1].entries[0].horizon = nil }.code == .priorityWithoutHorizon)
        #expect(try checked.only { $0.sections[2].entries[0].offer = nil }.code == .offerMissing)
        #expect(try checked.only { $0.sections[3].entries[0].ask = nil }.code == .challengeWithoutAsk)
        let bare = Offer(kind: .tool, format: .remote, minutes: nil, language: .both, readyWhen: nil)
        #expect(
            checked.findings { $0.sections[2].entries[0].offer = bare }.map(\.code) == [
                .offerWithoutMinutes, .offerWithoutReadyWhen,
            ]
        )
        let material = Offer(kind: .document, format: .material, minutes: nil, language: .both, readyWhen: nil)
        #expect(checked.findings { $0.sections[2].entries[0].offer = material }.map(\.code) == [.offerWithoutReadyWhen])
    }

    @Test("a point below that has the part is enough")
    func partBelow() {
        let found = checked.findings { form in
            form.sections[3].entries[0].ask = nil
            form.sections[3].entries[0].children = [.make("c1", .en("x", fr: "y"), ask: Ask(kind: .advice, help: nil))]
        }
        #expect(found.isEmpty)
    }

    @Test(
        "a horizon that ends outside the 36 months asked about is a warning",
        arguments: [
            ("2018-01", nil, true), (nil, "2018-02", false), (nil, "2021-02", false), (nil, "2021-03", true),
            ("2017-04", "2019-03", false), ("2017-04", "2018-01", true), ("2021-03", nil, true),
            ("2018-02", nil, false),
        ] as [(String?, String?, Bool)]
    )
    func horizonWindow(from: String?, to: String?, warns: Bool) {
        let horizon = Horizon(from: from.flatMap { YearMonth($0) }, to: to.flatMap { YearMonth($0) })
        let found = checked.findings { $0.sections[1].entries[0].horizon = horizon }
        #expect(found.map(\.code) == (warns ? [.horizonOutsideWindow] : []))
    }

    @Test(
        "an achievement whose newest date is more than twelve months old is a warning",
        arguments: [
            ("Opened in January 2017", true), ("Ouvert en janvier 2017", true), ("Opened in February 2017", false),
            ("Begun in March 2016, done in May 2017", false), ("Depuis le 1er août 2016", true), ("In 2016", false),
        ]
    )
    func oldAchievement(text: String, warns: Bool) {
        let found = checked.findings { $0.sections[0].entries[0].body = .en(text, fr: "x") }
        #expect(found.map(\.code) == (warns ? [.achievementOutsideWindow] : []))
        #expect(checked.findings { $0.sections[1].entries[0].body = .en(text, fr: "x") }.isEmpty)
    }

    @Test("a topic outside the vocabulary is a warning")
    func topic() throws {
        let finding = try checked.only { $0.sections[1].entries[0].topics = ["access", "odd"] }
        #expect(finding.code == .unknownTopic)
        #expect(finding.message.en.contains("odd"))
    }

    @Test("what waits for translation is counted in one warning, what has gone stale is named")
    func translation() throws {
        let missing = try checked.only { form in
            form.sections[0].entries[0].body = .en("One")
            form.sections[1].entries[0].body = .fr("Deux")
        }
        #expect(missing.code == .translationMissing)
        #expect(missing.message.en.contains("2 of 4 texts"))
        #expect(missing.message.fr.contains("2 textes sur 4"))
        #expect(try checked.only { $0.sections[0].entries[0].body = .en("One") }.message.fr.contains("1 texte sur 4"))
        let stale = try checked.only { form in
            form.sections[0].entries[0].body = Text(
                "One",
                in: .english,
                translation: .init(text: "Un", status: .approved, of: "0000000000000000")
            )
        }
        #expect(stale.code == .translationStale)
        #expect(stale.field == "body.translation")
        #expect(stale.entry == "a")
    }

    @Test("lineage to no earlier meeting is a warning")
    func lineage() throws {
        func lineage(_ meeting: MeetingCode) -> Lineage { Lineage(meeting: meeting, entry: "x", outcome: .ongoing) }
        #expect(checked.findings { $0.sections[1].entries[0].lineage = lineage("2017-09") }.isEmpty)
        for code in ["2018-02", "2018-03"] as [MeetingCode] {
            #expect(try checked.only { $0.sections[1].entries[0].lineage = lineage(code) }.code == .lineageUnknown)
        }
        var form = checked.clean
        form.sections[1].entries[0].lineage = lineage("2017-09")
        let found = SubmissionValidator.validate(
            form,
            for: checked.meeting,
            jurisdiction: "on",
            known: ["access"],
            meetings: ["2017-02"]
        )
        #expect(found.map(\.code) == [.lineageUnknown])
    }

    @Test("hidden signs that turn the direction of writing are a warning")
    func direction() throws {
        let finding = try checked.only { $0.sections[0].entries[0].body = .en("safe\u{202E}efas", fr: "x") }
        #expect(finding.code == .directionControl)
        #expect(!finding.message.en.unicodeScalars.contains(where: TextCheck.turnsDirection))
    }
}
