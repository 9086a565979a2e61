import Council
import Foundation
import Ledger
import Storage
import Testing

@Suite("Disks that refuse", .enabled(if: SmallDisk.isAllowed, "this machine lets nobody mount a small disk"))
struct DiskTests {
    /// A draft that takes some room.
    private static func long(_ number: Int) -> Submission {
        .of("Number \(number)", String(repeating: "A long story about counters and letters. ", count: 400))
    }

    @Test("A disk that can only be read gives a clear refusal, with a council on it or without")
    func readOnly() async throws {
        try await SmallDisk.with(megabytes: 16) { disk in
            let folder = TemporaryFolder(path: disk.path)
            try await folder.withStore { try await $0.probe() }
            try disk.makeReadOnly()
            let before = try folder.bytes()
            #expect(throws: StorageError.readOnly) { try Store(folder: folder.path) }
            #expect(try folder.bytes() == before)
            #expect(throws: StorageError.readOnly) { try Store(folder: folder.path + "/new") }
        }
    }

    @Test("On a full disk a write is refused and leaves nothing, reading goes on, and writing does once there is room")
    func full() async throws {
        try await SmallDisk.with(megabytes: 8) { disk in
            try await TemporaryFolder(path: disk.path).withStore { store in
                var author = try Author()
                let key = author.key.verificationKey
                let first = [try author.profile(), try author.meeting(Lakes.meeting(Lakes.winter))]
                try await store.write { transaction in
                    try transaction.enrol(key)
                    for record in first { try transaction.append(record) }
                }
                let kept = try author.draft(Self.long(0), Lakes.winter, Lakes.on)
                try await store.write { _ = try $0.append(kept) }

                let filler = try disk.fill()
                var refused: [Ledger.Record] = []
                for number in 1...20 {
                    let record = try author.record(
                        .draft,
                        about: .submission(Lakes.winter, Lakes.qc),
                        to: .jurisdiction(Lakes.qc),
                        encoded: Payload.encode(
                            Payload.Text(by: Lakes.person, onBehalf: nil, submission: Self.long(number))
                        ),
                        after: []
                    )
                    do {
                        try await store.write { _ = try $0.append(record) }
                    } catch {
                        #expect(error as? StorageError == .full)
                        refused.append(record)
                    }
                }
                #expect(refused.count > 10)
                for record in refused { #expect(try await store.record(record.id) == nil) }
                #expect(try await store.record(kept.id) == kept)
                #expect(try await store.councilProfile() == Lakes.profile)
                let count = try await store.recordCount()
                #expect(count == 3 + 20 - refused.count)

                try FileManager.default.removeItem(atPath: filler)
                let again = refused
                for record in again { try await store.write { _ = try $0.append(record) } }
                #expect(try await store.recordCount() == 23)
                #expect(try await store.verifyRecords().faults.isEmpty)
                #expect(try await store.foldIsEqual())
            }
        }
    }

    @Test("When the disk fills up under many writers, exactly what was acknowledged is there after opening again")
    func fillingUp() async throws {
        try await SmallDisk.with(megabytes: 4) { disk in
            let folder = TemporaryFolder(path: disk.path)
            var author = try Author()
            let key = author.key.verificationKey
            let records = try (0..<400).map { number in
                try author.record(
                    .submitted,
                    about: .submission(Lakes.winter, JurisdictionCode(checked: "j\(number)")),
                    to: .meeting(Lakes.winter),
                    encoded: Payload.encode(
                        Payload.Text(by: Lakes.person, onBehalf: nil, submission: Self.long(number))
                    ),
                    after: []
                )
            }
            let acknowledged = try await folder.withStore { store in
                try await store.write { try $0.enrol(key) }
                return await withTaskGroup(of: RecordID?.self) { group in
                    for record in records {
                        group.addTask {
                            do {
                                try await store.write { _ = try $0.append(record) }
                                return record.id
                            } catch {
                                #expect(error as? StorageError == .full)
                                return nil
                            }
                        }
                    }
                    return await group.reduce(into: Set<RecordID>()) { if let id = $1 { $0.insert(id) } }
                }
            }
            #expect(!acknowledged.isEmpty)
            #expect(acknowledged.count < records.count)
            try await folder.withStore { store in
                for record in records {
                    let isThere = try await store.record(record.id) != nil
                    #expect(isThere == acknowledged.contains(record.id))
                }
                #expect(try await store.verifyRecords().faults.isEmpty)
            }
        }
    }
}
