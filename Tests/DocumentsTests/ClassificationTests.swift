import Council
import Documents
import Testing

@Suite("Headings and prompts are told from answers")
struct ClassificationTests {
    @Test(
        "headings are known in many dresses",
        arguments: [
            ["1. Achievements", "2. Priorities:", "3. Presentation and sharing", "4. Challenges and needs:"],
            ["1. Réalisations", "2. Priorités :", "3. Présentation et \npartage", "4. Difficultés et besoins :"],
            ["ACHIEVEMENTS", "PRIORITIES", "SHARING", "CHALLENGES"],
            ["I. Accomplissements", "II. Priorités et initiatives", "III. Partage", "IV. Défis et besoins"],
            [
                "1. Achievements / \nRéalisations", "2. Priorities / Priorités", "3. Sharing / Partage",
                "4. Needs / Besoins",
            ],
            ["Part 1 – Key achievements", "Part 2 – Priorities", "Part 3 – Sharing", "Part 4 – Challenges"],
            ["(1) Achievements (last 6 to 12 months)", "(2) Priorities", "(3) Sharing", "(4) Issues and needs"],
            ["1) Bilan", "2) Grandes priorités", "3) Mise en commun", "4) Enjeux et besoins"],
            ["Achievments", "Priorities", "Presentation and sharing", "Chalenges and needs"],
        ]
    )
    func dresses(_ headings: [String]) throws {
        let text = headings.enumerated().map { "\($1)\n\nAnswer number \($0 + 1) is written here." }
        let form = try imported(text.joined(separator: "\n\n"))
        for (index, key) in SectionKey.allCases.enumerated() {
            #expect(form.outline(key) == ["Answer number \(index + 1) is written here."])
        }
    }

    @Test("the parts may stand in any order")
    func order() throws {
        let form = try imported("4. Challenges\n\nMail comes back.\n\n1. Achievements\n\nWe opened a counter.")
        #expect(form.outline(.challenges) == ["Mail comes back."])
        #expect(form.outline(.achievements) == ["We opened a counter."])
        #expect(form.report.has(.sectionOrder))
        #expect(form.report.items.count { $0.code == .sectionMissing } == 2)
    }

