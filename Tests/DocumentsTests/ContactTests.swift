import Council
import Documents
import Testing

@Suite("The contact is found wherever its card stands")
struct ContactTests {
    private static let card = [
        "Philippa Grande-Rivière", "Chief,", "Client Relations", "Roads and Airports Agency",
        "philippa.grande-riviere@roads.example.org", "Tel: 555-0143",
    ]

    private static let parts = [
        "1. Achievements\n\nThe road is open every day and drivers like it.",
        "2. Priorities\n\n1. Fewer trips\n\na) Accept photographs of the load.",
        "3. Presentation and sharing\n\nWe can show the alert system to the others.",
        "4. Challenges and needs\n\nHalf of our clients have no telephone.",
    ]

    @Test("after any part and with any spacing", arguments: 0...4, ["\n", "\n\n", " \n\n"])
    func places(_ place: Int, _ spacing: String) throws {
        var parts = Self.parts
        parts.insert(Self.card.joined(separator: spacing), at: place)
        let form = try imported("Jurisdiction: Northern roads\n\nContact person\n\n" + parts.joined(separator: "\n\n"))
        let contact = try #require(form.contacts.first)
        #expect(contact.name == "Philippa Grande-Rivière")
        #expect(contact.title == "Chief, Client Relations")
        #expect(contact.organization == "Roads and Airports Agency")
        #expect(contact.email == "philippa.grande-riviere@roads.example.org")
        #expect(contact.phone == "555-0143")
        #expect(form.report.has(.contactMoved) == (place > 0))
        #expect(form.sections.map(\.entries.count) == [1, 1, 1, 1])
        #expect(form.unplaced.isEmpty)
    }

    @Test(
        "an address that a narrow cell has cut is made whole",
        arguments: [
            ["philippa.grande-riviere@roa", "ds.example.org"], ["philippa.grande-riviere@roads.example.", "org"],
            ["philippa.grande-riviere", "@roads.example.org"], ["philippa.grande-ri", "viere@roads.example.org"],
        ]
    )
    func cutAddresses(_ halves: [String]) throws {
        let card = Self.card.prefix(4) + halves + Self.card.suffix(1)
        let form = try imported("Contact person\n\n\(card.joined(separator: "\n"))\n\n\(Self.parts[0])")
        #expect(form.contacts.first?.email == "philippa.grande-riviere@roads.example.org")
        #expect(form.report.has(.emailRejoined))
    }

    @Test("a whole address and a web page below it stay apart")
    func webPage() throws {
        let card = Self.card + ["www.roads.example.org"]
        let form = try imported("Contact person\n\n\(card.joined(separator: "\n"))\n\n\(Self.parts[0])")
        #expect(form.contacts.first?.email == "philippa.grande-riviere@roads.example.org")
        #expect(!form.report.has(.emailRejoined))
    }

    @Test(
        "cards on one line, with labels, and with bars",
        arguments: [
            "Contact: Jo Public, Director, Service Office, City of Larch, jo.public@larch.example.org, 555-0101",
            "Contact person\nName: Jo Public\nTitle: Director, Service Office\nOrganization: City of Larch\n"
                + "Email: jo.public@larch.example.org\nPhone: 555-0101",
            "Personne-ressource :\nNom : Jo Public\nTitre : Director, Service Office\nOrganisme : City of Larch\n"
                + "Courriel : jo.public@larch.example.org\nTéléphone : 555-0101",
            "Contact person\n\nJo Public, Director, Service Office\n\nCity of Larch\n\njo.public@larch.example.org | 555-0101",
        ]
    )
    func shapes(_ card: String) throws {
        let contact = try #require(
            try imported("Information sharing form\n\n\(card)\n\n\(Self.parts[0])").contacts.first
        )
        #expect(contact.name == "Jo Public")
        #expect(contact.title == "Director, Service Office")
        #expect(contact.organization == "City of Larch")
        #expect(contact.email == "jo.public@larch.example.org")
        #expect(contact.phone == "555-0101")
        #expect(contact.contact?.name == "Jo Public")
    }

    @Test("an extension stays with the number, and a fax is no telephone")
    func phones() throws {
        let lines = ["Fax: 555-0190", "Tél. : 555-0177, poste 204"]
        let form = try imported("Contact\n\nJo Public\n\n\(lines.joined(separator: "\n"))\n\n\(Self.parts[0])")
        #expect(form.contacts.first?.phone == "555-0177, poste 204")
        #expect(form.report.has(.contactPartial))
    }

    @Test("an address inside a sentence is no card")
    func addressInSentence() throws {
        let text = "Write to jo.public@larch.example.org and we will send the code to any member who asks."
        let form = try imported("3. Presentation and sharing\n\n\(text)")
        #expect(form.outline(.sharing) == [text])
        #expect(form.contacts.isEmpty)
        #expect(form.report.has(.contactMissing))
    }

    @Test("a second card is kept and reported")
    func secondCard() throws {
        let second = "Ida Marten\nDeputy Director\nida.marten@roads.example.org\n555-0144"
        let form = try imported(
            "Contact person\n\n\(Self.card.joined(separator: "\n"))\n\n\(Self.parts[0])\n\n\(second)\n\n\(Self.parts[1])"
        )
        #expect(form.contacts.map(\.name) == ["Philippa Grande-Rivière", "Ida Marten"])
        #expect(form.report.has(.contactSecond))
        let json = String(decoding: try form.json(in: .english), as: UTF8.self)
        #expect(json.contains("Ida Marten\\nDeputy Director"))
    }
}
