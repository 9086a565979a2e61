import Council
import Foundation
import Storage
import Testing

@Suite("Searching entries")
struct SearchTests {
    /// A store in which each text is one submitted entry of Ontario, with ids `e1`, `e2`, ….
    private static func with(_ texts: [Text], _ work: (Store) async throws -> Void) async throws {
        try await withStore { store in
            var author = try Author()
            let entries = texts.enumerated().map { Entry(id: EntryID(checked: "e\($0 + 1)"), body: $1) }
            let form = Submission(sections: [.init(key: .challenges, entries: entries)])
            let records = [
                try author.profile(), try author.meeting(Lakes.meeting(Lakes.winter)),
                try author.submitted(form, Lakes.winter, Lakes.on),
            ]
            try await store.write { transaction in for record in records { try transaction.append(record) } }
            try await work(store)
        }
    }

    private static func found(_ words: String, in store: Store) async throws -> [String] {
        try await store.entries(EntryFilter(words: words), readable: Lakes.reader(.member)).items.map(
            \.entry.id.rawValue
        )
    }

    private static let texts = [
        Text("Les cœurs d’été à l’œuvre, réf. Où ça?", in: .french),
        Text("A hard NEAR miss: wait-times at counters (and OR not)", in: .english),
        Text("Files d\u{2019}attente aux guichets — E\u{301}te\u{301} 2018", in: .french),
        Text(
            "Shared counters",
            in: .english,
            translation: Text.Translation(text: "Guichets communs", status: .human, of: "0000000000000000")
        ),
        Text("Straße, naïve, Ærøskøbing, ﬁnance", in: .english),
    ]

    @Test(
        "Words are found whatever their accents, case and ligatures, by their beginnings, in both languages",
        arguments: [
            ("coeur", ["e1"]), ("cœur", ["e1"]), ("CŒURS", ["e1"]), ("oeuvre", ["e1"]), ("été", ["e1", "e3"]),
            ("ete", ["e1", "e3"]), ("ÉTÉ", ["e1", "e3"]), ("e\u{301}te\u{301}", ["e1", "e3"]), ("ou ca", ["e1"]),
            ("l'ete", ["e1"]), ("l’été", ["e1"]), ("counter", ["e2", "e4"]), ("coun", ["e2", "e4"]),
            ("guichet", ["e3", "e4"]), ("communs", ["e4"]), ("shared", ["e4"]), ("strasse", ["e5"]), ("naive", ["e5"]),
            ("aeroskobing", ["e5"]), ("finance", ["e5"]), ("guichet attente", ["e3"]), ("attente guichet", ["e3"]),
            ("2018", ["e3"]), ("unter", []), ("gloves", []), ("counter gloves", []),
        ] as [(String, [String])]
    )
    func words(words: String, ids: [String]) async throws {
        try await Self.with(Self.texts) { store async throws in #expect(try await Self.found(words, in: store) == ids) }
    }

    @Test(
        "What the search engine would take for an operator is a word like any other, or no word",
        arguments: [
            ("near", ["e2"]), ("NEAR", ["e2"]), ("NEAR(hard miss)", ["e2"]), ("OR", ["e2"]), ("hard OR gloves", []),
            ("NOT", ["e2"]), ("hard NOT miss", ["e2"]), ("AND", ["e2"]), ("hard AND", ["e2"]), ("\"hard", ["e2"]),
            ("\"hard\" \"", ["e2"]), ("hard*", ["e2"]), ("*hard", ["e2"]), ("-hard", ["e2"]), ("hard -miss", ["e2"]),
            ("wait-times", ["e2"]), ("title:hard", []), ("body:hard", []), ("title : hard", []), ("^hard", ["e2"]),
            ("{title body}: hard", []), ("hard + miss", ["e2"]), ("(hard", ["e2"]), ("hard)", ["e2"]),
            ("hard;DROP TABLE record", []), ("'hard'", ["e2"]), ("hard\u{0}miss", ["e2"]), ("hard\\miss", ["e2"]),
            ("*", []), ("\"", []), ("", []), ("   ", []), ("-", []), ("🙂", []), ("\u{0}", []), ("()", []),
        ] as [(String, [String])]
    )
    func operators(words: String, ids: [String]) async throws {
        try await Self.with(Self.texts) { store async throws in #expect(try await Self.found(words, in: store) == ids) }
    }

    @Test("Random bytes never break a search", arguments: SeededGenerator.seeds)
    func noise(seed: UInt64) async throws {
        try await Self.with(Self.texts) { store in
            var generator = SeededGenerator(seed: seed)
            let signs = Array("\"*:^-+(){}ANDORNOTNEAR hardétéœ\u{0}\u{301}\u{200D}🙂ऀकि٣½".unicodeScalars)
            for _ in 0..<150 {
                var words = String.UnicodeScalarView()
                for _ in 0..<Int.random(in: 0...40, using: &generator) {
                    if let sign = signs.randomElement(using: &generator) { words.append(sign) }
                }
                let page = try await store.entries(
                    EntryFilter(words: String(words)),
                    readable: Lakes.reader(.member)
                )
                #expect(page.items.count <= 5, "seed \(seed)")
            }
            let long = String(repeating: "hard ", count: 10_000)
            #expect(try await Self.found(long, in: store) == ["e2"])
        }
    }

    @Test("A snippet marks what was found, with its accents")
    func snippet() async throws {
        try await Self.with(Self.texts) { store in
            let page = try await store.entries(EntryFilter(words: "oeuvre"), readable: Lakes.reader(.member))
            #expect(page.items.first?.snippet?.contains("⟦œuvre⟧") == true)
            let all = try await store.entries(EntryFilter(), readable: Lakes.reader(.member))
            #expect(all.items.count == 5)
            #expect(all.items.allSatisfy { $0.snippet == nil })
        }
    }

    @Test("What no longer stands is no longer found")
    func replaced() async throws {
        try await withStore { store in
            var author = try Author()
            let first = try author.submitted(.of("About queues"), Lakes.winter, Lakes.on)
            let second = try author.submitted(.of("About letters"), Lakes.winter, Lakes.on)
            try await store.write { _ = try $0.append(first) }
            #expect(try await Self.found("queues", in: store) == ["e1"])
            try await store.write { _ = try $0.append(second) }
            #expect(try await Self.found("queues", in: store).isEmpty)
            #expect(try await Self.found("letters", in: store) == ["e1"])
        }
    }
}
