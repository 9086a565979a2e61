import Documents
import Testing

@Suite("Filled forms are read as a person reads them")
struct ScoreTests {
    @Test("our own odd forms are read without a fault", arguments: SampleForm.own)
    func ownForms(_ form: SampleForm) throws {
        let truth = try form.expected()
        let candidate = FormTruth(try form.imported())
        let score = FormScore(truth: truth, candidate: candidate)
        #expect(score.f1 >= 0.97, "\(score)")
        #expect(score.nesting >= 0.97, "\(score)")
        #expect(score.language >= 0.97, "\(score)")
        #expect(score.kept == 1, "\(score)")
        #expect(score.intruders == 0, "\(score)")
        #expect(score.wrongFields == [], "\(score)")
        #expect((truth.other ?? []).map(\.heading) == (candidate.other ?? []).map(\.heading))
    }

    @Test("an own form keeps its markers and roles", arguments: SampleForm.own)
    func markersAndRoles(_ form: SampleForm) throws {
        let (truth, found) = (try form.expected(), FormTruth(try form.imported()))
        for (expected, section) in zip(truth.sections, found.sections) {
            #expect(section.entries.map(\.marker) == expected.entries.map(\.marker), "\(section.key)")
            #expect(section.entries.map(\.role) == expected.entries.map(\.role), "\(section.key)")
            let inner = { (section: FormTruth.Section) in section.entries.flatMap { ($0.children ?? []).map(\.marker) }
            }
            #expect(inner(section) == inner(expected), "\(section.key)")
        }
    }

    @Test(
        "the real form is read without a fault",
        .enabled(if: !SampleForm.real.isEmpty, "the folder of shared samples is absent"),
        arguments: SampleForm.real
    )
    func realForm(_ form: SampleForm) throws {
        let score = FormScore(truth: try form.expected(), candidate: FormTruth(try form.imported()))
        #expect(score.f1 >= 0.97, "\(score)")
        #expect(score.nesting >= 0.97, "\(score)")
        #expect(score.language >= 0.97, "\(score)")
        #expect(score.kept == 1, "\(score)")
        #expect(score.intruders == 0, "\(score)")
        #expect(score.wrongFields == [], "\(score)")
    }

    @Test(
        "the shared samples are read with next to no fault, though a printer tore them apart",
        .enabled(if: !SampleForm.samples.isEmpty, "the folder of shared samples is absent"),
        arguments: SampleForm.samples
    )
    func samples(_ form: SampleForm) throws {
        let score = FormScore(truth: try form.expected(), candidate: FormTruth(try form.imported()))
        #expect(score.f1 >= 0.9, "\(score)")
        #expect(score.language >= 0.97, "\(score)")
        #expect(score.kept >= 0.999, "\(score)")
        #expect(score.intruders <= 0.01, "\(score)")
        #expect(score.wrongFields == [], "\(score)")
    }

    @Test("the scorer gives a truth against itself full marks", arguments: SampleForm.own)
    func scorer(_ form: SampleForm) throws {
        let truth = try form.expected()
        let score = FormScore(truth: truth, candidate: truth)
        #expect(score.f1 == 1 && score.nesting == 1 && score.kept == 1 && score.intruders == 0)
        #expect(score.wrongFields == [])
        var half = truth
        half.sections[0].entries = []
        #expect(FormScore(truth: truth, candidate: half).f1 < 1)
    }

    @Test("at least ten own forms are tried")
    func countOfForms() {
        #expect(SampleForm.own.count >= 10)
    }
}
