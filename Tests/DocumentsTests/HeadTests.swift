import Council
import Documents
import Testing

@Suite("The head of a form is read")
struct HeadTests {
    @Test(
        "the month is read in both languages, long and short, with and without a day",
        arguments: [
            ("October 2023", 2023, 10), ("Oct. 2023", 2023, 10), ("octobre 2023", 2023, 10), ("12 févr. 2024", 2024, 2),
            ("February 12 and 13, 2024", 2024, 2), ("le 1er mars 2019", 2019, 3), ("août 2021", 2021, 8),
            ("DÉCEMBRE 2018", 2018, 12), ("May 2020", 2020, 5), ("mai 2020", 2020, 5), ("2022-11", 2022, 11),
            ("2022-11-08", 2022, 11), ("June 3-4, 2025", 2025, 6), ("septembre 2022 / September 2022", 2022, 9),
        ]
    )
    func months(_ text: String, _ year: Int, _ month: Int) throws {
        let form = try imported("Meeting / Réunion : \(text)\n\n1. Achievements\n\nDone.")
        #expect(form.meeting == YearMonth(year: year, month: month))
        #expect(!form.report.has(.meetingGuessed))
    }

    @Test("a fiscal year is no month", arguments: ["2023-24", "2010-11", "exercice 2017-2018"])
    func fiscalYears(_ text: String) throws {
        let form = try imported("Information sharing template \(text)\n\n1. Achievements\n\nDone.")
        #expect(form.meeting == nil)
        #expect(form.report.has(.meetingMissing))
    }

    @Test(
        "the month comes from the label before the title, from the title before the banner, and else from the file name"
    )
    func ranks() throws {
        let banner = "Prepared for the March 2021 meeting; not to be shared outside the Council"
        let title = "Information sharing template (April 2021)"
        let end = "\n\n1. Achievements\n\nDone."
        #expect(try imported(banner + end).meeting?.month == 3)
        #expect(try imported("\(banner)\n\n\(title)\(end)").meeting?.month == 4)
        #expect(try imported("\(title)\n\nMeeting: May 2021\(end)").meeting?.month == 5)
        let named = try imported("Jurisdiction: City of Larch\(end)", named: "larch_2021-06.txt")
        #expect(named.meeting == YearMonth(year: 2021, month: 6))
        #expect(named.report.has(.meetingGuessed))
    }

    @Test(
        "the jurisdiction stands behind its label, on the same line or the next, in either language",
        arguments: [
            "Jurisdiction: City of Larch", "JURISDICTION : City of Larch", "Administration :\nCity of Larch",
            "ADMINISTRATION / JURISDICTION: City of Larch", "Jurisdiction:\n\nCity of Larch",
            "Nom de l’administration : City of Larch",
        ]
    )
    func jurisdictions(_ head: String) throws {
        let form = try imported("Information sharing template (May 2020)\n\n\(head)\n\n1. Achievements\n\nDone.")
        #expect(form.jurisdiction?.text == "City of Larch")
        #expect(form.jurisdiction?.isGuessed == false)
        #expect(form.unplaced.isEmpty)
    }

    @Test("a name in both languages is kept whole and in its two halves")
    func bilingualName() throws {
        for name in ["Territory of Kell / Territoire du Kell", "Territoire du Kell / Territory of Kell"] {
            let form = try imported("Jurisdiction / Administration: \(name)\n\n1. Achievements\n\nDone.")
            #expect(form.jurisdiction?.text == name)
            #expect(form.jurisdiction?.names == Bilingual(en: "Territory of Kell", fr: "Territoire du Kell"))
        }
    }

    @Test("a long name that wraps is read to its end")
    func wrappedName() throws {
        let form = try imported(
            "ADMINISTRATION : Ministère des Forêts, de la Faune et \ndes Parcs de la Côte\n\n1. Réalisations\n\nUn guichet."
        )
        #expect(form.jurisdiction?.text == "Ministère des Forêts, de la Faune et des Parcs de la Côte")
    }

    @Test(
        "without a label the jurisdiction is guessed from its shape or from the contact's organization, and said to be"
    )
    func guessedJurisdiction() throws {
        let shaped = try imported(
            "Information sharing form (May 2020)\n\nProvince of Alder\n\n1. Achievements\n\nDone."
        )
        #expect(shaped.jurisdiction?.text == "Province of Alder")
        #expect(shaped.report.has(.jurisdictionGuessed))
        let carded = try imported(
            "Contact: Jo Alderman, Director, City of Larch, jo.alderman@larch.example.org\n\n1. Achievements\n\nDone."
        )
        #expect(carded.jurisdiction?.text == "City of Larch")
        #expect(carded.report.has(.jurisdictionGuessed))
        #expect(try imported("1. Achievements\n\nDone.").report.has(.jurisdictionMissing))
    }

    @Test("what the head says beside the form's own words is handed back, not dropped")
    func strayHead() throws {
        let form = try imported(
            "Jurisdiction: City of Larch\n\nA word from the mayor follows.\n\n1. Achievements\n\nDone."
        )
        #expect(form.unplaced.map(\.text) == ["A word from the mayor follows."])
        #expect(form.unplaced.map(\.line) == [3])
    }

    @Test("page numbers and repeated titles are no answers")
    func pageFurniture() throws {
        let title = "Information sharing template (May 2020)"
        let form = try imported(
            "\(title)\n\n1. Achievements\n\n• One thing\n\nPage 1 of 2\n\u{0C}\(title)\n\n• Another thing\n\n2\n\u{0C}• A third"
        )
        #expect(form.outline(.achievements) == ["[bullet] One thing:", "[bullet] Another thing:", "[bullet] A third:"])
        #expect(form.unplaced.isEmpty)
    }
}
