import Documents
import Foundation
import Testing

/// Patterns from an administrator's JSON.
func patterns(_ json: String) throws -> PromptPatterns {
    try JSONDecoder().decode(PromptPatterns.self, from: Data(json.utf8))
}

@Suite("The wordings by which forms are recognised")
struct PatternTests {
    @Test("the published file holds what the program has built in")
    func publishedFile() throws {
        let file = Checkout.root.appending(path: "schema/templates/prompts.json")
        let published = try JSONDecoder().decode(PromptPatterns.self, from: Data(contentsOf: file))
        #expect(published == .standard)
    }

    @Test("what a file leaves out is empty, and adding nothing changes nothing")
    func partialFile() throws {
        #expect(try PromptPatterns.standard.adding(patterns("{}")) == .standard)
        let more = try patterns(#"{"otherHeadings": ["Potins"], "labels": {"jurisdiction": ["Palier"]}}"#)
        let sum = PromptPatterns.standard.adding(more)
        #expect(sum.otherHeadings.last == "Potins")
        #expect(sum.labels.jurisdiction.last == "Palier")
        #expect(sum.sections == PromptPatterns.standard.sections)
        #expect(sum.adding(more) == sum)
    }

    @Test("each part has headings and prompts in both languages")
    func completeness() {
        #expect(PromptPatterns.standard.sections.count == 4)
        for section in PromptPatterns.standard.sections {
            #expect(section.headings.count >= 4 && section.prompts.count >= 4)
            #expect(!section.promptWords.isEmpty && !section.answerPhrases.isEmpty)
        }
    }
}
