import Documents
import Foundation
import Testing

@Suite("Every word of a form ends in exactly one place")
struct AccountingTests {
    private static let forms = SampleForm.own + SampleForm.samples + SampleForm.real

    @Test("of a form as it is", arguments: forms)
    func wholeForms(_ form: SampleForm) throws {
        try expectAccounted(for: String(decoding: try form.bytes(), as: UTF8.self), named: form.text.lastPathComponent)
    }

    @Test("of a form whose lines were deleted, doubled, shuffled and spaced at random", arguments: forms, Self.seeds)
    func mutatedForms(_ form: SampleForm, _ seed: UInt64) throws {
        var mutation = FormMutation(seed: seed)
        let text = String(decoding: try form.bytes(), as: UTF8.self)
        for _ in 0..<6 {
            let mutated = mutation.mutated(text)
            try expectAccounted(for: mutated, named: form.text.lastPathComponent, seed: seed)
        }
    }

    @Test("of text that is no form at all", arguments: seeds)
    func randomText(_ seed: UInt64) throws {
        var mutation = FormMutation(seed: seed)
        for _ in 0..<12 {
            let text = mutation.randomText()
            try expectAccounted(for: text, named: "random.txt", seed: seed)
            try expectAccounted(for: text, named: "random.md", seed: seed)
        }
    }

    private static let seeds: [UInt64] = [1, 7, 2018, 10_554_064_821_263_064_961, .random(in: 0 ... .max)]

    private func expectAccounted(for text: String, named name: String, seed: UInt64 = 0) throws {
        let form = try FormImporter().importForm(Array(text.utf8), named: name)
        let placed = { (places: Set<ImportedForm.Placement.Place>) in
            Letters(form.placements.filter { places.contains($0.place) }.map(\.text))
        }
        // Every letter of the source is placed once.
        let difference = Letters([text]).difference(from: Letters(form.placements.map(\.text)))
        #expect(difference.isEmpty, "seed \(seed), \(name): \(difference)")
        // And what the form says is what was placed there.
        let entries = form.sections.flatMap(\.entries).flatMap(\.withDescendants)
        #expect(Letters(entries.flatMap(\.ownTexts)) == placed([.entry]), "seed \(seed), \(name)")
        let other = form.other.flatMap(\.entries).flatMap(\.withDescendants)
        #expect(Letters(other.flatMap(\.ownTexts)) == placed([.other]), "seed \(seed), \(name)")
        #expect(Letters(form.unplaced.map(\.text)) == placed([.unplaced]), "seed \(seed), \(name)")
        let cards = Letters(form.contacts.flatMap(\.card))
        #expect(placed([.contact]).contains(cards), "seed \(seed), \(name)")
        // Nothing is unplaced without being reported.
        #expect(form.report.items.count { $0.code == .unplacedText } == form.unplaced.count, "seed \(seed), \(name)")
    }
}

extension ImportedEntry {
    fileprivate var ownTexts: [String] { [title?.text, body?.text].compactMap(\.self) }
}

/// How often each letter and digit occurs in some texts.
private struct Letters: Equatable {
    private var counts: [Character: Int] = [:]

    init(_ texts: [String]) {
        for text in texts {
            for character in text.precomposedStringWithCompatibilityMapping
            where character.isLetter || character.isNumber {
                counts[character, default: 0] += 1
            }
        }
    }

    func contains(_ other: Letters) -> Bool { other.counts.allSatisfy { counts[$0.key] ?? 0 >= $0.value } }

    /// The letters that occur more often on one side, positive for this one.
    func difference(from other: Letters) -> [Character: Int] {
        counts.merging(other.counts.mapValues { -$0 }, uniquingKeysWith: +).filter { $0.value != 0 }
    }
}
