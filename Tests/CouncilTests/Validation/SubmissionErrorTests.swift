import Testing

@testable import Council

@Suite("What cannot be kept")
struct SubmissionErrorTests {
    private let checked = CheckedForm()

    @Test("a form of another template cannot be kept")
    func template() throws {
        let finding = try checked.only { form in
            form = Submission(template: "five-part/9", contacts: form.contacts, sections: form.sections)
        }
        #expect(finding.code == .unknownTemplate)
        #expect(finding.severity == .error)
        #expect(finding.field == "template")
        #expect(finding.message.en.contains("five-part/9"))
        #expect(finding.message.fr.contains(SharingTemplate.current.version))
    }

    @Test("more entries than can be kept, or more bytes, are an error")
    func size() {
        let many = checked.findings { form in
            form.sections[0].entries = (0...500).map { .make("n\($0)", .en("x", fr: "y")) }
        }
        #expect(many.filter { $0.severity == .error }.map(\.code) == [.tooManyEntries])
        let large = checked.findings { form in
            let text = String(repeating: "é", count: 15_000)
            form.sections[0].entries = (0..<40).map { .make("n\($0)", .en(text, fr: "y")) }
        }
        #expect(large.map(\.code) == [.tooLarge])
    }

    @Test("entries nested deeper than can be kept are an error, said once")
    func depth() throws {
        func nest(_ levels: Int) -> Entry {
            .make("n\(levels)", .en("x", fr: "y"), children: levels > 1 ? [nest(levels - 1)] : [])
        }
        #expect(checked.findings { $0.sections[0].entries = [nest(8)] }.isEmpty)
        let finding = try checked.only { $0.sections[0].entries = [nest(10)] }
        #expect(finding.code == .tooDeep)
        #expect(finding.entry == "n2")
    }

    @Test("an id that stands twice is an error on the second entry")
    func duplicates() throws {
        let finding = try checked.only { $0.sections[3].entries[0].id = "a" }
        #expect(finding.code == .duplicateEntry)
        #expect(finding.section == .challenges)
        #expect(finding.entry == "a")
        #expect(finding.field == "id")
    }

    @Test("an entry that says nothing is an error, but not one that only holds others")
    func empty() throws {
        let finding = try checked.only { $0.sections[0].entries.append(.make("e", nil)) }
        #expect(finding.code == .emptyEntry)
        #expect(finding.entry == "e")
        #expect(finding.message.en.contains("Entry e"))
        #expect(
            checked.findings { $0.sections[0].entries.append(.make("e", .en(" \n", fr: "x"))) }.map(\.code) == [
                .emptyEntry
            ]
        )
        let holder = Entry.make("h", nil, children: [.make("h1", .en("x", fr: "y"))])
        #expect(checked.findings { $0.sections[0].entries.append(holder) }.isEmpty)
    }

    @Test(
        "control characters are an error wherever they stand",
        arguments: [
            ("body", Entry.make("e", .en("a\u{7}b", fr: "x"))),
            ("title", .make("e", .en("b", fr: "x"), title: .en("a\u{7F}", fr: "x"))),
            ("body.translation", .make("e", .en("b", fr: "a\u{0}"))),
            ("marker", .make("e", .en("b", fr: "x"), marker: "\u{1B}[")),
            ("ask.help", .make("e", .en("b", fr: "x"), ask: Ask(kind: .advice, help: .en("a\u{85}", fr: "x")))),
            ("body", .make("e", .en("a\u{FFFF}", fr: "x"))),
        ]
    )
    func controlCharacters(field: String, entry: Entry) throws {
        let finding = try checked.only { $0.sections[0].entries = [entry] }
        #expect(finding.code == .controlCharacter)
        #expect(finding.severity == .error)
        #expect(finding.field == field)
        #expect(!finding.message.en.unicodeScalars.contains(where: TextCheck.cannotBeKept))
        #expect(finding.message.isComplete)
    }

    @Test("a control character is named by its code point and place")
    func controlCharacterNamed() throws {
        let finding = try checked.only { $0.sections[0].entries = [.make("e", .en("ab\u{7}", fr: "x"))] }
        #expect(finding.message.en.contains("U+0007, number 3"))
    }

    @Test("line ends and tabs are no control characters")
    func plainWhitespace() {
        #expect(checked.findings { $0.sections[0].entries = [.make("e", .en("a\tb\r\nc\nd", fr: "x"))] }.isEmpty)
    }

    @Test("a text that is too long is an error, also where combining marks hide its length")
    func longText() throws {
        let long = String(repeating: "x", count: 20_001)
        let finding = try checked.only { $0.sections[0].entries[0].title = .en(long, fr: "x") }
        #expect(finding.code == .textTooLong)
        #expect(finding.field == "title")
        let marks = "e" + String(repeating: "\u{301}", count: 20_001)
        #expect(try checked.only { $0.sections[0].entries[0].title = .en(marks, fr: "x") }.code == .textTooLong)
        #expect(checked.findings { $0.sections[0].entries[0].title = .en(String(long.dropLast()), fr: "x") }.isEmpty)
        #expect(
            try checked.only { $0.contacts[0] = Contact(name: long, phone: "555-0101") }.field == "contacts[0].name"
        )
    }

    @Test("too many contacts and too many topics are errors")
    func limits() throws {
        #expect(
            try checked.only { $0.contacts = Array(repeating: checked.contact, count: 11) }.code == .tooManyContacts
        )
        let finding = try checked.only { $0.sections[1].entries[0].topics = Array(repeating: "access", count: 21) }
        #expect(finding.code == .tooManyTopics)
        #expect(finding.entry == "p")
    }

    @Test("an offer takes from 1 to 480 minutes", arguments: [-1, 0, 481])
    func minutes(minutes: Int) throws {
        let finding = try checked.only { form in
            form.sections[2].entries[0].offer = Offer(
                kind: .tool,
                format: .either,
                minutes: minutes,
                language: .both,
                readyWhen: YearMonth(year: 2018, month: 1)
            )
        }
        #expect(finding.code == .offerMinutesOutOfRange)
        #expect(finding.field == "offer.minutes")
    }

    @Test("a horizon does not end before it begins")
    func horizon() throws {
        let finding = try checked.only { form in
            form.sections[1].entries[0].horizon = Horizon(
                from: YearMonth(year: 2019, month: 4),
                to: YearMonth(year: 2018, month: 4)
            )
        }
        #expect(finding.code == .horizonReversed)
        #expect(finding.message.fr.contains("2019-04"))
    }
}
