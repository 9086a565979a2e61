import Council
import Documents
import Testing

@Suite("Forms in Markdown")
struct MarkdownTests {
    private func outline(_ text: String, _ key: SectionKey = .achievements) throws -> [String] {
        try imported(text, named: "form.md").outline(key)
    }

    @Test("lists nest by their indentation, whatever their bullets")
    func lists() throws {
        #expect(
            try outline("## Achievements\n\n- One\n  - First\n    * Deep\n  + Second\n* Two\n")
                == ["[bullet] One:", "  [bullet] First:", "    [bullet] Deep", "  [bullet] Second", "[bullet] Two:"]
        )
    }

    @Test("letters stand below numbers, indented or not")
    func letters() throws {
        let expected = ["[1.] One:", "  [a)] First", "  [b)] Second", "[2.] Two:", "  [a)] Third"]
        #expect(
            try outline("## Priorities\n\n1. One\n   a) First\n   b) Second\n2. Two\n   a) Third", .priorities)
                == expected
        )
        #expect(try outline("## Priorities\n\n1. One\na) First\nb) Second\n2. Two\na) Third", .priorities) == expected)
    }

    @Test("headings below the parts and bold lines are titles")
    func titles() throws {
        #expect(
            try outline("## Achievements\n\n### A counter\n\nIt is open.\n\n- on Monday\n\n### A page\n\nIt is read.")
                == ["A counter: It is open.", "  [bullet] on Monday", "A page: It is read."]
        )
        #expect(
            try outline("## Achievements\n\n**A counter**\n\nIt is open.\n\n**A page**\n\nIt is read.")
                == ["A counter: It is open.", "A page: It is read."]
        )
        #expect(
            try outline("## Achievements\n\n- **A counter:** it is open.\n- **A page** – it is read.")
                == ["[bullet] A counter: it is open.", "[bullet] A page: it is read."]
        )
    }

    @Test("paragraphs of an item belong to it, and those after the list do not")
    func paragraphs() throws {
        #expect(
            try outline(
                "## Achievements\n\n1. A counter\n\n   It is open\n   on Monday.\n\n   It is full.\n\nThat is all."
            )
                == ["[1.] A counter: It is open on Monday.\nIt is full.", "That is all."]
        )
    }

    @Test("markup goes, words stay")
    func inline() throws {
        #expect(
            try outline(
                "## Achievements\n\nThe *new* **page** at [our site](https://larch.example.org) cost `5 * 3` \\$ and snake_case."
            ) == ["The new page at our site (https://larch.example.org) cost 5 * 3 $ and snake_case."]
        )
        #expect(
            try outline("## Achievements\n\nWrite to <jo@example.org> ![a map](map.png).") == [
                "Write to jo@example.org a map (map.png)."
            ]
        )
    }

    @Test("prompts as quotations and comments are left out")
    func prompts() throws {
        let form = try imported(
            "# Form\n\n## 1. Réalisations\n\n> Décrivez les réalisations de votre administration depuis douze mois.\n\n"
                + "<!-- à relire -->\n\nUn guichet.",
            named: "form.md"
        )
        #expect(form.outline(.achievements) == ["Un guichet."])
        #expect(form.unplaced.isEmpty)
        #expect(form.placements.contains { $0.text == "à relire" && $0.place == .heading })
    }

    @Test("bold lines and numbered lines may head the parts")
    func looseHeadings() throws {
        for heads in [["**1. Achievements**", "**2. Priorities**"], ["1. Achievements", "2. Priorities"]] {
            let text = "# Form\n\n\(heads[0])\n\nWe opened a counter.\n\n\(heads[1])\n\nA new account for all.\n"
            #expect(try outline(text) == ["We opened a counter."])
            #expect(try outline(text, .priorities) == ["A new account for all."])
        }
    }

    @Test("the printed form's two-column table is read like the form")
    func formTable() throws {
        let text = """
            # Form

            | 1. Achievements | We opened a counter. |
            |---|---|
            | 2. Priorities | A new account for all. |
            """
        #expect(try outline(text) == ["We opened a counter."])
        #expect(try outline(text, .priorities) == ["A new account for all."])
    }

    @Test("front matter names the form, its jurisdiction and its contact")
    func frontMatter() throws {
        let form = try imported(
            """
            ---
            title: Form
            jurisdiction: City of Larch
            meeting: 2021-03
            contact:
              name: Jo Public
              email: jo.public@larch.example.org
            ---
            ## Achievements

            We opened a counter.
            """,
            named: "form.md"
        )
        #expect(form.jurisdiction?.text == "City of Larch")
        #expect(form.meeting == YearMonth(year: 2021, month: 3))
        #expect(form.contacts.first?.name == "Jo Public")
        #expect(form.contacts.first?.title == nil)
        #expect(form.contacts.first?.email == "jo.public@larch.example.org")
        #expect(form.unplaced.isEmpty)
    }
}
