import Council
import Foundation
import Ledger
import Storage
import Testing

@Suite("The fold in the database")
struct FoldTests {
    /// The rows that a set of records comes to, arriving in an order, some in one transaction and some each in its own.
    private static func rows(of records: [Record], by batches: Int) async throws -> [String: [String]] {
        try await TemporaryFolder.with { folder in
            try await folder.withStore { store async throws in
                for start in stride(from: 0, to: records.count, by: batches) {
                    let batch = records[start..<min(start + batches, records.count)]
                    try await store.write { transaction in for record in batch { try transaction.append(record) } }
                }
                #expect(try await store.foldIsEqual())
            }
            return try RawDatabase.with(folder.database) { try $0.foldRows() }
        }
    }

    @Test("It equals a fold from zero, and does not depend on the order of arrival", arguments: SeededGenerator.seeds)
    func orderOfArrival(seed: UInt64) async throws {
        for number in 0..<4 {
            let records = try Story.records(seed: seed &+ UInt64(number), count: 70)
            let told = try await Self.rows(of: records, by: 7)
            #expect(told["revision"]?.isEmpty == false)
            var generator = SeededGenerator(seed: seed)
            for _ in 0..<3 {
                let shuffled = try await Self.rows(of: records.shuffled(using: &generator), by: 70)
                for (table, rows) in told { #expect(shuffled[table] == rows, "\(table), seed \(seed) + \(number)") }
            }
        }
    }

    @Test("Appending a record that is there already changes nothing")
    func twice() async throws {
        try await TemporaryFolder.with { folder in
            let records = try Story.records(seed: 3, count: 40)
            try await folder.withStore { store async throws in
                for record in records {
                    let isNew = try await store.write { try $0.append(record) }
                    #expect(isNew)
                }
            }
            let before = try RawDatabase.with(folder.database) { try $0.foldRows() }
            try await folder.withStore { store async throws in
                for record in records {
                    let isNew = try await store.write { try $0.append(record) }
                    #expect(!isNew)
                }
                #expect(try await store.recordCount() == records.count)
            }
            #expect(try RawDatabase.with(folder.database) { try $0.foldRows() } == before)
        }
    }

    @Test("Rebuilding from zero gives equal tables")
    func rebuild() async throws {
        try await TemporaryFolder.with { folder in
            let records = try Story.records(seed: 11, count: 60)
            try await folder.withStore { store async throws in
                try await store.write { transaction in for record in records { try transaction.append(record) } }
            }
            let before = try RawDatabase.with(folder.database) { try $0.foldRows() }
            try await folder.withStore { try await $0.write { try $0.rebuild() } }
            #expect(try RawDatabase.with(folder.database) { try $0.foldRows() } == before)
        }
    }

    @Test(
        "A table that says something else than the ledger is noticed, and rebuilding sets it right",
        arguments: [
            "UPDATE councilProfile SET json = CAST(replace(CAST(json AS TEXT), 'Lakes', 'Mines') AS BLOB)",
            "UPDATE edition SET document = CAST(replace(CAST(document AS TEXT), 'queues', 'gloves') AS BLOB)",
            "UPDATE edition SET late = 1 - late",
            "UPDATE edition SET state = 'withdrawn'",
            "UPDATE entry SET json = CAST(replace(CAST(json AS TEXT), 'queues', 'gloves') AS BLOB)",
            "DELETE FROM entry",
            "UPDATE revision SET json = CAST(replace(CAST(json AS TEXT), 'p-1', 'p-2') AS BLOB)",
            "DELETE FROM revision",
            "UPDATE entrySearch SET body = 'gloves'",
            "DELETE FROM entrySearch",
            "UPDATE meeting SET json = CAST(replace(CAST(json AS TEXT), '2018-01', '2018-03') AS BLOB)",
            "INSERT INTO topic (code, json) VALUES ('smuggled', x'7b7d')",
        ]
    )
    func noticesAnAlteredTable(statement: String) async throws {
        let records = try Self.aboutQueues()
        try await TemporaryFolder.with { folder in
            try await folder.withStore { store async throws in
                try await store.write { transaction in for record in records { try transaction.append(record) } }
                #expect(try await store.foldIsEqual())
            }
            let before = try RawDatabase.with(folder.database) { try $0.foldRows() }
            try RawDatabase.with(folder.database) { try $0.execute(statement) }
            #expect(try RawDatabase.with(folder.database) { try $0.foldRows() } != before)
            try await folder.withStore { store async throws in
                #expect(try await !store.foldIsEqual())
                try await store.write { try $0.rebuild() }
                #expect(try await store.foldIsEqual())
            }
            #expect(try RawDatabase.with(folder.database) { try $0.foldRows() } == before)
        }
    }

    private static func aboutQueues() throws -> [Record] {
        var author = try Author()
        return [
            try author.profile(), try author.meeting(Lakes.meeting(Lakes.winter)),
            try author.submitted(.of("About queues"), Lakes.winter, Lakes.on),
        ]
    }

    @Test("A deadline that moves makes a text late, or no longer late, without touching the text")
    func lateness() async throws {
        try await withStore { store in
            var author = try Author()
            let due = author.now.seconds + 100
            let meeting = Lakes.meeting(Lakes.winter, due: due)
            author.now = Timestamp(due + 1)
            let text = try author.submitted(.of("About queues"), Lakes.winter, Lakes.on)
            let first = try author.meeting(meeting)
            author.now = Timestamp(due + 2)
            let moved = try author.meeting(meeting.with(due: Timestamp(due + 50)))
            let reader = Lakes.reader(.member)
            for (record, late) in [(text, false), (first, true), (moved, false)] {
                try await store.write { _ = try $0.append(record) }
                let listed = try await store.summaries(of: Lakes.winter, readable: reader)
                #expect(listed.map(\.late) == [late])
            }
        }
    }

    @Test("What is about something else than its subject says counts for neither")
    func wrongSubject() async throws {
        try await withStore { store in
            var author = try Author()
            let good = try author.jurisdiction(Lakes.jurisdiction(Lakes.on))
            author.now = Timestamp(author.now.seconds + 1)
            let bad = try author.record(
                .jurisdiction,
                about: .jurisdiction(Lakes.on),
                to: .control,
                Lakes.jurisdiction(Lakes.qc, precedence: 9)
            )
            let meeting = try author.record(
                .meeting,
                about: .meeting(Lakes.winter),
                to: .control,
                Lakes.meeting(Lakes.autumn)
            )
            try await store.write { transaction in
                for record in [good, bad, meeting] { try transaction.append(record) }
            }
            #expect(try await store.jurisdictions() == [Lakes.jurisdiction(Lakes.on)])
            #expect(try await store.meetings().isEmpty)
            #expect(try await store.foldIsEqual())
        }
    }

    @Test("A text of another node in which two entries have one name is kept, and both are found")
    func twins() async throws {
        try await withStore { store in
            var author = try Author()
            let twin = Entry(id: EntryID(checked: "e1"), body: Text("A twin", in: .english))
            let form = Submission(sections: [.init(key: .sharing, entries: [twin, twin])])
            let record = try author.submitted(form, Lakes.winter, Lakes.on)
            try await store.write { _ = try $0.append(record) }
            let page = try await store.entries(EntryFilter(words: "twin"), readable: Lakes.reader(.member))
            #expect(page.items.count == 2)
            #expect(try await store.foldIsEqual())
        }
    }

    @Test("A record of a kind that this version does not know is kept as it came and changes no table")
    func unknownKind() async throws {
        try await withStore { store in
            var author = try Author()
            let record = try Record.sign(
                .init(audience: "control", type: "binder.cover", subject: "council", timestamp: 1_517_000_000),
                payload: Array("anything".utf8),
                salt: #require(Salt(Array(repeating: 1, count: 32))),
                with: author.key
            )
            let profile = try author.profile()
            let key = author.key.verificationKey
            try await store.write { transaction in
                try transaction.enrol(key)
                try transaction.append(record)
                try transaction.append(profile)
            }
            #expect(try await store.record(record.id) == record)
            #expect(try await store.councilProfile() == Lakes.profile)
            #expect(try await store.foldIsEqual())
            #expect(try await store.verifyRecords().isSound)
        }
    }
}
