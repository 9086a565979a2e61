import Council
import Exchange
import Foundation
import Testing

@Suite("A council on a full disk", .enabled(if: SmallDisk.isAllowed, "this machine lets nobody mount a small disk"))
struct FullDiskTests {
    @Test("Writing is refused as such, reading goes on, nothing is half kept, and no line of the audit trail is lost")
    func full() async throws {
        try await SmallDisk.with(megabytes: 8) { disk in
            try await World.with(in: disk.path + "/data") { world in
                let first = try await world.submit("herons")
                let filler = try disk.fill()
                var refused = 0
                for number in 0..<200 where refused == 0 {
                    let words = await refusal { try await world.submit("gulls \(number)") }
                    if words.hasPrefix("storage-full") { refused += 1 }
                    #expect(words == "done" || refused == 1, "\(words)")
                }
                #expect(refused == 1)
                let standing = try await world.exchange.receipt(World.current, World.on, as: People.approverON)
                #expect(standing.record != String(repeating: "0", count: 64))
                _ = try await world.exchange.submission(World.current, World.on, as: People.member)
                await expectRefusal(.notFound) {
                    try await world.exchange.draft(World.current, World.on, as: People.member)
                }
                await expectRefusal(.storageFull) { try await world.exchange.flush() }
                await expectRefusal(.storageFull) { try await world.exchange.checkReadiness() }

                try FileManager.default.removeItem(atPath: filler)
                try await world.exchange.checkReadiness()
                let last = try await world.submit("terns")
                #expect(last.record != first.record)
                let lines = try await world.exchange.audit(after: nil, limit: 500, as: People.auditor).items
                let member = lines.filter { $0.account == People.member.account }
                #expect(member.contains { $0.outcome == .allowed && $0.resource == "2018-02/on" })
                #expect(member.contains { $0.outcome == .refused && $0.resource == "2018-02/on" })
                #expect(try await world.exchange.verify().isSound)
            }
        }
    }
}
