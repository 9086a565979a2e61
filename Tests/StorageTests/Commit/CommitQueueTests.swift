import Council
import Foundation
import Ledger
import Storage
import Testing

@Suite("Writes that commit together")
struct CommitQueueTests {
    private struct Refusal: Error, Equatable {
        let number: Int
    }

    @Test(
        "Of many writes at once exactly those that throw are undone, each for itself",
        arguments: SeededGenerator.seeds
    )
    func mixed(seed: UInt64) async throws {
        try await TemporaryFolder.with { folder in
            var author = try Author(seed: seed)
            var generator = SeededGenerator(seed: seed)
            let key = author.key.verificationKey
            let records = try (0..<50).map { try author.topic("t\($0)") }
            let refusing = Set((0..<50).filter { _ in generator.happens(35) })
            try await folder.withStore { store in
                try await store.write { try $0.enrol(key) }
                let outcomes = await withTaskGroup(of: (Int, (any Error)?).self) { group in
                    for (number, record) in records.enumerated() {
                        group.addTask {
                            do {
                                let given = try await store.write { transaction in
                                    try transaction.append(record)
                                    try transaction.put(
                                        Account(
                                            id: AccountID(checked: "a\(number)"),
                                            name: "A",
                                            email: nil,
                                            language: .french,
                                            roles: []
                                        )
                                    )
                                    if refusing.contains(number) { throw Refusal(number: number) }
                                    return number
                                }
                                #expect(given == number)
                                return (number, nil)
                            } catch {
                                return (number, error)
                            }
                        }
                    }
                    return await group.reduce(into: [Int: (any Error)?]()) { $0[$1.0] = .some($1.1) }
                }
                for number in 0..<50 {
                    let expected = refusing.contains(number) ? Refusal(number: number) : nil
                    #expect(outcomes[number] as? Refusal == expected, "seed \(seed)")
                    let isThere = try await store.record(records[number].id) != nil
                    #expect(isThere == !refusing.contains(number), "seed \(seed)")
                }
                let kept = Set(0..<50).subtracting(refusing)
                #expect(try await store.recordCount() == kept.count)
                #expect(Set(try await store.topics().map(\.code.rawValue)) == Set(kept.map { "t\($0)" }))
                #expect(Set(try await store.accounts().map(\.id.rawValue)) == Set(kept.map { "a\($0)" }))
                #expect(try await store.verifyRecords().isSound)
                #expect(try await store.foldIsEqual())
            }
            // What was answered is in the file, whoever opens it.
            let count = try RawDatabase.with(folder.database) { try $0.number("SELECT count(*) FROM record") }
            #expect(count == 50 - refusing.count)
        }
    }

    @Test("A write that breaks a constraint of the database fails alone")
    func constraint() async throws {
        try await withStore { store in
            let orphan = AccessToken(
                id: "t-1",
                account: AccountID(checked: "nobody"),
                label: "x",
                scopes: [.read],
                createdAt: Timestamp(1),
                expiresAt: Timestamp(2),
                lastUsedAt: nil,
                revokedAt: nil
            )
            var author = try Author()
            let record = try author.topic("kept")
            async let isRefused = Self.refuses(store) { try $0.insert(orphan, hash: Array(repeating: 1, count: 32)) }
            async let isKept = store.write { try $0.append(record) }
            #expect(try await isKept)
            #expect(await isRefused)
            #expect(try await store.recordCount() == 1)
            #expect(try await store.tokens(of: nil).isEmpty)
        }
    }

    @Test("A write sees what the writes before it in the same batch left")
    func sequence() async throws {
        try await withStore { store in
            var author = try Author()
            let records = try (0..<30).map { try author.submitted(.of("Text \($0)"), Lakes.winter, Lakes.on) }
            try await withThrowingTaskGroup(of: Int.self) { group in
                for record in records {
                    group.addTask {
                        try await store.write { transaction in
                            try transaction.append(record)
                            return try transaction.heads(
                                of: .submission(Lakes.winter, Lakes.on),
                                for: .meeting(Lakes.winter)
                            ).count
                        }
                    }
                }
                for try await heads in group { #expect(heads >= 1) }
            }
            let last = try await store.write {
                try $0.heads(of: .submission(Lakes.winter, Lakes.on), for: .meeting(Lakes.winter)).map(\.id)
            }
            #expect(last == [records[29].id])
        }
    }

    @Test("Whoever was told that a write is kept reads nothing older", arguments: SeededGenerator.seeds)
    func neverStale(seed: UInt64) async throws {
        try await withStore { store in
            let acknowledged = Acknowledged()
            let reader = Lakes.reader(.contact(Lakes.on))
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<4 {
                    group.addTask {
                        for _ in 0..<400 {
                            let least = await acknowledged.number
                            let seen = try await Self.number(in: store, reader)
                            #expect(seen >= least, "seed \(seed)")
                        }
                    }
                }
                var author = try Author(seed: seed)
                for number in 1...120 {
                    author.now = Timestamp(author.now.seconds + 1)
                    let record = try author.draft(.of("\(number)"), Lakes.winter, Lakes.on)
                    try await store.write { _ = try $0.append(record) }
                    await acknowledged.set(number)
                    #expect(try await Self.number(in: store, reader) == number)
                }
                try await group.waitForAll()
            }
        }
    }

    /// Whether the store refuses a write, in its own words.
    private static func refuses(
        _ store: Store,
        _ work: @escaping @Sendable (Transaction) throws -> Void
    ) async -> Bool {
        do {
            try await store.write(work)
            return false
        } catch {
            return error is StorageError
        }
    }

    private actor Acknowledged {
        private(set) var number = 0
        func set(_ number: Int) { self.number = number }
    }

    /// The number that the draft's text is; 0 before there is one.
    private static func number(in store: Store, _ reader: ReadableEditions) async throws -> Int {
        guard case .found(let edition) = try await store.edition(Lakes.winter, Lakes.on, .draft, readable: reader)
        else {
            return 0
        }
        let view = try Payload.decode(SubmissionView.self, from: edition.view)
        return view.submission.entries.first?.entry.body.flatMap { Int($0.text) } ?? -1
    }
}
