import Council
import Foundation
import Storage
import Testing

@Suite("Pages of entries")
struct PagingTests {
    /// Two meetings, three jurisdictions, in each submission 21 entries in a tree, and a draft that only Ontario reads.
    private static func withEntries(_ work: (Store) async throws -> Void) async throws {
        try await withStore { store in
            var author = try Author()
            var records = [try author.profile()]
            for meeting in [Lakes.winter, Lakes.autumn] {
                records.append(try author.meeting(Lakes.meeting(meeting)))
                for code in [Lakes.on, Lakes.qc, Lakes.yt] {
                    records.append(try author.submitted(form(of: "\(meeting) \(code)"), meeting, code))
                }
            }
            records.append(try author.draft(form(of: "secret"), Lakes.winter, Lakes.on))
            let all = records
            try await store.write { transaction in for record in all { try transaction.append(record) } }
            try await work(store)
        }
    }

    private static func form(of name: String) -> Submission {
        let sections = SectionKey.allCases.map { key in
            Submission.Section(
                key: key,
                entries: (0..<5).map { number in
                    Entry(
                        id: EntryID(checked: "\(key.rawValue)-\(number)"),
                        title: number == 0 ? Text("Common word \(name)", in: .english) : nil,
                        body: Text("Common ground \(number) of \(name)", in: number == 3 ? .french : .english),
                        topics: number == 2 ? [TopicCode(checked: "queues")] : [],
                        children: number == 4 && key == .sharing
                            ? [
                                Entry(
                                    id: EntryID(checked: "child"),
                                    body: Text("Common child of \(name)", in: .english)
                                )
                            ]
                            : []
                    )
                }
            )
        }
        return Submission(sections: sections)
    }

    private static func name(_ hit: EntryHit) -> String {
        "\(hit.meeting) \(hit.jurisdiction) \(hit.state.rawValue) \(hit.section.rawValue) \(hit.entry.id)"
    }

    /// All pages of a filter, one after the other.
    private static func all(_ filter: EntryFilter, _ reader: ReadableEditions, in store: Store) async throws -> [String]
    {
        var filter = filter
        var names: [String] = []
        repeat {
            let page = try await store.entries(filter, readable: reader)
            #expect(page.items.count <= filter.limit)
            #expect(page.next == nil || page.items.count == filter.limit)
            names += page.items.map(name)
            filter.cursor = page.next
        } while filter.cursor != nil && names.count < 1000
        return names
    }

    @Test("All pages together are the whole list, once each and in its order", arguments: [1, 2, 7, 20, 63, 126, 200])
    func complete(limit: Int) async throws {
        try await Self.withEntries { store async throws in
            let whole = try await Self.all(EntryFilter(limit: 200), Lakes.reader(.member), in: store)
            #expect(whole.count == 126)
            #expect(Set(whole).count == 126)
            #expect(whole.first?.hasPrefix("2018-09 on") == true)
            #expect(try await Self.all(EntryFilter(limit: limit), Lakes.reader(.member), in: store) == whole)
            let found = try await Self.all(EntryFilter(words: "common", limit: 200), Lakes.reader(.member), in: store)
            #expect(Set(found) == Set(whole))
            let paged = try await Self.all(EntryFilter(words: "common", limit: limit), Lakes.reader(.member), in: store)
            #expect(paged == found)
        }
    }

    @Test("Words found in a title come first")
    func titlesFirst() async throws {
        try await Self.withEntries { store async throws in
            let page = try await store.entries(
                EntryFilter(words: "common word", limit: 200),
                readable: Lakes.reader(.member)
            )
            #expect(page.items.count == 24)
            let found = try await store.entries(
                EntryFilter(words: "common", limit: 30),
                readable: Lakes.reader(.member)
            )
            #expect(found.items.prefix(24).allSatisfy { $0.entry.title != nil })
            #expect(found.items.dropFirst(24).allSatisfy { $0.entry.title == nil })
        }
    }

