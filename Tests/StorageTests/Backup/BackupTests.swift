import Council
import Foundation
import Ledger
import Storage
import Testing

@Suite("Backups")
struct BackupTests {
    /// A store with some records, and its folder.
    private static func withLedger(
        _ work: (Store, TemporaryFolder, Author, [Record]) async throws -> Void
    ) async throws {
        try await TemporaryFolder.with { folder in
            var author = try Author()
            let key = author.key.verificationKey
            var records = [try author.profile(), try author.meeting(Lakes.meeting(Lakes.winter))]
            for number in 0..<10 {
                records.append(try author.submitted(.of("Text \(number)"), Lakes.winter, Lakes.on))
            }
            let all = records
            let inner = TemporaryFolder(path: folder.path + "/data")
            try await inner.withStore { store in
                try await store.write { transaction in
                    try transaction.enrol(key)
                    for record in all { try transaction.append(record) }
                }
                try await work(store, folder, author, all)
            }
        }
    }

    @Test("A backup checks out, restores into an empty folder, and holds the very same rows")
    func roundTrip() async throws {
        try await Self.withLedger { store, folder, _, records in
            let file = folder.path + "/copy.backup"
            try await Backup.create(of: store, at: file)
            #expect(!FileManager.default.fileExists(atPath: file + ".partial"))
            let attributes = try FileManager.default.attributesOfItem(atPath: file)
            #expect(attributes[.posixPermissions] as? Int == 0o600)
            let report = try await Backup.verify(file)
            #expect(report.isSound)
            #expect(report.foldIsEqual == true)
            #expect(report.records == records.count)
            let restored = TemporaryFolder(path: folder.path + "/restored")
            try Backup.restore(file, into: restored.path)
            try await restored.withStore { copy async throws in
                for record in records { #expect(try await copy.record(record.id) == record) }
                #expect(try await copy.settings().synchronous == 2)
                #expect(try await copy.foldIsEqual())
            }
            store.close()
            let original = try RawDatabase.with(folder.path + "/data/" + Store.fileName) { try $0.foldRows() }
            #expect(try RawDatabase.with(restored.database) { try $0.foldRows() } == original)
        }
    }

    @Test("A backup made while others write holds a beginning of what they wrote, whole")
    func whileWriting() async throws {
        try await Self.withLedger { store, folder, author, records in
            let files = try await withThrowingTaskGroup(of: String?.self) { group in
                group.addTask {
                    var author = author
                    for number in 0..<60 {
                        author.now = Timestamp(author.now.seconds + 1)
                        let record = try author.draft(.of("Later \(number)"), Lakes.winter, Lakes.qc)
                        try await store.write { _ = try $0.append(record) }
                    }
                    return nil
                }
                for number in 0..<5 {
                    group.addTask {
                        let file = folder.path + "/copy\(number).backup"
                        try await Backup.create(of: store, at: file)
                        return file
                    }
                }
                return try await group.reduce(into: [String]()) { if let file = $1 { $0.append(file) } }
            }
            #expect(files.count == 5)
            for file in files {
                let report = try await Backup.verify(file)
                #expect(report.isSound)
                #expect((records.count...records.count + 60).contains(report.records))
                let last = try RawDatabase.with(file) { try $0.number("SELECT max(seq) FROM record") }
                #expect(last == report.records)
            }
            #expect(try await store.recordCount() == records.count + 60)
        }
    }

    @Test("A backup never overwrites a file, nor a restore a council")
    func neverOver() async throws {
        try await Self.withLedger { store, folder, _, _ in
            let file = folder.path + "/copy.backup"
            try Data("precious".utf8).write(to: URL(fileURLWithPath: file))
            await #expect(throws: StorageError.self) { try await Backup.create(of: store, at: file) }
            #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data("precious".utf8))
            let good = folder.path + "/good.backup"
            try await Backup.create(of: store, at: good)
            #expect(throws: StorageError.self) { try Backup.restore(good, into: folder.path + "/data") }
            #expect(throws: StorageError.self) { try Backup.restore(folder.path + "/none", into: folder.path + "/new") }
            // A log that a lost database left behind would be played into the restored one.
            let orphaned = TemporaryFolder(path: folder.path + "/orphaned")
            try FileManager.default.createDirectory(atPath: orphaned.path, withIntermediateDirectories: true)
            try Data([1]).write(to: URL(fileURLWithPath: orphaned.database + "-wal"))
            #expect(throws: StorageError.self) { try Backup.restore(good, into: orphaned.path) }
            #expect(!FileManager.default.fileExists(atPath: orphaned.database))
            #expect(try await store.verifyRecords().isSound)
        }
    }

    @Test("A backup with a changed byte in a record does not check out")
    func damaged() async throws {
        try await Self.withLedger { store, folder, _, records in
            let file = folder.path + "/copy.backup"
            try await Backup.create(of: store, at: file)
            var bytes = try Data(contentsOf: URL(fileURLWithPath: file))
            let range = try #require(bytes.firstRange(of: Data(records[5].headerBytes)))
            bytes[range.lowerBound + 20] ^= 1
            try bytes.write(to: URL(fileURLWithPath: file))
            let report = try await Backup.verify(file)
            #expect(report.faults.map(\.record) == [records[5].id.description])
            #expect(!report.isSound)
        }
    }

    @Test("A file that is no backup does not check out, and checking leaves nothing behind")
    func noBackup() async throws {
        try await TemporaryFolder.with { folder in
            let file = folder.path + "/letter"
            try Data(String(repeating: "Dear colleagues, ", count: 900).utf8).write(to: URL(fileURLWithPath: file))
            await #expect(throws: StorageError.self) { try await Backup.verify(file) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["letter"])
        }
    }
}
