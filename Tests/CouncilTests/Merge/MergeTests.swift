import Council
import Testing

@Suite("Two revisions that did not know of each other")
struct MergeTests {
    /// A form whose priorities are some entries, each a title under an id.
    private static func form(_ entries: [(id: String, title: String)]) -> Submission {
        Submission(sections: [
            Submission.Section(
                key: .priorities,
                entries: entries.map { entry in
                    Entry(id: EntryID(checked: entry.id), title: Text(entry.title, in: .english))
                }
            )
        ])
    }

    private static func titles(_ submission: Submission) -> [String] {
        submission[.priorities].entries.compactMap { $0.title?.text }
    }

    private static let base = form([("a", "Letters"), ("b", "Queues"), ("c", "Counters")])

    @Test("Changes to different entries, and new entries of both, all stand")
    func differentEntries() {
        let ours = Self.form([("a", "Clear letters"), ("b", "Queues"), ("n", "Night line"), ("c", "Counters")])
        let theirs = Self.form([("a", "Letters"), ("b", "Queues"), ("c", "Shared counters"), ("m", "Mail")])
        let merge = Merge(base: Self.base, ours: ours, theirs: theirs)
        #expect(Self.titles(merge.submission) == ["Clear letters", "Queues", "Night line", "Shared counters", "Mail"])
        #expect(merge.conflicts.isEmpty)
    }

    @Test("Equal changes collapse, and what one side removed and the other left alone is gone")
    func equalChanges() {
        let ours = Self.form([("a", "Clear letters"), ("c", "Counters")])
        let theirs = Self.form([("a", "Clear letters"), ("b", "Queues"), ("c", "Counters")])
        let merge = Merge(base: Self.base, ours: ours, theirs: theirs)
        #expect(Self.titles(merge.submission) == ["Clear letters", "Counters"])
        #expect(merge.conflicts.isEmpty)
    }

    @Test("Different changes to one field are a conflict: the later is shown, the other is kept beside it")
    func conflict() throws {
        let ours = Self.form([("a", "Plain letters"), ("b", "Queues"), ("c", "Counters")])
        let theirs = Self.form([("a", "Short letters"), ("b", "Queues"), ("c", "Counters")])
        let merge = Merge(base: Self.base, ours: ours, theirs: theirs)
        #expect(Self.titles(merge.submission) == ["Short letters", "Queues", "Counters"])
        let conflict = try #require(merge.conflicts.first)
        #expect(merge.conflicts.count == 1)
        #expect(conflict.entry == EntryID(checked: "a") && conflict.field == .title)
        #expect(conflict.shown == "Short letters" && conflict.other == "Plain letters")
    }

    @Test("An entry that one side changed and the other removed is kept, as changed, and said to be in conflict")
    func removal() throws {
        let ours = Self.form([("a", "Letters"), ("b", "Shorter queues"), ("c", "Counters")])
        let theirs = Self.form([("a", "Letters"), ("c", "Counters")])
        for merge in [
            Merge(base: Self.base, ours: ours, theirs: theirs), Merge(base: Self.base, ours: theirs, theirs: ours),
        ] {
            #expect(Set(Self.titles(merge.submission)) == ["Letters", "Shorter queues", "Counters"])
            #expect(merge.conflicts.map(\.field) == [.removal])
        }
    }

    @Test("Whatever two people do, every text of either stands in the merge or in a conflict", arguments: 0..<200)
    func nothingIsLost(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
        func draw(_ bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(bound))
        }
        func edited(_ side: String) -> [(id: String, title: String)] {
            var entries = [("a", "Letters"), ("b", "Queues"), ("c", "Counters"), ("d", "Forms")].map { ($0.0, $0.1) }
            for number in 0..<3 {
                switch draw(3) {
                case 0: entries[draw(entries.count)].1 = "\(side) says \(number)"
                case 1: entries.insert(("\(side)\(number)", "\(side) adds \(number)"), at: draw(entries.count + 1))
                default: entries.swapAt(draw(entries.count), draw(entries.count))
                }
            }
            return entries.map { (id: $0.0, title: $0.1) }
        }
        let (ours, theirs) = (Self.form(edited("x")), Self.form(edited("y")))
        let base = Self.form([("a", "Letters"), ("b", "Queues"), ("c", "Counters"), ("d", "Forms")])
        let merge = Merge(base: base, ours: ours, theirs: theirs)
        let kept = Set(Self.titles(merge.submission)).union(merge.conflicts.flatMap { [$0.shown, $0.other] })
        for title in Self.titles(ours) + Self.titles(theirs) where !Self.titles(base).contains(title) {
            #expect(kept.contains(title), "seed \(seed)")
        }
        #expect(merge == Merge(base: base, ours: ours, theirs: theirs))
    }
}
