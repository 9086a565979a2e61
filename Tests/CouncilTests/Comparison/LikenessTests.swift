import Testing

@testable import Council

@Suite("How alike two texts are")
struct LikenessTests {
    @Test("equal texts are wholly alike, whatever their case, accents and punctuation")
    func equalTexts() {
        #expect(Likeness.between("Guichet unique", "Guichet unique") == 1)
        #expect(Likeness.between("GUICHET UNIQUE.", "« Guichet unique »") == 1)
        #expect(Likeness.between("Délais à l’été", "delais a l'ete") == 1)
        #expect(Likeness.between("", "") == 1)
        #expect(Likeness.between("…", "…") == 1)
    }

    @Test("texts that share nothing are not alike")
    func unrelatedTexts() {
        #expect(Likeness.between("Guichet unique", "") == 0)
        #expect(Likeness.between("parking permits", "fouille archéologique") < 0.1)
        #expect(Likeness.between("…", "—") == 0)
    }

    @Test("only texts that say the same are wholly alike")
    func otherWordsStayBelowOne() {
        #expect(Likeness.between("the service", "a service") == 0.99)
        #expect(Likeness.between("permits and licences", "licences and permits") < 1)
    }

    @Test("plurals and elided articles make little difference")
    func languageAware() {
        #expect(Likeness.between("l’accès aux services", "accès au service") == 0.99)
        #expect(Likeness.between("service standard", "service standards") == 0.99)
        #expect(Likeness.between("les centres régionaux", "le centre régional") == 0.99)
        #expect(Likeness.between("digital strategies", "digital strategy") == 0.99)
    }

    @Test("a reworded sentence is more alike than another on the same subject")
    func ordersRewordingAboveSubject() {
        let priority = "Open a single window for business permits in the three northern regions"
        let reworded = "Open one single window for business permits in our three northern regions by spring"
        let subject = "Review the fees of business permits"
        #expect(Likeness.between(priority, reworded) > 0.75)
        #expect(Likeness.between(priority, subject) < 0.45)
    }

    @Test("likeness is symmetric, between 0 and 1, and 1 with itself", arguments: 1...40 as ClosedRange<UInt64>)
    func properties(seed: UInt64) {
        var random = RandomForms(seed: seed)
        let a = random.text(upTo: 20)
        let b = random.chance(50) ? random.edited(a) : random.text(upTo: 20)
        let score = Likeness.between(a, b)
        #expect(score == Likeness.between(b, a), "seed \(seed)")
        #expect((0...1).contains(score), "seed \(seed)")
        #expect(Likeness.between(a, a) == 1, "seed \(seed)")
    }

    @Test("a bound never changes a score that reaches it", arguments: 1...20 as ClosedRange<UInt64>)
    func bounded(seed: UInt64) {
        var random = RandomForms(seed: seed)
        let a = random.text(upTo: 20)
        let b = random.edited(a)
        let full = Likeness(of: a).to(Likeness(of: b))
        let bounded = Likeness(of: a).to(Likeness(of: b), atLeast: 0.5)
        #expect(bounded == (full >= 0.5 ? full : 0), "seed \(seed)")
    }
}