    @Test("Each field narrows")
    func filters() async throws {
        try await Self.withEntries { store async throws in
            func count(_ filter: EntryFilter, _ reader: ReadableEditions = Lakes.reader(.member)) async throws -> Int {
                try await Self.all(filter, reader, in: store).count
            }
            #expect(try await count(EntryFilter(meeting: Lakes.winter)) == 63)
            #expect(try await count(EntryFilter(jurisdictions: [Lakes.on])) == 42)
            #expect(try await count(EntryFilter(jurisdictions: [Lakes.on, Lakes.qc])) == 84)
            #expect(try await count(EntryFilter(section: .sharing)) == 36)
            #expect(try await count(EntryFilter(topic: TopicCode(checked: "queues"))) == 24)
            #expect(try await count(EntryFilter(topic: TopicCode(checked: "nothing"))) == 0)
            #expect(try await count(EntryFilter(language: .french)) == 24)
            #expect(try await count(EntryFilter(state: .submitted)) == 126)
            #expect(try await count(EntryFilter(state: .draft)) == 0)
            #expect(try await count(EntryFilter(state: .draft), Lakes.reader(.contact(Lakes.on))) == 21)
            #expect(try await count(EntryFilter(words: "secret"), Lakes.reader(.contact(Lakes.on))) == 21)
            #expect(try await count(EntryFilter(words: "secret"), Lakes.reader(.contact(Lakes.qc))) == 0)
            #expect(try await count(EntryFilter(words: "secret"), Lakes.reader(.secretariat)) == 0)
            #expect(try await count(EntryFilter(words: "secret")) == 0)
            #expect(try await count(EntryFilter(), Lakes.reader(.auditor)) == 0)
            let narrow = EntryFilter(
                meeting: Lakes.autumn,
                jurisdictions: [Lakes.yt],
                section: .priorities,
                topic: TopicCode(checked: "queues"),
                language: .english,
                state: .submitted,
                words: "common"
            )
            #expect(try await count(narrow) == 1)
        }
    }

    @Test("Children stand after their parents and say where they belong")
    func tree() async throws {
        try await Self.withEntries { store async throws in
            let page = try await store.entries(
                EntryFilter(meeting: Lakes.winter, jurisdictions: [Lakes.on], section: .sharing),
                readable: Lakes.reader(.member)
            )
            #expect(page.items.map(\.depth) == [0, 0, 0, 0, 0, 1])
            #expect(page.items.last?.parent?.rawValue == "sharing-4")
            #expect(page.items.allSatisfy { $0.entry.children.isEmpty })
        }
    }

    @Test("Paging goes on after a place, whatever was filed before it meanwhile")
    func meanwhile() async throws {
        try await withStore { store in
            var author = try Author()
            let first = try author.submitted(Self.form(of: "qc"), Lakes.winter, Lakes.qc)
            let earlier = try author.submitted(Self.form(of: "on"), Lakes.winter, Lakes.on)
            try await store.write { _ = try $0.append(first) }
            let whole = try await Self.all(EntryFilter(limit: 200), Lakes.reader(.member), in: store)
            var filter = EntryFilter(limit: 10)
            let page = try await store.entries(filter, readable: Lakes.reader(.member))
            try await store.write { _ = try $0.append(earlier) }
            filter.cursor = page.next
            let rest = try await Self.all(filter, Lakes.reader(.member), in: store)
            #expect(page.items.map(Self.name) + rest == whole)
        }
    }

    @Test(
        "A cursor that nobody was given ends the list",
        arguments: ["", "x", "-1", "99999999999999999999", "a/b/c", "0"]
    )
    func strangeCursor(cursor: String) async throws {
        try await Self.withEntries { store async throws in
            let page = try await store.entries(
                EntryFilter(cursor: cursor),
                readable: Lakes.reader(.member)
            )
            #expect(page == Page(items: [], next: nil))
        }
    }
}
