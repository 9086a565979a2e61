import Council
import Documents
import Foundation
import Testing

@Suite("The imported form as JSON")
struct EncodingTests {
    private func object(_ form: ImportedForm, in language: Language = .english) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: form.json(in: language)) as? [String: Any])
    }

    @Test("has its members and no others, the four parts always in order")
    func shape() throws {
        let form = try imported(
            "Jurisdiction: City of Larch\nMeeting: May 2020\n\n2. Priorities\n\n1. One\n\na) First."
        )
        let json = try object(form)
        #expect(
            Set(json.keys)
                == ["jurisdiction", "meeting", "contact", "sections", "other", "unplaced", "report"]
        )
        #expect(json["jurisdiction"] as? String == "City of Larch")
        #expect(json["meeting"] as? [String: Int] == ["year": 2020, "month": 5])
        #expect(json["contact"] is NSNull)
        let sections = try #require(json["sections"] as? [[String: Any]])
        #expect(sections.map { $0["key"] as? String } == ["achievements", "priorities", "sharing", "challenges"])
        let entry = try #require((sections[1]["entries"] as? [[String: Any]])?.first)
        #expect(Set(entry.keys) == ["title", "body", "language", "marker", "role", "children"])
        #expect(entry["title"] as? String == "One")
        #expect(entry["body"] is NSNull)
        #expect(entry["marker"] as? String == "1.")
        #expect(entry["role"] as? String == "entry")
        let item = try #require((json["report"] as? [[String: Any]])?.first)
        #expect(Set(item.keys) == ["severity", "code", "message", "line"])
    }

    @Test("writes its messages in the language asked for")
    func languages() throws {
        let form = try imported("1. Achievements\n\nN/A")
        let messages = { (language: Language) in
            try (object(form, in: language)["report"] as? [[String: Any]])?.compactMap { $0["message"] as? String }
                ?? []
        }
        #expect(try messages(.english).contains { $0.contains("nothing to report") })
        #expect(try messages(.french).contains { $0.contains("rien à signaler") })
        #expect(try messages(.english).count == messages(.french).count)
    }

    @Test(
        "every finding has words in both languages, and weights agree with what is at stake",
        arguments: ImportFinding.allCases
    )
    func findings(_ finding: ImportFinding) throws {
        let form = try imported("x")
        #expect(form.report.items.allSatisfy { $0.message.en != $0.message.fr && !$0.message.fr.isEmpty })
        if finding.rawValue.hasSuffix("missing") { #expect(finding.severity == .error) }
        #expect(finding.rawValue.allSatisfy { $0.isLowercase || $0 == "-" })
    }

    @Test("the report names the lines of what was moved or guessed")
    func lines() throws {
        let form = try imported("1. Achievements\n\nPlease describe your achievements in service delivery.\n\nDone.")
        let item = try #require(form.report.items.first { $0.code == .promptRemoved || $0.code == .promptChanged })
        #expect(item.line == 3)
        #expect(item.text == "Please describe your achievements in service delivery.")
    }
}
