import Testing

@testable import Council

@Suite("What changed word by word")
struct WordDiffTests {
    private func shown(_ diff: WordDiff) -> String {
        diff.runs.map { run in
            switch run.kind {
            case .same: run.text
            case .removed: "[-\(run.text)-]"
            case .added: "{+\(run.text)+}"
            }
        }.joined()
    }

    @Test("an equal text is one run that stayed")
    func equal() {
        let diff = WordDiff(from: "Même texte.", to: "Même texte.")
        #expect(diff.isUnchanged)
        #expect(diff.runs == [.init(kind: .same, text: "Même texte.")])
        #expect(WordDiff(from: "", to: "").runs.isEmpty)
    }

    @Test("a changed word is removed and added, and what stands around it stays")
    func oneWord() {
        let diff = WordDiff(from: "Ouvrir le guichet au printemps", to: "Ouvrir le guichet à l’automne")
        #expect(shown(diff) == "Ouvrir le guichet [-au printemps-]{+à l’automne+}")
    }

    @Test("two changed words in a row read as one change")
    func neighbouringWords() {
        let diff = WordDiff(from: "a small pilot now", to: "a large trial now")
        #expect(shown(diff) == "a [-small pilot-]{+large trial+} now")
    }

    @Test("two spellings of é are told apart, so that both texts come back byte for byte")
    func spellings() {
        let (old, new) = ("l’e\u{301}té", "l’été")
        let diff = WordDiff(from: old, to: new)
        #expect(!diff.isUnchanged)
        #expect(Array(diff.old.utf8) == Array(old.utf8))
        #expect(Array(diff.new.utf8) == Array(new.utf8))
    }

    @Test("texts that share hardly a word are shown as replaced, in bounded time")
    func farApart() {
        let old = (0..<2_000).map { "old\($0)" }.joined(separator: " ")
        let new = (0..<2_000).map { "new\($0)" }.joined(separator: "\t")
        let diff = WordDiff(from: old, to: new)
        #expect(diff.runs.map(\.kind) == [.removed, .added])
        #expect(diff.old == old)
        #expect(diff.new == new)
    }

    @Test("where words changed too much, whole paragraphs are compared")
    func paragraphs() {
        let kept = "This paragraph stays as it is.\n"
        let old = kept + (0..<1_200).map { "old\($0)" }.joined(separator: " ")
        let new = kept + (0..<1_200).map { "new\($0)" }.joined(separator: "\t")
        let diff = WordDiff(from: old, to: new)
        #expect(diff.runs.first == .init(kind: .same, text: kept))
        #expect(diff.old == old)
        #expect(diff.new == new)
    }

    @Test("the runs rebuild both texts exactly and never repeat a kind", arguments: 1...200 as ClosedRange<UInt64>)
    func rebuilds(seed: UInt64) {
        var random = RandomForms(seed: seed)
        let old = random.text(upTo: 40)
        let new = random.chance(70) ? random.edited(old) : random.text(upTo: 40)
        let diff = WordDiff(from: old, to: new)
        #expect(Array(diff.old.utf8) == Array(old.utf8), "seed \(seed)")
        #expect(Array(diff.new.utf8) == Array(new.utf8), "seed \(seed)")
        #expect(zip(diff.runs, diff.runs.dropFirst()).allSatisfy { $0.kind != $1.kind }, "seed \(seed)")
        #expect(diff.runs.allSatisfy { !$0.text.isEmpty }, "seed \(seed)")
    }

    @Test("the script is the shortest there is", arguments: 1...100 as ClosedRange<UInt64>)
    func shortest(seed: UInt64) throws {
        var random = RandomForms(seed: seed)
        let a = (0..<random.below(14)).map { _ in random.below(4) }
        let b = (0..<random.below(14)).map { _ in random.below(4) }
        let script = try #require(EditScript(from: a, to: b, limit: 100))
        #expect(script.steps.count { $0 == .same } == commonLength(a, b), "seed \(seed)")
        #expect(script.steps.count { $0 != .added } == a.count, "seed \(seed)")
        #expect(script.steps.count { $0 != .removed } == b.count, "seed \(seed)")
    }

    /// The longest common subsequence, the plain way.
    private func commonLength(_ a: [Int], _ b: [Int]) -> Int {
        var lengths = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in a.indices {
            for j in b.indices {
                lengths[i + 1][j + 1] = a[i] == b[j] ? lengths[i][j] + 1 : max(lengths[i][j + 1], lengths[i + 1][j])
            }
        }
        return lengths[a.count][b.count]
    }
}
