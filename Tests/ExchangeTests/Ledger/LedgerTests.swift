import Council
import Exchange
import Foundation
import Ledger
import Testing

@Suite("The ledger behind the exchange")
struct LedgerTests {
    /// Some of everything that can happen.
    private static func live(_ world: World) async throws -> [Receipt] {
        try await world.save("herons", as: People.contactON)
        var receipts = [try await world.submit("herons")]
        try await world.giveBack()
        receipts.append(try await world.submit("gulls"))
        receipts.append(try await world.submit("terns", of: World.qc, as: People.approverQC))
        _ = try await world.exchange.withdraw(World.current, World.qc, as: People.approverQC)
        return receipts
    }

    @Test("It is sound after all that can happen, and says so to the auditor and the administrator")
    func sound() async throws {
        try await World.with { world in
            _ = try await Self.live(world)
            for principal in [People.auditor, People.administrator] {
                let report = try await world.exchange.verifyLedger(as: principal)
                #expect(report.isSound)
                #expect(report.foldIsEqual == true)
                #expect(report.records == (try await world.exchange.recordCount()))
            }
            for principal in [People.secretariat, People.member, People.contactON] {
                await expectRefusal(.notAllowed) { try await world.exchange.verifyLedger(as: principal) }
            }
        }
    }

    @Test("Rebuilding the tables changes nothing that anybody sees")
    func rebuild() async throws {
        try await World.with { world in
            _ = try await Self.live(world)
            var before: [Sight] = []
            for principal in People.all { before.append(await world.sight(of: principal)) }
            try await world.exchange.rebuild()
            for (number, principal) in People.all.enumerated() {
                let after = await world.sight(of: principal)
                #expect(after.differences(from: before[number]).isEmpty, "\(principal.account)")
            }
        }
    }

    @Test("A damaged record is named by the check, which then still tells of all others")
    func damaged() async throws {
        try await World.with { world in
            let receipts = try await Self.live(world)
            await world.exchange.close()
            let copy = world.folder + "/copy"
            try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
            for file in ["partage.sqlite", "node.key"] {
                try FileManager.default.copyItem(atPath: "\(world.folder)/\(file)", toPath: "\(copy)/\(file)")
            }
            let url = URL(fileURLWithPath: copy + "/partage.sqlite")
            var bytes = try Data(contentsOf: url)
            let range = try #require(bytes.firstRange(of: Data(receipts[1].header.utf8)))
            bytes[range.lowerBound] ^= 1
            try bytes.write(to: url)
            let exchange = try await Exchange.open(in: copy, logger: .silent)
            let report = try await exchange.verify()
            #expect(report.faults.map(\.record) == [receipts[1].record])
            #expect(!report.isSound)
            #expect(report.records > 10)
            await exchange.close()
        }
    }

    @Test("A backup of a running exchange checks out and opens as the same council")
    func backup() async throws {
        try await World.with { world async throws in
            let receipts = try await Self.live(world)
            let file = world.folder + "/council.backup"
            try await world.exchange.backup(to: file)
            try await world.submit("after the backup", of: World.yt, as: People.approverYT)
            let report = try await Exchange.verifyBackup(file)
            #expect(report.isSound)
            let restored = world.folder + "/restored"
            try await Exchange.restoreBackup(file, into: restored)
            try FileManager.default.copyItem(atPath: world.folder + "/node.key", toPath: restored + "/node.key")
            let exchange = try await Exchange.open(in: restored, logger: .silent, now: { World.begin })
            #expect(exchange.keyID == world.exchange.keyID)
            for receipt in receipts {
                let record = try #require(try await exchange.ledgerRecord(receipt.record))
                #expect(String(decoding: record.headerBytes, as: UTF8.self) == receipt.header)
            }
            await expectRefusal(.notFound) {
                try await exchange.submission(World.current, World.yt, as: People.approverYT)
            }
            await exchange.close()
            await expectRefusal(.unavailable) { try await Exchange.restoreBackup(file, into: restored) }
        }
    }

    @Test("Closing twice does no harm, and after it every use case says that the server is not there")
    func closing() async throws {
        try await World.with { world in
            try await world.submit("herons")
            await world.exchange.close()
            await world.exchange.close()
            await expectRefusal(.unavailable) { try await world.exchange.council(as: People.member) }
            await expectRefusal(.unavailable) { try await world.submit("gulls") }
            await expectRefusal(.unavailable) { try await world.exchange.checkReadiness() }
        }
    }
}