    @Test("a numbered item that shares a word with a heading stays an item")
    func itemsLikeHeadings() throws {
        let form = try imported(
            "1. Achievements\n\nDone well.\n\n2. Priorities\n\n1. Priorities of the northern region in health\n\n2. A new account\n\n"
                + "3. Sharing data across all ministries\n\n3. Presentation and sharing\n\nNothing yet, but soon."
        )
        #expect(
            form.outline(.priorities) == [
                "[1.] Priorities of the northern region in health:", "[2.] A new account:",
                "[3.] Sharing data across all ministries:",
            ]
        )
        #expect(form.outline(.sharing) == ["Nothing yet, but soon."])
    }

    @Test("an unknown heading keeps what stands under it apart, with a warning")
    func unknownHeading() throws {
        let form = try imported("4. Challenges\n\nMail comes back.\n\nOther business\n\nThe next meeting is in Larch.")
        #expect(form.outline(.challenges) == ["Mail comes back."])
        #expect(form.other.map(\.heading) == ["Other business"])
        #expect(form.other.first?.entries.first?.body?.text == "The next meeting is in Larch.")
        #expect(form.report.has(.sectionUnknown))
    }

    private static let prompts = [
        "Please summarize what your jurisdiction has achieved in service delivery over the last 6 to 12 months.",
        "Décrivez les principaux progrès de votre administration en prestation de services depuis un an.",
        "What milestones has your organization reached in service delivery during the past twelve months?",
        "Quelles réalisations votre organisation veut-elle porter à l’attention des autres membres du Conseil?",
        "Please list your main achievements. Include any initiative that other jurisdictions may find of interest.",
    ]

    @Test("a prompt is left out before, after and amid the answers, wide or narrow", arguments: prompts, [24, 38, 200])
    func removesPrompt(_ prompt: String, _ width: Int) throws {
        let asked = wrapped(prompt, at: width)
        let answers = [
            "We opened a counter in Larch on Monday.", "The queue is shorter, and the staff are happier for it.",
        ]
        for place in 0...2 {
            var paragraphs = answers
            paragraphs.insert(asked, at: place)
            let form = try imported(
                "1. Achievements\n\n\(paragraphs.joined(separator: "\n\n"))\n\n2. Priorities\n\nMore."
            )
            #expect(form.outline(.achievements) == answers, "at \(place)")
            #expect(form.report.has(.promptRemoved) || form.report.has(.promptChanged))
            #expect(form.placements.contains { $0.place == .prompt })
        }
    }

    private func wrapped(_ text: String, at width: Int) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            if lines[lines.count - 1].count + word.count >= width { lines.append("") }
            lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
        }
        return lines.joined(separator: " \n")
    }

    @Test(
        "an answer that asks the others is no prompt",
        arguments: [
            "Has any member measured what an unanswered letter costs?",
            "Comment les autres administrations joignent-elles les gens sans téléphone?",
            "How do others keep an address current when people move every year?",
            "Nous aimerions savoir quels outils vous utilisez pour les rendez-vous.",
            "What would convince a family to use the kiosk rather than the counter?",
        ]
    )
    func questionsToOthers(_ question: String) throws {
        let form = try imported(
            "4. Challenges and needs\n\nPlease describe the issues on which the Council could help you.\n\n\(question)"
        )
        #expect(form.outline(.challenges) == [question])
    }

    @Test("a heading and its prompt may share a line")
    func runInHeading() throws {
        let form = try imported(
            "2. Priorities: please list your service priorities for the next 12 to 36 months.\n\n1. A new account\n\n2. A new desk"
        )
        #expect(form.outline(.priorities) == ["[1.] A new account:", "[2.] A new desk:"])
    }

    @Test("a prompt opens its part where the heading is missing")
    func promptAsHeading() throws {
        let form = try imported(
            "1. Achievements\n\nWe opened a counter.\n\n"
                + "Please set out the service priorities of your organization for the next 12 to 36 months.\n\nA new account."
        )
        #expect(form.outline(.achievements) == ["We opened a counter."])
        #expect(form.outline(.priorities) == ["A new account."])
        #expect(form.report.has(.headingGuessed))
    }

    @Test(
        "an answer that says there is none is a placeholder",
        arguments: ["N/A", "S. O.", "s.o.", "Néant", "Nothing to report.", "Rien à signaler", "None", "Sans objet."]
    )
    func placeholder(_ text: String) throws {
        let form = try imported("1. Achievements\n\n\(text)\n\n2. Priorities\n\nA new account.")
        #expect(form[.achievements].map(\.role) == [.placeholder])
        #expect(form.sections[0].isPlaceholder)
        #expect(form.report.has(.placeholder) && form.report.has(.sectionEmpty))
    }

    @Test("answers that a printer put below the wrong heading go home by what they say, and are named")
    func tornApart() throws {
        let form = try imported(
            "1. Achievements\n\nPlease describe your service achievements over the last 12 months.\n\n"
                + "2. Priorities\n\nPlease describe your service priorities for the next 36 months.\n\n"
                + "The old desk was closed and its clients were moved to the library last year.\n\n"
                + "In the next two years we will bring the licences online, and we plan to train the clerks."
        )
        #expect(form.outline(.achievements).count == 1)
        #expect(form.outline(.priorities).count == 1)
        #expect(form.report.has(.textMoved))
    }

    @Test("an empty part stays empty where nothing speaks for a move")
    func emptyPart() throws {
        let form = try imported(
            "1. Achievements\n\n• A counter in Larch\no It was opened in May.\n\n2. Priorities\n\n3. Sharing\n\nOur guide is available on request."
        )
        #expect(form.outline(.priorities) == [])
        #expect(form.outline(.sharing) == ["Our guide is available on request."])
        #expect(!form.report.has(.textMoved))
        #expect(form.report.has(.sectionEmpty))
    }

    @Test("an administrator's wordings are added to the program's own")
    func ownPatterns() throws {
        let text = "1. Irritants\n\nCe qui cloche chez vous, en clair.\n\nLe courrier revient."
        #expect(try imported(text).outline(.challenges) == [])
        let json = """
            {"sections": [{"key": "challenges", "headings": ["Irritants"],
              "prompts": ["Ce qui cloche chez vous, en clair."], "promptWords": ["cloche"]}]}
            """
        let extra = try patterns(json)
        let form = try imported(text, patterns: PromptPatterns.standard.adding(extra))
        #expect(form.outline(.challenges).last == "Le courrier revient.")
    }
}
