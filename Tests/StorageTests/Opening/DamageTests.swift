import Council
import Foundation
import Ledger
import Testing

@testable import Storage

@Suite("Damaged files")
struct DamageTests {
    /// A closed store with some records in it.
    private static func withLedger(_ work: (TemporaryFolder, [Ledger.Record]) async throws -> Void) async throws {
        try await TemporaryFolder.with { folder in
            var author = try Author()
            var records = [try author.profile(), try author.meeting(Lakes.meeting(Lakes.winter))]
            for number in 0..<20 {
                author.now = Timestamp(author.now.seconds + 60)
                let text = Submission.of("Draft number \(number) about queues", "and about letters")
                records.append(try author.submitted(text, Lakes.winter, number.isMultiple(of: 2) ? Lakes.on : Lakes.qc))
            }
            let all = records
            let key = author.key.verificationKey
            try await folder.withStore { store in
                try await store.write { transaction in
                    try transaction.enrol(key)
                    for record in all { try transaction.append(record) }
                }
            }
            try await work(folder, records)
        }
    }

    /// What becomes of a damaged file: it is refused as damaged, or a check names what is wrong, or nothing is.
    private enum Verdict: Equatable {
        case refused, named, sound
    }

    private static func verdict(on folder: TemporaryFolder) async throws -> Verdict {
        do {
            return try await folder.withStore { store in
                let report = try await store.verifyRecords()
                guard report.faults.isEmpty else { return .named }
                return try await store.foldIsEqual() ? .sound : .named
            }
        } catch StorageError.damaged {
            return .refused
        } catch StorageError.newerSchema {
            // A flip in a migration's name.
            return .refused
        }
    }

    @Test("A file that is no database is refused and left as it is", arguments: [1, 99, 512, 4096, 20_000])
    func noDatabase(size: Int) async throws {
        try await TemporaryFolder.with { folder in
            let letter = Data(String(repeating: "Dear colleagues, ", count: 2000).utf8.prefix(size))
            try folder.overwriteDatabase(with: letter)
            #expect { try Store(folder: folder.path) } throws: { error in
                if case StorageError.damaged = error { true } else { false }
            }
            #expect(try folder.bytes() == letter)
        }
    }

    @Test("An empty file in the database's place is no new council")
    func emptyFile() async throws {
        try await TemporaryFolder.with { folder in
            try folder.overwriteDatabase(with: Data())
            #expect { try Store(folder: folder.path) } throws: { error in
                if case StorageError.damaged = error { true } else { false }
            }
            #expect(try folder.bytes().isEmpty)
        }
    }

    @Test("A file that was cut short is refused, wherever the cut is")
    func truncated() async throws {
        try await Self.withLedger { folder, _ in
            let whole = try folder.bytes()
            for cut in [40, 100, 1000, 4096, 5000, 8192, whole.count / 2, whole.count - 4096] {
                try folder.overwriteDatabase(with: whole.prefix(cut))
                #expect(try await Self.verdict(on: folder) == .refused, "cut at \(cut) of \(whole.count)")
            }
            try folder.overwriteDatabase(with: whole)
            #expect(try await Self.verdict(on: folder) == .sound)
        }
    }

    @Test("A changed byte is refused, named, or stands where nothing is kept", arguments: SeededGenerator.seeds)
    func flipped(seed: UInt64) async throws {
        try await Self.withLedger { folder, records in
            var generator = SeededGenerator(seed: seed)
            let whole = try folder.bytes()
            var found = 0
            for _ in 0..<40 {
                var damaged = whole
                let place = Int.random(in: 0..<whole.count, using: &generator)
                damaged[place] ^= UInt8.random(in: 1...255, using: &generator)
                try folder.overwriteDatabase(with: damaged)
                if try await Self.verdict(on: folder) != .sound { found += 1 }
            }
            // Much of a small database is empty room.
            #expect(found > 0, "of 40 changed bytes none was noticed; seed \(seed)")
            try folder.overwriteDatabase(with: whole)
            try await folder.withStore { store async throws in #expect(try await store.recordCount() == records.count) }
        }
    }

    @Test(
        "A schema that is not what the migrations made is called damage",
        arguments: [
            "ALTER TABLE record RENAME COLUMN header TO haeder", "ALTER TABLE edition RENAME TO addition",
            "ALTER TABLE grdb_migrations RENAME COLUMN identifier TO indentifier", "DROP TABLE authorKey",
        ]
    )
    func alteredSchema(statement: String) async throws {
        try await Self.withLedger { folder, _ in
            try RawDatabase.with(folder.database) { raw in
                try raw.dropTriggers()
                try raw.execute(statement)
            }
            #expect(try await Self.verdict(on: folder) == .refused)
        }
    }

    @Test("A changed byte in any record's header, signature or body is noticed", arguments: SeededGenerator.seeds)
    func flippedRecord(seed: UInt64) async throws {
        try await Self.withLedger { folder, records in
            var generator = SeededGenerator(seed: seed)
            let whole = try folder.bytes()
            for record in records.shuffled(using: &generator).prefix(8) {
                let parts = [record.headerBytes, record.signature.bytes, record.body?.blob ?? []]
                let part = parts[Int.random(in: 0..<3, using: &generator)]
                let range = try #require(whole.firstRange(of: Data(part)))
                var damaged = whole
                damaged[Int.random(in: range, using: &generator)] ^= UInt8.random(in: 1...255, using: &generator)
                try folder.overwriteDatabase(with: damaged)
                try await folder.withStore { store in
                    let report = try await store.verifyRecords()
                    #expect(report.faults.map(\.record) == [record.id.description], "seed \(seed)")
                }
            }
        }
    }
}
