import Council
import Foundation
import GRDB
import Ledger
import Testing

@testable import Storage

@Suite("Opening a store")
struct OpeningTests {
    @Test("A new store writes ahead and waits for the disk")
    func isDurable() async throws {
        try await withStore { store in
            let settings = try await store.settings()
            #expect(settings.synchronous == 2)
            #expect(settings.journal == "wal")
            #expect(settings.version.hasPrefix("3."))
        }
    }

    @Test("An opened store goes on waiting for the disk after the first writes")
    func staysDurable() async throws {
        try await withStore { store in
            var author = try Author()
            for number in 0..<5 {
                let record = try author.topic("t\(number)")
                try await store.write { _ = try $0.append(record) }
            }
            try await store.probe()
            #expect(try await store.settings().synchronous == 2)
        }
    }

    @Test("A connection as the pool leaves it, which does not wait for the disk, is refused")
    func refusesLess() async throws {
        try await TemporaryFolder.with { folder in
            let pool = try DatabasePool(path: folder.database)
            let synchronous = try await pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
            #expect(synchronous == 1)
            await #expect(throws: StorageError.notDurable) {
                try await pool.writeWithoutTransaction { try Store.requireDurability(of: $0) }
            }
            try pool.close()
        }
    }

    @Test("The folder is the owner's alone")
    func folderMode() async throws {
        try await TemporaryFolder.with { folder in
            let inner = folder.path + "/data/council"
            let store = try Store(folder: inner)
            defer { store.close() }
            let attributes = try FileManager.default.attributesOfItem(atPath: inner)
            #expect(attributes[.posixPermissions] as? Int == 0o700)
        }
    }

    @Test("A second store on the same folder is told who is in the way, and the first goes on")
    func secondStore() async throws {
        try await TemporaryFolder.with { folder in
            var author = try Author()
            try await folder.withStore { store async throws in
                #expect(throws: StorageError.heldByAnother(folder: folder.path)) { try Store(folder: folder.path) }
                let record = try author.topic("after")
                try await store.write { _ = try $0.append(record) }
                #expect(try await store.recordCount() == 1)
            }
            try await folder.withStore { store async throws in #expect(try await store.recordCount() == 1) }
        }
    }

    @Test("What was written is there after closing and opening again")
    func reopening() async throws {
        try await TemporaryFolder.with { folder in
            var author = try Author()
            let records = [try author.profile(), try author.meeting(Lakes.meeting(Lakes.winter))]
            try await folder.withStore { store async throws in
                try await store.write { transaction in for record in records { try transaction.append(record) } }
            }
            try await folder.withStore { store async throws in
                #expect(try await store.councilProfile() == Lakes.profile)
                #expect(try await store.meeting(Lakes.winter) == Lakes.meeting(Lakes.winter))
                #expect(try await store.record(records[1].id) == records[1])
            }
        }
    }

    @Test("As a crash leaves the files, with the log not folded back, all that was acknowledged is there")
    func crashImage() async throws {
        try await TemporaryFolder.with { folder in
            var author = try Author()
            let key = author.key.verificationKey
            let records = try (0..<10).map { try author.submitted(.of("Text \($0)"), Lakes.winter, Lakes.on) }
            try await folder.withStore { store in
                try await store.write { try $0.enrol(key) }
                for (number, record) in records.enumerated() {
                    try await store.write { _ = try $0.append(record) }
                    let copy = TemporaryFolder(path: folder.path + "/copy\(number)")
                    try FileManager.default.createDirectory(atPath: copy.path, withIntermediateDirectories: true)
                    for log in ["", "-wal"] + (number.isMultiple(of: 2) ? ["-shm"] : []) {
                        try FileManager.default.copyItem(atPath: folder.database + log, toPath: copy.database + log)
                    }
                }
            }
            for number in records.indices {
                try await TemporaryFolder(path: folder.path + "/copy\(number)").withStore { store in
                    let report = try await store.verify()
                    #expect(report.records == number + 1)
                    #expect(report.isSound)
                }
            }
        }
    }

    @Test("Data of a newer version are refused, and not a byte of them is changed")
    func newerSchema() async throws {
        try await TemporaryFolder.with { folder in
            try await folder.withStore { try await $0.probe() }
            try RawDatabase.with(folder.database) {
                try $0.execute("INSERT INTO grdb_migrations (identifier) VALUES ('2099-01 something later')")
            }
            let before = try folder.bytes()
            #expect(throws: StorageError.newerSchema) { try Store(folder: folder.path) }
            #expect(try folder.bytes() == before)
            #expect(throws: StorageError.newerSchema) { try Store(folder: folder.path) }
            #expect(try folder.bytes() == before)
        }
    }

    @Test("Every message to the operator stands in both languages and names what to do")
    func messages() {
        let errors: [StorageError] = [
            .heldByAnother(folder: "/data"), .newerSchema, .readOnly, .full, .damaged("x"), .noCouncil(folder: "/data"),
            .cannotOpen(folder: "/data", reason: "y"), .notDurable, .failed("z"),
        ]
        for error in errors {
            #expect(error.message.en.count > 10)
            #expect(error.message.fr.count > 10)
            #expect(error.message.en != error.message.fr)
        }
    }
}
