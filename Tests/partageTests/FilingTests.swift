import Council
import Documents
import Foundation
import Testing

@testable import partage

@Suite("A form goes where it says it goes")
struct FilingTests {
    private static let jurisdictions = [
        jurisdiction("on", "Government of Ontario", "Gouvernement de l’Ontario", ["Ontario", "ON"]),
        jurisdiction("qc", "Government of Quebec", "Gouvernement du Québec", ["Québec"]),
        jurisdiction(
            "ircc",
            "Immigration, Refugees and Citizenship Canada",
            "Immigration, Réfugiés et Citoyenneté Canada",
            ["IRCC", "CIC"]
        ),
        jurisdiction("nb", "New Brunswick", "Nouveau-Brunswick", []),
        jurisdiction("stjohn", "City of Saint John, New Brunswick", "Ville de Saint John (Nouveau-Brunswick)", []),
    ]

    private static func jurisdiction(_ code: String, _ en: String, _ fr: String, _ aliases: [String]) -> Jurisdiction {
        Jurisdiction(
            code: JurisdictionCode(checked: code),
            names: [.init(name: Bilingual(en: en, fr: fr), from: nil)],
            order: .provincial,
            precedence: 1,
            aliases: aliases
        )
    }

    private static let meeting = Meeting(
        code: MeetingCode(checked: "2018-02"),
        title: Bilingual(en: "Winter", fr: "Hiver"),
        date: Timestamp(1_519_084_800),
        opens: Timestamp(1_512_345_600),
        due: Timestamp(1_516_999_999),
        state: .open
    )

    @Test(
        "A jurisdiction is recognised by code, name or alias, in either language, inside other words",
        arguments: [
            ("Government of Ontario", ["on"]), ("gouvernement de l'ontario", ["on"]), ("ON", ["on"]), ("on", ["on"]),
            ("Gouvernement du Quebec", ["qc"]), ("Immigration, Réfugiés et Citoyenneté Canada (IRCC)", ["ircc"]),
            ("Ville de Saint John (Nouveau-Brunswick)", ["stjohn"]), ("Province of New Brunswick", ["nb"]),
            ("We are on the move", []), ("Ontario and Québec", ["on", "qc"]), ("Atlantis", []), ("", []),
        ]
    )
    func recognised(_ text: String, _ codes: [String]) {
        let found = JurisdictionNames(Self.jurisdictions).jurisdictions(in: text)
        #expect(Set(found.map(\.rawValue)) == Set(codes))
    }

    private func form(_ jurisdiction: String, _ month: String) throws -> ImportedForm {
        try FormImporter().importForm(
            Array(
                "Information Sharing Template\n\(month) Meeting\n\nJurisdiction: \(jurisdiction)\n\n1. Achievements\n\n• One thing\n\n2. Priorities\n\n• Another\n\n3. Presenting and sharing\n\n• A third\n\n4. Challenges and needs\n\n• A fourth\n"
                    .utf8
            )
        )
    }

    private func destination(asked: String?, _ form: ImportedForm) throws -> Destination {
        try Destination(
            meeting: Self.meeting,
            asked: asked.map { JurisdictionCode(checked: $0) },
            form: form,
            jurisdictions: Self.jurisdictions
        )
    }

    @Test("A form that names its jurisdiction needs no other naming")
    func namedByForm() throws {
        let destination = try destination(asked: nil, form("Government of Ontario", "February 2018"))
        #expect(destination.jurisdiction.code.rawValue == "on")
        #expect(destination.contradictions.isEmpty)
    }

    @Test("Another jurisdiction or another month than the form's is a contradiction")
    func contradictions() throws {
        let form = try form("Government of Ontario", "September 2017")
        let destination = try destination(asked: "qc", form)
        #expect(destination.contradictions.count == 2)
        #expect(destination.contradictions[0].en.contains("not from QC"))
        #expect(destination.contradictions[1].en.contains("2017-09"))
    }

    @Test("A form without a known name must be told whose it is")
    func unnamed() throws {
        let form = try form("Atlantis", "February 2018")
        let error = #expect(throws: Failure.self) { try destination(asked: nil, form) }
        #expect(error?.status == .usage && error?.message.en.contains("Atlantis") == true)
        #expect(try destination(asked: "on", form).contradictions.isEmpty)
    }

    @Test("Every entry of a form arrives in the submission, with its marker and its place")
    func conversion() throws {
        let form = try FilledForm.form(path: fixture("form-en.txt"), World().context())
        let submission = Submission(form)
        #expect(submission.sections.map { $0.entries.count } == form.sections.map { $0.entries.count })
        let achievements = submission[.achievements].entries
        #expect(achievements.first?.title?.text == "Rural counters share one queue")
        #expect(achievements.first?.marker == "•" && achievements.first?.children.first?.marker == "o")
        #expect(submission.contacts.first?.email == "priya.lindqvist@sk.example.org")
    }

    @Test("The same form twice gives the same submission, ids included")
    func same() throws {
        let form = try FilledForm.form(path: fixture("form-en.txt"), World().context())
        let first = EntryIdentity.assignIDs(to: Submission(form), from: nil)
        #expect(EntryIdentity.assignIDs(to: Submission(form), from: first) == first)
    }

    @Test("A submission in JSON is taken as it is; other JSON is refused")
    func json() throws {
        let world = World()
        let submission = Submission(contacts: [Contact(name: "Ada")])
        let file = world.folder.appending(path: "submission.json")
        try Data(try Payload.encode(submission)).write(to: file)
        guard case .submission(let read) = try FilledForm(path: file.path, world.context()) else {
            Issue.record("taken for a form")
            return
        }
        #expect(read == submission)
        try Data("{\"sections\": 3}".utf8).write(to: file)
        #expect(throws: Failure.self) { try FilledForm(path: file.path, world.context()) }
    }
}
