import Council
import Documents
import Testing

@Suite("Lists become trees")
struct OutlineTests {
    private func outline(_ lines: String...) throws -> [String] {
        try imported("1. Achievements\n\nPlease describe your achievements.\n\n\(lines.joined(separator: "\n"))")
            .outline(
                .achievements
            )
    }

    @Test("by the order of their markers, where no indentation is left")
    func byStyle() throws {
        #expect(
            try outline("• One", "o First of it.", "▪ Deep in it.", "o Second of it.", "• Two", "o Only one.")
                == [
                    "[bullet] One:", "  [o] First of it.", "    [square] Deep in it.", "  [o] Second of it.",
                    "[bullet] Two:",
                    "  [o] Only one.",
                ]
        )
    }

    @Test("by their indentation, where all markers are the same")
    func byIndentation() throws {
        #expect(
            try outline("- One", "  - First of it.", "  - Second of it.", "- Two")
                == ["[dash] One:", "  [dash] First of it.", "  [dash] Second of it.", "[dash] Two:"]
        )
    }

    @Test("numbers, letters and numerals in their rows")
    func ordered() throws {
        #expect(
            try outline("1. One", "a) First of it.", "b) Second of it.", "2. Two", "i) Roman one.", "ii) Roman two.")
                == [
                    "[1.] One:", "  [a)] First of it.", "  [b)] Second of it.", "[2.] Two:", "  [i)] Roman one.",
                    "  [ii)] Roman two.",
                ]
        )
        #expect(
            try outline("1. One", "1.1 First of it.", "1.2 Second of it.", "2. Two", "2.1 Only one.")
                == ["[1.] One:", "  [1.1] First of it.", "  [1.2] Second of it.", "[2.] Two:", "  [2.1] Only one."]
        )
    }

    @Test(
        "numbers and dashes in running text begin no item",
        arguments: [
            "The office moved here in the year 2017, and on\n30 May it was full. It closed at the end of\n2018. Nobody minded.",
            "We asked everyone who came to the office during the month of\n9. They were few.",
            "The wait is now six minutes, all day and in every office of the land\n— against forty minutes a year ago.",
            "The first of the two letters was written by the good doctor\nA. Smith in May, and sent.",
        ]
    )
    func noItems(_ text: String) throws {
        #expect(try outline(text) == [text.split(separator: "\n").joined(separator: " ")])
    }

    @Test("a bullet alone on its line belongs to the text below it, and a stack of them to the texts below")
    func loneBullets() throws {
        #expect(
            try outline(
                "•",
                "",
                "A counter",
                "",
                "o",
                "",
                "It was opened in May.",
                "",
                "•",
                "",
                "•",
                "",
                "A page",
                "",
                "A desk"
            )
                == ["[bullet] A counter:", "  [o] It was opened in May.", "[bullet] A page:", "[bullet] A desk:"]
        )
    }

    @Test("a title that lost its bullet is an item all the same")
    func lostBullets() throws {
        let form = try imported(
            "1. Achievements\n\n• A counter\n\no It was opened in May.\n\nA page\n\no It is read by many people."
        )
        #expect(
            form.outline(.achievements)
                == [
                    "[bullet] A counter:", "  [o] It was opened in May.", "[bullet] A page:",
                    "  [o] It is read by many people.",
                ]
        )
        #expect(form.report.has(.markerGuessed))
    }

    @Test("a numbered title takes the text below it as its body, also on the next line")
    func bodies() throws {
        #expect(
            try outline(
                "1. Shorter queues",
                "",
                "Nobody should wait for more than ten minutes",
                "",
                "a) Call people back.",
                "",
                "2. Better letters",
                "Write them with those who read them",
                "a) Begin with the refusals."
            )
                == [
                    "[1.] Shorter queues: Nobody should wait for more than ten minutes", "  [a)] Call people back.",
                    "[2.] Better letters: Write them with those who read them", "  [a)] Begin with the refusals.",
                ]
        )
    }

    @Test("a sentence before a list leads in, and a paragraph after it closes")
    func roles() throws {
        let form = try imported(
            "1. Achievements\n\nThis was done:\n\n• A counter was opened.\n\n• A page was written.\n\nMore will follow in May."
        )
        #expect(form[.achievements].map(\.role) == [.leadIn, .entry, .entry, .closing])
    }

    @Test("a list that breaks over a page goes on")
    func pages() throws {
        #expect(
            try outline(
                "• A counter",
                "o It was opened",
                "",
                "",
                "\u{0C}in May.",
                "",
                " • A page",
                "",
                " ",
                "",
                "o It is read."
            )
                == ["[bullet] A counter:", "  [o] It was opened in May.", "[bullet] A page:", "  [o] It is read."]
        )
    }

    @Test("a blank line after every line changes nothing", arguments: SampleForm.own.filter(\.isPlainText))
    func wideSpacing(_ form: SampleForm) throws {
        let text = String(decoding: try form.bytes(), as: UTF8.self).replacing("\r\n", with: "\n")
        let wide = try imported(text.replacing("\n", with: "\n\n"), named: "wide.txt")
        let score = FormScore(truth: try form.expected(), candidate: FormTruth(wide))
        #expect(score.f1 >= 0.9 && score.kept == 1, "\(score)")
    }

    @Test("paragraphs are cut where a line ended before its time")
    func paragraphs() throws {
        let first =
            "The road is open every day of the week and the drivers who use it like what they see of it.\nIt is wide."
        let second =
            "The airport has four gates, and beside every gate there hangs a box for the comments of travellers.\nIt is full."
        #expect(
            try outline(first, second).map { $0.hasSuffix("wide.") || $0.hasSuffix("full.") } == [true, true]
        )
        #expect(try outline(first, "", second).count == 2)
    }

    @Test("a compound cut at its hyphen is joined without a blank")
    func hyphens() throws {
        #expect(
            try outline(
                "The number of all the lines that people may call for any service at all is 3-",
                "1-1, day and night."
            )
                == ["The number of all the lines that people may call for any service at all is 3-1-1, day and night."]
        )
    }

    @Test("the cells of a table are kept together and reported")
    func tables() throws {
        let cells = ["Program", "Standard", "2019", "2020", "Old age", "30 days", "81 %", "90 %"]
        let form = try imported(
            "1. Achievements\n\n• Standards\n\no The table gives the share.\n\n\(cells.joined(separator: "\n\n"))"
        )
        #expect(form.outline(.achievements).last == "  " + cells.joined(separator: " | "))
        #expect(form.report.has(.tableFlattened))
    }

    @Test("no list nests deeper than a submission may")
    func depth() throws {
        let lines = (0..<400).map { String(repeating: " ", count: $0 * 2) + "- level \($0):" }
        let form = try imported("1. Achievements\n\n" + lines.joined(separator: "\n"))
        var depth = 0
        var level = form[.achievements]
        while !level.isEmpty {
            depth += 1
            level = level.flatMap(\.children)
        }
        #expect((1...8).contains(depth))
        #expect(form[.achievements].flatMap(\.withDescendants).count == 400)
    }
}
